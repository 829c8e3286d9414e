// The letters of mathematics for the names of the catalogue: x for the input, y or t for the target, δ for delta.
// Pages list them beside the parameters.
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Formulas;

internal sealed class Symbols
{
    private static readonly string[] PartLetters = ["u", "v", "a", "b", "g", "h", "q", "r", "s", "z", "A", "B", "E", "F", "G", "H", "P", "Q", "R", "U", "V", "W", "X", "Y", "Z"];

    private static readonly string[] SumLetters = ["k", "j", "i"];

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["input"] = "x", ["target"] = "y", ["var"] = "v", ["anchor"] = "a", ["positive"] = "p", ["negative"] = "n",
        ["chosen"] = "x_w", ["rejected"] = "x_l", ["referenceChosen"] = "r_w", ["referenceRejected"] = "r_l",
        ["logProbability"] = "x", ["oldLogProbability"] = @"\bar x", ["advantage"] = "A", ["input1"] = "x", ["input2"] = "z",
        ["query"] = "q", ["key"] = "k", ["labels"] = "y", ["logProbabilities"] = "x",
        ["weight"] = "w", ["posWeight"] = "w^{+}", ["quantiles"] = @"\tau",
        ["classes"] = "C", ["spatial"] = "S", ["dimensions"] = "D", ["items"] = "n", ["thresholds"] = "K", ["levels"] = "L",
        ["alpha"] = @"\alpha", ["beta"] = @"\beta", ["gamma"] = @"\gamma", ["delta"] = @"\delta", ["epsilon"] = @"\varepsilon", ["eps"] = @"\varepsilon",
        ["margin"] = "m", ["p"] = @"\rho", ["quantile"] = @"\tau", ["scale"] = "s", ["width"] = @"\omega", ["power"] = @"\rho",
        ["dispersion"] = @"\alpha", ["smooth"] = @"\kappa", ["temperature"] = @"\tau", ["labelSmoothing"] = @"\varepsilon",
        ["polyEpsilon"] = @"\epsilon_1", ["zLoss"] = @"\zeta", ["softCap"] = @"\kappa", ["clip"] = @"\epsilon", ["sigma"] = "k", ["c"] = "c",
    };

    private static readonly Dictionary<string, string> RowIndices = new()
    {
        ["dimensions"] = "d", ["spatial"] = "i", ["items"] = "i", ["thresholds"] = "k", ["levels"] = "l",
    };

    private readonly Dictionary<string, string> symbols = new() { [KeptRows.Name] = @"\text{kept}" };
    private readonly HashSet<string> taken;
    private int nextPart;

    public Symbols(LossDefinition loss)
    {
        HasRows = loss.Shape != LossShape.Elementwise;
        string first = loss.RowLength is { } length && RowIndices.TryGetValue(length.Name, out string? letter) ? letter : loss.FixedRowLength is null ? "c" : "i";
        IndexLetters = [first, .. SumLetters.Where(other => other != first)];
        foreach (DataParameter data in loss.Data)
        {
            bool isClass = data.Kind is DataKind.ClassIndices or DataKind.ClassIndicesOrProbabilities;
            symbols[data.Name] = isClass && data.Name == "target" ? "t" : Letter(data.Name);
        }

        foreach (LossOption option in loss.Options)
        {
            symbols[option.Name] = Letter(option.Name);
        }

        taken = [.. symbols.Values, .. IndexLetters, "e", "t"];
    }

    /// <summary>Whether values vary along rows, so that an element needs an index.</summary>
    public bool HasRows { get; }

    /// <summary>The index of the elements of a row, and those for sums inside of each other.</summary>
    public IReadOnlyList<string> IndexLetters { get; }

    /// <summary>The symbol of a data parameter or option.</summary>
    public string this[string name] => symbols.TryGetValue(name, out string? symbol) ? symbol : Letter(name);

    public string Of(Expr variable, string? index)
    {
        string symbol = this[variable.Name];
        if (!HasRows || !variable.VariesByClass() || index is null)
        {
            return symbol;
        }

        return At(symbol, index);
    }

    /// <summary>A symbol with an index; one that has an index already is taken as a whole.</summary>
    public static string At(string symbol, string index) =>
        (symbol.Contains('_', StringComparison.Ordinal) ? "{" + symbol + "}" : symbol) + (index.Length == 1 ? "_" : "_{") + index + (index.Length == 1 ? "" : "}");

    /// <summary>A letter that is free for a part of a formula.</summary>
    public string NextPart()
    {
        while (nextPart < PartLetters.Length && taken.Contains(PartLetters[nextPart]))
        {
            nextPart++;
        }

        string name = nextPart < PartLetters.Length ? PartLetters[nextPart] : "T_{" + (nextPart - PartLetters.Length + 1) + "}";
        nextPart++;
        return name;
    }

    /// <summary>The letter, if it is free; it is not afterwards.</summary>
    public bool Take(string letter) => taken.Add(letter);

    private static string Letter(string name) =>
        Usual.TryGetValue(name, out string? usual) ? usual : name.Length == 1 ? name : @"\mathit{" + name + "}";
}
