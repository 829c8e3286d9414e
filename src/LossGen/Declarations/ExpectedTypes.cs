// The types that each kind of parameter may have, fully qualified, the usual one first. Read by the
// readers that check types, by messages and by the suggestions for code fixes.
using LossGen.Losses;

namespace LossGen.Declarations;

internal static class ExpectedTypes
{
    private static readonly string[] ClassIndices =
        new[] { "int", "long", "short", "byte" }.Select(e => ParameterType.NameOf(false, e)).ToArray();

    private static readonly string[] Integer = new[] { "int" };

    private static readonly string[] Flag = new[] { "bool" };

    public static IReadOnlyList<string> OfData(DataKind kind, ElementType? element)
    {
        string[] values = Elements(element).SelectMany(e => new[] { ParameterType.NameOf(false, e), ParameterType.NameOf(true, e) }).ToArray();
        return kind switch
        {
            DataKind.Values or DataKind.RowValues => values,
            DataKind.ClassIndices or DataKind.Integers => ClassIndices,
            _ => ClassIndices.Concat(values).ToArray(),
        };
    }

    /// <summary>Counters.</summary>
    public static IReadOnlyList<string> OfCounter { get; } = new[] { "out int" };

    /// <summary>The number of threads.</summary>
    public static IReadOnlyList<string> OfDegree => Integer;

    /// <summary>Outputs: a writable span.</summary>
    public static IReadOnlyList<string> OfOutput(ElementType? element) =>
        Elements(element).Select(e => ParameterType.NameOf(true, e)).ToArray();

    /// <summary>Scratch memory: a writable span of the type that the kernel computes in.</summary>
    public static IReadOnlyList<string> OfScratch(ElementType? element) =>
        Elements(element).Select(e => ParameterType.NameOf(true, e == "double" ? e : "float")).Distinct().ToArray();

    /// <summary>Weights and upstream gradients: a read-only span.</summary>
    public static IReadOnlyList<string> OfFactors(ElementType? element) =>
        Elements(element).Select(e => ParameterType.NameOf(false, e)).ToArray();

    /// <summary>A number that scales the gradient: the element type or double.</summary>
    public static IReadOnlyList<string> OfScale(ElementType? element) =>
        Elements(element).Append("double").Distinct().ToArray();

    public static IReadOnlyList<string> OfOption(LossOption option, ElementType? element) => option.Kind switch
    {
        OptionKind.Integer or OptionKind.RowLength => Integer,
        OptionKind.Flag => Flag,
        OptionKind.Number => Elements(element).Append("double").Append("float").Distinct().ToArray(),
        _ => OfFactors(element),
    };

    private static IEnumerable<string> Elements(ElementType? element) =>
        element is { } known ? new[] { known.Keyword() } : ElementTypes.Compiled.Select(e => e.Keyword());
}
