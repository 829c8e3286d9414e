// How each operator is written in mathematics: one row per operator. Only the printer reads it.
// w ⊙ v is w·v with 0 wherever w is 0; [P] is 1 where P holds, else 0; v[t] is the target's class of v.
using System.Globalization;
using static LossGen.Formulas.Operator;

namespace LossGen.Formulas;

/// <summary>The printer's table.</summary>
internal static class Notation
{
    private static readonly Dictionary<Operator, Row> Table = new()
    {
        [Constant] = (node, _) => Number(node.Value),
        [Variable] = (node, _) => PrintedText.Atom(node.Name),
        [Add] = (_, o) => new(o[0].At(Precedence.Sum) + " + " + Right(o[1], Precedence.Sum), Precedence.Sum),
        [Subtract] = (_, o) => new(o[0].At(Precedence.Sum) + " − " + Right(o[1], Precedence.Prefix), Precedence.Sum),
        [Multiply] = Product,
        [Divide] = (_, o) => new(Left(o[0]) + "/" + o[1].At(Precedence.Power), Precedence.Product),
        [Negate] = (_, o) => new("−" + o[0].At(Precedence.Product), Precedence.Prefix),
        [Abs] = (_, o) => PrintedText.Atom("|" + o[0].Text + "|"),
        [Sign] = Function("sign"),
        [Sqrt] = (_, o) => PrintedText.Atom("√" + o[0].At(Precedence.Atom)),
        [Exp] = Function("exp"),
        [Log] = Function("log"),
        [Log1p] = Function("log1p"),
        [Expm1] = Function("expm1"),
        [Sigmoid] = Function("σ"),
        [Softplus] = Function("softplus"),
        [Tanh] = Function("tanh"),
        [ArcTangent] = Function("atan"),
        [Power] = (_, o) => new(o[0].At(Precedence.Atom) + "^" + o[1].At(Precedence.Atom), Precedence.Power),
        [Detach] = Function("constant"),
        [StraightThrough] = (_, o) => o[0],
        [Max] = Function("max"),
        [Min] = Function("min"),
        [AtLeast] = Function("atleast"),
        [Less] = Relation("<"),
        [LessOrEqual] = Relation("≤"),
        [Equal] = Relation("="),
        [Select] = (_, o) => PrintedText.Atom("(" + o[0].Text + " ? " + o[1].Text + " : " + o[2].Text + ")"),
        [Weigh] = (_, o) => new(Left(o[0]) + " ⊙ " + o[1].At(Precedence.Power), Precedence.Product),
        [BernoulliNll] = Function("bernoulliNll"),
        [Sum] = (_, o) => new("Σ_c " + o[0].At(Precedence.Product), Precedence.Prefix),
        [Maximum] = (_, o) => new("max_c " + o[0].At(Precedence.Product), Precedence.Prefix),
        [LogSumExp] = Function("logsumexp"),
        [Softmax] = Function("softmax"),
        [LogSoftmax] = Function("logsoftmax"),
        [Gather] = (_, o) => PrintedText.Atom(o[0].At(Precedence.Atom) + "[" + o[1].Text + "]"),
        [ClassOffset] = (_, o) => PrintedText.Atom("(c − " + o[0].At(Precedence.Atom) + ")"),
        [OneHot] = (_, o) => PrintedText.Atom("[c = " + o[0].Text + "]"),
    };

    /// <summary>Writes a node, given its operands as they are written.</summary>
    public delegate PrintedText Row(Expr node, PrintedText[] operands);

    /// <summary>Whether the table has a row for the operator.</summary>
    public static bool Knows(Operator op) => Table.ContainsKey(op);

    /// <summary>The row of an operator.</summary>
    public static Row Of(Operator op) => Table[op];

    private static Row Function(string name) =>
        (_, o) => PrintedText.Atom(name + "(" + string.Join(", ", o.Select(operand => operand.Text)) + ")");

    private static Row Relation(string sign) =>
        (_, o) => PrintedText.Atom("[" + o[0].Text + " " + sign + " " + o[1].Text + "]");

    private static PrintedText Product(Expr node, PrintedText[] o) => node[0].Equals(node[1])
        ? new(o[0].At(Precedence.Atom) + "²", Precedence.Power)
        : new(Left(o[0]) + "·" + (node[1].Operator is Multiply or Divide ? o[1].At(Precedence.Product) : o[1].At(Precedence.Power)), Precedence.Product);

    // A negative number or a negation needs no parentheses at the left end of a product: −2·x.
    private static string Left(PrintedText operand) =>
        operand.Precedence == Precedence.Prefix && operand.Text[0] == '−' && !operand.Text.Contains(' ')
            && !operand.Text.Contains('/')
            ? operand.Text
            : operand.At(Precedence.Product);

    // To the right of a sign, another sign needs parentheses: a + (−b).
    private static string Right(PrintedText operand, Precedence least) =>
        operand.Text[0] == '−' ? "(" + operand.Text + ")" : operand.At(least);

    private static PrintedText Number(double value)
    {
        string text = double.IsNaN(value) ? "NaN"
            : double.IsInfinity(value) ? (value > 0 ? "∞" : "−∞")
            : Shortest(value).Replace('-', '−');
        return new(text, text[0] == '−' ? Precedence.Prefix : Precedence.Atom);
    }

    // The fewest digits that read back as the same number, on every runtime.
    private static string Shortest(double value)
    {
        string plain = value.ToString("0.################", CultureInfo.InvariantCulture);
        if (Math.Abs(value) is >= 1e-4 and < 1e7 && double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(value))
        {
            return plain;
        }

        for (int digits = 1; digits < 17; digits++)
        {
            string text = value.ToString("G" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(value))
            {
                return text;
            }
        }

        return value.ToString("G17", CultureInfo.InvariantCulture);
    }
}
