// The page docs/accuracy.md: a row for each loss of the catalogue in each of two tables. Written by Program from
// measurements; AccuracyTests hold what follows from the catalogue against the committed page.
using System.Globalization;
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.Accuracy;

internal static class AccuracyPage
{
    /// <summary>What stands where there is nothing.</summary>
    public const string Nothing = "–";

    /// <summary>What stands between the errors of losses, gradients and Hessians.</summary>
    public const string Between = " / ";

    /// <summary>The element types that a comparison with the reference is made in.</summary>
    public static readonly string[] Elements = ["float", "double", "Half", "BFloat16"];

    /// <summary>The element types that values were recorded in.</summary>
    public static readonly string[] RecordedElements = ["float", "double"];

    /// <summary>What opens the page.</summary>
    public const string Opening = """
        # Accuracy

        The largest errors that the numeric tests see, over all their kernels, data, sizes and options: of losses / of
        gradients / of Hessians, in units in the last place (ULP) of the element type. Where terms cancel, a unit is one of
        the largest value that was rounded on the way, as far as it reaches the result: each term is only known to its own
        last place. So a cross entropy near 0, the logarithm of a sum little above 1, is known to a unit of 1. A result of
        16 bits is computed in `float` and rounded once, which alone is half a unit.

        "Tolerance" is the largest part that one element's error took of what the tests allow it; above 1 a test fails.
        This page is written by `dotnet run --project tests/LossGen.NumericTests -c Release -- errors`.
        """;

    /// <summary>What precedes the table of comparisons with the reference.</summary>
    public const string AgainstReference = """
        ## Against a reference in double

        The reference is the catalogue's formula, interpreted in double; of losses that are no formula, plain loops. In
        the column `double` its own rounding, in the plain form of the formula, counts as an error too. Errors of losses
        that are no formula are measured at the magnitude of the terms of a whole row.

        A unit of the terms may be much of a result that is far smaller. It is in the Hessian of `BCELoss` where a
        probability is close to its label: with a label of 1 it comes to 1 as a difference of terms of 1/(1 − p), so in
        `float` it is some percent off at p = 1 − 10⁻⁶.
        """;

    /// <summary>What precedes the table of comparisons with recorded values.</summary>
    public const string AgainstRecorded = """
        ## Against PyTorch

        The values recorded from PyTorch (`tests/golden`), with their edge cases. Terms that cancel count where a case
        records them, else a unit is the result's own. Recorded numbers are themselves rounded, those of `double` to 46
        bits, and recorded Hessians are off by up to 4e-15, for the recorder differentiates twice in double, which cancels:
        what that may explain of an error is not counted.
        """;

    public static string Path => Repository.PathOf("docs", "accuracy.md");

    /// <summary>The headings of the table of comparisons with the reference.</summary>
    public static IEnumerable<string> ReferenceColumns => ["Loss", "Reductions", "Gradients", "Hessians", .. Elements.Select(Code), "Tolerance"];

    /// <summary>The headings of the table of comparisons with recorded values.</summary>
    public static IEnumerable<string> RecordedColumns => ["Loss", .. RecordedElements.Select(Code), "Tolerance"];

    /// <summary>The column of an element type.</summary>
    public static string ElementOf<T>() => typeof(T) == typeof(float) ? "float" : typeof(T) == typeof(double) ? "double" : typeof(T).Name;

    /// <summary>What the catalogue says of a loss: the first cells of its row.</summary>
    public static IEnumerable<string> Known(LossDefinition loss) =>
    [
        Link(loss),
        string.Join(", ", loss.Reductions),
        Names(loss.Data.Where(data => data.HasGradient)),
        Names(loss.Data.Where(data => data.HasHessian)),
    ];

    /// <summary>The first cell of a loss's row.</summary>
    public static string Link(LossDefinition loss) => $"[{loss.Name}](losses/{loss.Name}.md)";

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>The whole page.</summary>
    public static string Text(Measurements measured) => string.Join("\n\n", [
        Opening.ReplaceLineEndings("\n"),
        AgainstReference.ReplaceLineEndings("\n"),
        Table(ReferenceColumns, loss => [.. Known(loss), .. Errors(measured, loss, Elements, isRecorded: false)]),
        "Reduced losses, before they are rounded to a 16-bit or 32-bit result, relative to the same reduction of what the units of the losses belong to: "
            + string.Join(", ", Elements.Select(element => $"{Code(element)} {Reduced(measured, element)}")) + ".",
        AgainstRecorded.ReplaceLineEndings("\n"),
        Table(RecordedColumns, loss => [Link(loss), .. Errors(measured, loss, RecordedElements, isRecorded: true)]),
    ]) + "\n";

    private static string Table(IEnumerable<string> columns, Func<LossDefinition, IEnumerable<string>> cells) => string.Join("\n", [
        Row(columns), Row(columns.Select(_ => "---")), .. LossCatalogue.All.Select(loss => Row(cells(loss)))]);

    private static IEnumerable<string> Errors(Measurements measured, LossDefinition loss, string[] elements, bool isRecorded)
    {
        SeenErrors[] errors = [.. elements.Select(element => measured.Of(loss.Name, element, isRecorded))];
        return [
            .. errors.Select(seen => string.Join(Between, ((SlotRole[])[SlotRole.Loss, SlotRole.Gradient, SlotRole.Hessian]).Select(role => Units(seen.Of(role)?.Units)))),
            errors.Max(seen => seen.Tolerance.Part).ToString("0.00", CultureInfo.InvariantCulture)];
    }

    private static string Units(double? units) => units is null ? Nothing
        : Math.Ceiling(units.Value * 10) is < 10_000 and double tenths ? (tenths / 10).ToString(tenths < 1000 ? "0.0" : "0", CultureInfo.InvariantCulture)
        : units.Value.ToString("0.0e0", CultureInfo.InvariantCulture);

    private static string Reduced(Measurements measured, string element) =>
        LossCatalogue.All.Max(loss => measured.Of(loss.Name, element, isRecorded: false).Reduced.Part).ToString("0.0e0", CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<DataParameter> data) => data.Any() ? string.Join(", ", data.Select(d => d.Name)) : Nothing;

    private static string Code(string type) => $"`{type}`";
}
