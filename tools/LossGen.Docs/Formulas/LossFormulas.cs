// The formulas of a loss for its page: with the options that matter as letters, and with each of the others
// switched on. The derivatives are those that the compiler makes.
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Formulas;

internal sealed class LossFormulas(LossDefinition loss, Note note)
{
    private readonly Dictionary<string, double> constants =
        note.Assignments("constants").ToDictionary(pair => pair.Name, pair => Numbers.Parse(pair.Text));

    /// <summary>Options written as letters in the main formula: numbers that do something by default.</summary>
    private IEnumerable<string> Letters => loss.Options
        .Where(option => (option.Kind == OptionKind.Number && option.Default is not (null or 0)) || option.Kind == OptionKind.RowLength || (option.IsWeights && option.IsRequired))
        .Select(option => option.Name)
        .Where(name => !constants.ContainsKey(name));

    public bool HasTargetProbabilities => loss.Data.Any(data => data.Kind == DataKind.ClassIndicesOrProbabilities);

    /// <summary>The loss with default options.</summary>
    public LossFormula Usual(bool byIndex = true) => Formula(Scope(constants, [.. Letters], byIndex));

    /// <summary>The loss with one option more: a flag set, a number or weights as letters.</summary>
    public LossFormula With(LossOption option) => With(option, OtherValues(option).FirstOrDefault());

    /// <summary>The loss with one option more; flags, whole numbers and choices have the given value.</summary>
    public LossFormula With(LossOption option, double value)
    {
        Dictionary<string, double> bound = new(constants);
        List<string> letters = [.. Letters];
        if (HasValue(option))
        {
            bound[option.Name] = value;
        }
        else
        {
            letters.Add(option.Name);
        }

        LossFormula formula = Formula(Scope(bound, letters, byIndex: true));
        return formula with { Loss = ExprGraph.Rewrite(formula.Loss, node => IsOff(node, option) ? node[2] : node) };
    }

    /// <summary>Whether pages show the option by its values, not as a letter.</summary>
    public static bool HasValue(LossOption option) => option.Kind is OptionKind.Flag or OptionKind.Integer or OptionKind.Choice;

    /// <summary>The values of such an option that show what it does.</summary>
    public static IEnumerable<double> OtherValues(LossOption option) => option.Kind switch
    {
        OptionKind.Choice => option.Examples,
        OptionKind.Integer => option.Examples.Take(1),
        _ => [option.Default is 1 ? 0 : 1],
    };

    /// <summary>The options that the main formula leaves out.</summary>
    public IEnumerable<LossOption> Further => loss.Options.Where(option =>
        (option.IsWeights && !option.IsRequired) || option.Kind == OptionKind.Flag || (option.Kind is OptionKind.Integer or OptionKind.Choice && !option.Examples.IsEmpty) || (option.Kind == OptionKind.Number && option.Default is 0 && !constants.ContainsKey(option.Name)));

    public Expr Gradient(DataParameter data, bool byIndex = true) =>
        Simplifier.Simplify(Differentiator.Gradient(Usual(byIndex).Loss, Variable(data, byIndex)));

    public Expr Hessian(DataParameter data, bool byIndex = true) =>
        Simplifier.Simplify(Differentiator.Diagonal(Usual(byIndex).Loss, Variable(data, byIndex)));

    private Expr Variable(DataParameter data, bool byIndex) => Scope(constants, [.. Letters], byIndex).Data(data.Name);

    private LossFormula Formula(LossScope scope)
    {
        LossFormula formula = loss.Formula(scope);
        return formula with { Loss = Shorter(KeptRows.Unguarded(formula.Loss)) };
    }

    // "Where the option is 0": it is not, or there would be nothing to show.
    private static bool IsOff(Expr node, LossOption option) =>
        node.Operator == Operator.Select && node[0].Operator == Operator.Equal && node[0][0].Name == option.Name && node[0][1].Is(0);

    // As the catalogue writes it, unless options that do nothing by default make it longer than it is.
    private static Expr Shorter(Expr written)
    {
        Expr simple = Simplifier.Simplify(written);
        return Printer.Print(simple).Length < Printer.Print(written).Length ? simple : written;
    }

    private LossScope Scope(Dictionary<string, double> bound, List<string> letters, bool byIndex) =>
        new(loss, bound, new HashSet<string>(letters), byIndex);
}
