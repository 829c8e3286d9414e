// The part of a page that says what a declaration may take: data, options, outputs.
using LossGen.Docs.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal sealed class ParameterSection(LossDefinition loss, Note note, Symbols symbols, OptionTexts texts)
{
    private const string OfAllLosses =
        "\nEvery loss also has `Parallel` and `MaxDegreeOfParallelism`, which split large calls over\n"
        + "[several threads](../semantics.md#several-threads), and `WhenEmpty`.\n";

    public string Write() =>
        "## Parameters\n\n"
        + "Data, in this order and under any names; flat spans, row-major:\n\n"
        + Tables.Write(["Data", "In formulas", "Shape", "Values", "Derivatives"], loss.Data.Select(Row))
        + (loss.Options.IsEmpty ? "" : "\nOptions, set on the attribute or taken as a parameter of the method under the same name in camel case:\n\n"
            + Tables.Write(["Option", "In formulas", "Default", "Range", "Meaning"], loss.Options.Select(Row).Concat(UserMethod())))
        + "\n" + Outputs()
        + OfAllLosses;

    private string[] Row(DataParameter data) =>
        [$"`{data.Name}`", $"${symbols[data.Name]}$", Shape(data), DomainTexts.Of(data), Derivatives(data)];

    private string[] Row(LossOption option) =>
    [
        option.IsWeights ? $"`{option.Name}` (parameter only)" : option.MayBeParameter ? $"`{option.PropertyName}`" : $"`{option.PropertyName}` (attribute only)",
        option.Name != Common.MinHessian.Name && (option.IsWeights || option.Kind is OptionKind.Number or OptionKind.RowLength) ? $"${symbols[option.Name]}$" : "",
        Default(option),
        Range(option),
        note.Assignments("options").FirstOrDefault(pair => pair.Name == option.Name).Text ?? texts.Of(option),
    ];

    private string Outputs()
    {
        List<string> outputs = ["`loss` (each loss by itself)", .. loss.Data.Where(data => data.HasGradient).Select(data => $"`{data.Name}Gradient`")];
        outputs.AddRange(loss.Data.Where(data => data.HasHessian).Select(data => $"`{data.Name}Hessian`"));
        outputs.AddRange(loss.RowOutputs.Select(name => $"`{name}` (a value per row)"));
        outputs.AddRange(loss.Counters.Select(name => $"`out int {name}`"));
        string text = "Outputs that the signature may ask for: " + string.Join(", ", outputs) + ".\n";
        return loss.Kernel?.Scratch is { } scratch
            ? text + "\nMemory to work in: `Span<T> scratch`. Its length is what the generated method `…ScratchLength` beside yours returns"
                + (scratch.Sizes.IsEmpty ? "" : ", given " + string.Join(", ", scratch.Sizes.Select(size => Phrase(size.Description)))) + ".\n"
            : text;
    }

    // "The longest input." as part of a sentence.
    private static string Phrase(string description) => char.ToLowerInvariant(description[0]) + description[1..].TrimEnd('.');

    private string Shape(DataParameter data)
    {
        if (note.Assignments("shapes").FirstOrDefault(pair => pair.Name == data.Name) is { Text: { } text })
        {
            return text;
        }

        if (loss.Shape == LossShape.Elementwise)
        {
            return "any";
        }

        string length = loss.FixedRowLength?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ?? (loss.RowLength is { } option ? symbols[option.Name] : "C");
        bool hasPositions = loss.Options.Any(o => o.Name == "spatial" && o.Kind != OptionKind.RowLength);
        string row = hasPositions ? "(N) or (N, spatial)" : "(N)";
        string element = hasPositions ? $"(N, {length}) or (N, {length}, spatial)" : $"(N, {length})";
        return data.Kind switch
        {
            DataKind.Values => element,
            DataKind.ClassIndicesOrProbabilities => $"{row} of `int`, `long`, `short`, `byte`; or {element}",
            DataKind.RowValues => row,
            _ => row + " of `int`, `long`, `short`, `byte`",
        };
    }

    private static string Derivatives(DataParameter data) => (data.HasGradient, data.HasHessian) switch
    {
        (true, true) => "gradient, Hessian",
        (true, false) => "gradient",
        _ => "",
    };

    // The property that names a method of the user's.
    private IEnumerable<string[]> UserMethod() =>
        loss.UserMethod is { } method ? [[$"`{method.Property}` (attribute only)", "", "none", "", texts.Of(method.Property)]] : [];

    private string Default(LossOption option) => option switch
    {
        { RequiredFor: { } reduction } => $"required for `{reduction}`",
        { IsRequired: true } => "required",
        { IsWeights: true } => "none",
        { Default: double.NegativeInfinity } => "none",
        { Kind: OptionKind.Flag or OptionKind.Choice, Default: { } value } => OptionValues.Text(loss, option, value),
        { Default: { } value } => Numbers.Text(value),
        _ => "",
    };

    private string Range(LossOption option)
    {
        if (option.Kind == OptionKind.Choice)
        {
            return string.Join(", ", OptionValues.All(loss, option));
        }

        double least = option.Minimum <= int.MinValue ? double.NegativeInfinity : option.Minimum;
        double most = option.IsInteger && option.Maximum >= int.MaxValue ? double.PositiveInfinity : option.Maximum;
        if (option.IsWeights || option.Kind == OptionKind.Flag || (double.IsInfinity(least) && double.IsInfinity(most)))
        {
            return "";
        }

        return double.IsInfinity(most) ? (option.IsAboveMinimum ? "> " : "≥ ") + Numbers.Text(least)
            : (option.IsAboveMinimum ? "(" : "[") + Numbers.Text(least) + ", " + Numbers.Text(most) + (option.IsBelowMaximum ? ")" : "]");
    }
}
