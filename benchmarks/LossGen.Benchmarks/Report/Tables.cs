// The tables of losses: one for each size at the machine's own width, and one for the narrower widths. Parts of ResultsPage.
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Report;

internal static class Tables
{
    private static readonly (Contender Contender, string Name)[] Others =
    [
        (Contender.Torch, "libtorch"), (Contender.TensorPrimitives, "TensorPrimitives"), (Contender.PlainCSharp, "plain C#"), (Contender.Native, "C++"),
    ];

    /// <summary>Geometric means by size.</summary>
    public static IEnumerable<string> Means(Figures figures)
    {
        yield return $"| elements | {string.Join(" | ", Others.Select(other => $"{other.Name}, forward | {other.Name}, with gradient"))} | libtorch on all threads, with gradient |";
        yield return $"|--:|{string.Concat(Others.Select(_ => "--:|--:|"))}--:|";
        foreach (int size in figures.Cases.Where(subject => !subject.Loss.Contains('×')).Select(subject => subject.Elements).Distinct().Order())
        {
            string Mean(Contender other, Contender ours, bool withGradient) =>
                figures.Ratios(other, ours, withGradient, elements => elements == size) is { IsEmpty: false } ratios ? Texts.Number(ratios.Mean, "0.00") + "×" : Texts.None;
            IEnumerable<string> cells = Others.SelectMany(other => (bool[])[false, true], (other, withGradient) => Mean(other.Contender, Contender.LossGen, withGradient));
            yield return $"| {Texts.Size(size)} | {string.Join(" | ", cells)} | {Mean(Contender.TorchOnAllCores, Contender.LossGenOnAllCores, true)} |";
        }
    }

    /// <summary>Every loss at every size: LossGen's nanoseconds, and how many times as long the others take.</summary>
    public static IEnumerable<string> BySize(Figures figures)
    {
        foreach (var size in figures.Cases.GroupBy(subject => subject.Loss.Contains('×') ? 0 : subject.Elements).OrderBy(group => group.Key))
        {
            yield return "<details>";
            yield return $"<summary>{(size.Key == 0 ? "Cross entropy of other shapes" : Texts.Size(size.Key) + " elements")}</summary>";
            yield return "";
            yield return $"| loss | LossGen forward | with gradient | all cores | {string.Join(" | ", Others.Select(other => $"{other.Name}, forward | with gradient"))} | libtorch, all threads |";
            yield return $"|---|--:|--:|--:|{string.Concat(Others.Select(_ => "--:|--:|"))}--:|";
            foreach ((string loss, int elements) in size)
            {
                IEnumerable<string> ratios = Others.SelectMany(
                    other => (bool[])[false, true],
                    (other, withGradient) => Cell(figures.Ratio(loss, elements, withGradient, other.Contender, Contender.LossGen), other.Contender));
                string[] ours =
                [
                    Texts.Figure(figures.PerElement(loss, elements, false, Contender.LossGen)),
                    Texts.Figure(figures.PerElement(loss, elements, true, Contender.LossGen)),
                    Texts.Figure(figures.PerElement(loss, elements, true, Contender.LossGenOnAllCores)),
                ];
                string allThreads = Texts.Times(figures.Ratio(loss, elements, true, Contender.TorchOnAllCores, Contender.LossGenOnAllCores));
                yield return $"| {loss} | {string.Join(" | ", ours)} | {string.Join(" | ", ratios)} | {allThreads} |";
            }

            yield return "";
            yield return "</details>";
            yield return "";
        }
    }

    /// <summary>LossGen beside C++ at narrower widths.</summary>
    public static IEnumerable<string> Narrower(IReadOnlyList<Figures> widths)
    {
        yield return $"| loss | elements | {string.Join(" | ", widths.Select(width => $"LossGen {width.Bits} | C++ {width.Bits} | ratio"))} |";
        yield return $"|---|--:|{string.Concat(widths.Select(_ => "--:|--:|--:|"))}";
        foreach ((string loss, int elements) in widths.SelectMany(width => width.Cases).Distinct().OrderBy(subject => subject.Loss, StringComparer.Ordinal).ThenBy(subject => subject.Elements))
        {
            IEnumerable<string> cells = widths.Select(width => string.Join(
                " | ",
                Texts.Figure(width.PerElement(loss, elements, true, Contender.LossGen)),
                Texts.Figure(width.PerElement(loss, elements, true, Contender.Native)),
                Texts.Number(width.Ratio(loss, elements, true, Contender.LossGen, Contender.Native), "0.00")));
            yield return $"| {loss} | {Texts.Size(elements)} | {string.Join(" | ", cells)} |";
        }
    }

    // Of C++ every percent counts.
    private static string Cell(double? ratio, Contender contender) =>
        contender == Contender.Native && ratio is not null ? Texts.Number(ratio, "0.00") + "×" : Texts.Times(ratio);
}
