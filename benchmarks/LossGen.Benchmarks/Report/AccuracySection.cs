// How exact the mean losses are. Part of ResultsPage.
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks.Report;

internal static class AccuracySection
{
    public static IReadOnlyList<Accuracy> Read() => File.Exists(Files.Accuracy)
        ? [.. File.ReadLines(Files.Accuracy).Where(line => line.Length > 0 && line != Accuracy.Head).Select(Accuracy.Parse)]
        : [];

    public static IEnumerable<string> Lines(IReadOnlyList<Accuracy> all)
    {
        if (all.Count == 0)
        {
            yield break;
        }

        yield return "## Accuracy";
        yield return "";
        yield return "The mean loss in float, compared with libtorch's in double on the same data; errors in ULP of the float result. To round a";
        yield return "right sum to float costs up to half a ULP, in which either may be luckier.";
        yield return "";
        yield return $"LossGen's largest error is {Ulps(all.Max(LossGenUlps))} ULP, libtorch's {Ulps(all.Max(TorchUlps))}. {all.Count(result => result.LossGenError <= result.TorchError)} of {all.Count} of LossGen's errors are no larger than libtorch's, {all.Count(result => LossGenUlps(result) <= 0.5)} are at most half a ULP.";
        yield return "";
        yield return "<details>";
        yield return "<summary>All cases</summary>";
        yield return "";
        yield return "| loss | elements | LossGen, ULP | libtorch, ULP |";
        yield return "|---|--:|--:|--:|";
        foreach (Accuracy result in all)
        {
            yield return $"| {result.Loss} | {Texts.Size(result.Elements)} | {Ulps(LossGenUlps(result))} | {Ulps(TorchUlps(result))} |";
        }

        yield return "";
        yield return "</details>";
        yield return "";
    }

    private static double LossGenUlps(Accuracy result) => result.LossGenError / result.Ulp;

    private static double TorchUlps(Accuracy result) => result.TorchError / result.Ulp;

    private static string Ulps(double value) => Texts.Number(value, value < 10 ? "0.00" : "0");
}
