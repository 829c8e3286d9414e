// The table of targets: what was wanted, what was measured, and whether that meets it. Part of ResultsPage.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks.Report;

internal sealed class Targets(IReadOnlyList<Figures> widths, IReadOnlyList<Accuracy> accuracies)
{
    private const int Smallest = 256;
    private const int Medium = 4096;
    private const int Million = 1 << 20;
    private const double NarrowCall = 40;

    private readonly Figures widest = widths[0];

    public IEnumerable<string> Rows() =>
    [
        "| what | target | measured | |",
        "|---|---|---|---|",
        .. Faster("with gradient, than libtorch on one thread; all losses, 4 096 elements and more", Contender.Torch, Contender.LossGen, size => size >= Medium, 5, 2),
        .. Faster("with gradient, than libtorch on one thread; 32 elements (contrastive losses 256)", Contender.Torch, Contender.LossGen, size => size <= Smallest, 50, 0),
        .. Faster("on all cores, than libtorch on all threads; 1 Mi elements and more", Contender.TorchOnAllCores, Contender.LossGenOnAllCores, size => size >= Million, 4, 0),
        .. Faster("with gradient, than `TensorPrimitives` composed; 4 096 elements and more", Contender.TensorPrimitives, Contender.LossGen, size => size >= Medium, 3, 0),
        .. widths.Where(width => width.Bits >= 256).SelectMany(Native),
        .. Memory(),
        .. CrossEntropy(),
        .. Calls(),
        .. GeneratorFigures.Targets(),
        Allocation(),
        .. Accurate(),
    ];

    private static string Row(string what, string target, string measured, bool isMet) =>
        $"| {what} | {target} | {measured} | {(isMet ? "met" : "**missed**")} |";

    private IEnumerable<string> Faster(string what, Contender other, Contender ours, Func<int, bool> sizes, double mean, double least)
    {
        Ratios ratios = widest.Ratios(other, ours, withGradient: true, sizes);
        if (ratios.IsEmpty)
        {
            yield break;
        }

        yield return Row(
            $"faster {what}: geometric mean",
            $"≥ {mean}×",
            $"{Texts.Times(ratios.Mean)} over {ratios.All.Count} cases; least {Texts.Times(ratios.Least.Value)} ({ratios.Least.Case}), most {Texts.Times(ratios.Most.Value)} ({ratios.Most.Case})",
            ratios.Mean >= mean);
        if (least > 0)
        {
            Ratios slow = ratios.Below(least);
            yield return Row(
                "the same: every case",
                $"≥ {least}×",
                slow.IsEmpty ? $"least {Texts.Times(ratios.Least.Value)}" : $"{slow.All.Count} of {ratios.All.Count} below: {slow.Names("0.0")}",
                slow.IsEmpty);
        }
    }

    private static IEnumerable<string> Native(Figures width)
    {
        Ratios ratios = width.Ratios(Contender.LossGen, Contender.Native, true, size => size >= Medium)
            + width.Ratios(Contender.LossGen, Contender.Native, false, size => size >= Medium);
        if (ratios.IsEmpty)
        {
            yield break;
        }

        Ratios slow = ratios.Above(1.10);
        yield return Row(
            $"time over that of expert C++, {width.Bits} bits, forward alone and with gradient: geometric mean",
            "≤ 1.00",
            $"{Texts.Number(ratios.Mean, "0.00")} over {ratios.All.Count} cases",
            Math.Round(ratios.Mean, 2) <= 1);
        yield return Row(
            "the same: every case",
            "≤ 1.10",
            slow.IsEmpty ? $"most {Texts.Number(ratios.Most.Value, "0.00")}" : $"{slow.All.Count} of {ratios.All.Count} above: {slow.Names("0.00")}",
            slow.IsEmpty);
    }

    private IEnumerable<string> Memory()
    {
        if (MemorySection.Shares(widest) is { IsEmpty: false } shares)
        {
            Ratios below = shares.Below(0.9), limited = MemorySection.LimitedShares(widest);
            string ofLimited = limited.IsEmpty ? "" : $"; the {limited.All.Count} that the memory limits: {Texts.Percent(limited.Mean)}, least {Texts.Percent(limited.Least.Value)} ({limited.Least.Case})";
            yield return Row(
                "element-wise losses at 16 Mi with gradient, share of the speed of the triad with non-temporal stores",
                "≥ 90 %",
                $"geometric mean {Texts.Percent(shares.Mean)}; {shares.All.Count - below.All.Count} of {shares.All.Count} reach it, least {Texts.Percent(shares.Least.Value)} ({shares.Least.Case}){ofLimited}",
                below.IsEmpty);
        }
    }

    private IEnumerable<string> CrossEntropy()
    {
        const string Name = "CrossEntropyLoss 4096×10";
        if (widest.PerElement(Name, 40_960, true, Contender.LossGen) is { } ours)
        {
            yield return Row(
                "cross entropy 4096×10 with gradient",
                "≤ 0.9 ns an element",
                $"{Texts.Figure(ours)} ns (C++ {Texts.Figure(widest.PerElement(Name, 40_960, true, Contender.Native))} ns)",
                ours <= 0.9);
        }
    }

    private IEnumerable<string> Calls()
    {
        (string Loss, double Nanoseconds)[] calls =
        [
            .. widest.Of(Contender.LossGen)
                .Where(result => result.Subject is { Elements: 32, WithGradient: true } && CatalogueCases.Elementwise.Contains(result.Subject.Loss))
                .Select(result => (result.Subject.Loss, result.Nanoseconds)).OrderByDescending(call => call.Nanoseconds),
        ];
        if (calls.Length > 0)
        {
            int slow = calls.Count(call => call.Nanoseconds > NarrowCall);
            yield return Row(
                "a call of an element-wise loss with gradient on 32 elements",
                $"≤ {NarrowCall} ns",
                $"median {Texts.Number(calls[calls.Length / 2].Nanoseconds, "0")} ns; {slow} of {calls.Length} above, most {Texts.Number(calls[0].Nanoseconds, "0")} ns ({calls[0].Loss})",
                slow == 0);
        }
    }

    private string Allocation()
    {
        Measurement[] allocating = [.. widths.SelectMany(width => width.Of(Contender.LossGen)).Where(result => result.BytesAllocated != 0)];
        return Row(
            "managed allocation of a serial call",
            "0 bytes",
            allocating.Length == 0 ? "0 bytes in every case" : string.Join(", ", allocating.Take(5).Select(result => $"{result.Subject.Title}: {result.BytesAllocated}")),
            allocating.Length == 0);
    }

    private IEnumerable<string> Accurate()
    {
        if (accuracies.Count == 0)
        {
            yield break;
        }

        Accuracy[] worse = [.. accuracies.Where(result => !result.IsNoWorse)];
        yield return Row(
            "error of the mean loss against double, 65 536 and 16 Mi elements",
            "no worse than libtorch's float",
            $"{accuracies.Count - worse.Length} of {accuracies.Count} cases{(worse.Length == 0 ? "" : ": not " + string.Join(", ", worse.Take(5).Select(result => $"{result.Loss} {Texts.Size(result.Elements)}")))}",
            worse.Length == 0);
    }
}
