// How each operator is written in LaTeX: one row per operator, as Notation has one for plain text. A row gets the
// index at which a value per class is wanted (c in a gradient, t behind a gather, a bound letter in a sum).
using LossGen.Formulas;
using static LossGen.Formulas.Operator;

namespace LossGen.Docs.Formulas;

internal static class LatexNotation
{
    private static readonly Dictionary<Operator, Row> Table = new()
    {
        [Constant] = (node, _) => LatexNumbers.Write(node.Value),
        [Variable] = (node, at) => LatexText.Atom(at.Symbols.Of(node, at.Index)),
        [Add] = LatexAlgebra.Write,
        [Subtract] = LatexAlgebra.Write,
        [Multiply] = LatexAlgebra.Write,
        [Divide] = LatexAlgebra.Write,
        [Negate] = LatexAlgebra.Write,
        [Abs] = (_, at) => LatexText.Atom(@"\left|" + at[0].Text + @"\right|"),
        [Operator.Sign] = Function("sgn"),
        [Sqrt] = (_, at) => LatexText.Atom(@"\sqrt{" + at[0].Text + "}"),
        [Exp] = (_, at) => new("e^{" + at[0].Text + "}", Precedence.Power),
        [Log] = (_, at) => at[0].Precedence == Precedence.Atom && LatexPrinter.Length(at[0].Text) == 1
            ? new(@"\log " + at[0].Text, Precedence.Product)
            : LatexText.Atom(@"\log\left(" + at[0].Text + @"\right)"),
        [Log1p] = (_, at) => LatexText.Atom(@"\log\left(" + LatexAlgebra.Write(1 + at.Node[0], at).Text + @"\right)"),
        [Expm1] = (_, at) => new("e^{" + at[0].Text + "} - 1", Precedence.Sum),
        [Sigmoid] = Function(@"\sigma"),
        [Softplus] = Function("softplus"),
        [Tanh] = Function(@"\tanh"),
        [ArcTangent] = Function(@"\arctan"),
        [Power] = (_, at) => new(at[0].At(Precedence.Atom) + "^{" + at[1].Text + "}", Precedence.Power),
        [Detach] = Function("const"),
        [StraightThrough] = (node, at) => at.Print(SameValue.Of(node) ? node[1] : node[0], at.Index, at.Depth),
        [Max] = Function(@"\max"),
        [Min] = Function(@"\min"),
        [AtLeast] = Function(@"\max"),
        [Less] = Iverson,
        [LessOrEqual] = Iverson,
        [Equal] = Iverson,
        [Select] = (node, at) => LatexText.Atom(@"\begin{cases} " + Cases(node, at) + @" \end{cases}"),
        [Weigh] = (_, at) => new(at[0].At(Precedence.Product) + @" \odot " + at[1].At(Precedence.Power), Precedence.Product),
        [BernoulliNll] = Function("bce"),
        [Sum] = (node, at) => Reduction(node, at, @"\sum_{?} "),
        [Maximum] = (node, at) => Reduction(node, at, @"\max_{?} "),
        [LogSumExp] = (node, at) => Reduction(node, at, @"\log \sum_{?} \exp ", Precedence.Atom),
        [Softmax] = (_, at) => Indexed(@"\operatorname{softmax}", at),
        [LogSoftmax] = (_, at) => Indexed(@"\log\operatorname{softmax}", at),
        [Gather] = (node, at) => at.Print(node[0], at.Print(node[1], null, at.Depth).Text, at.Depth),
        [ClassOffset] = (node, at) => new((at.Index ?? "c") + " - " + at.Print(node[0], null, at.Depth).Text, Precedence.Sum),
        [OneHot] = (node, at) => LatexText.Atom("[" + (at.Index ?? "c") + " = " + at.Print(node[0], null, at.Depth).Text + "]"),
    };

    /// <summary>Writes a node at a place.</summary>
    public delegate LatexText Row(Expr node, LatexPlace at);

    /// <summary>Whether the table has a row for the operator.</summary>
    public static bool Knows(Operator op) => Table.ContainsKey(op);

    /// <summary>The row of an operator; one that isn't in the table is written as a function of its name.</summary>
    public static Row Of(Operator op) =>
        Table.TryGetValue(op, out Row? row) ? row : Function(char.ToLowerInvariant(op.ToString()[0]) + op.ToString()[1..]);

    private static Row Function(string name) => (node, at) => LatexText.Atom(
        (name[0] == '\\' ? name : @"\operatorname{" + name + "}")
        + @"\left(" + string.Join(", ", node.Operands.Select((_, i) => at[i].Text)) + @"\right)");

    private static LatexText Iverson(Expr node, LatexPlace at) => LatexText.Atom("[" + Relation(node, at) + "]");

    // Whether a class stands before, at or behind the target's is written without their difference.
    private static string Relation(Expr node, LatexPlace at) => node[0].Operator == ClassOffset && node[1].Is(0)
        ? (at.Index ?? "c") + Sign(node) + at.Print(node[0][0], null, at.Depth).Text
        : at[0].Text + Sign(node) + at[1].Text;

    private static string Sign(Expr relation) => relation.Operator == Less ? " < " : relation.Operator == LessOrEqual ? @" \le " : " = ";

    // A choice inside of the last branch is one more case.
    private static string Cases(Expr node, LatexPlace at)
    {
        LatexPlace otherwise = at.Of(node[2]);
        return at[1].Text + @" & \text{if } " + Condition(node[0], at) + @" \\ "
            + (node[2].Operator == Select && !otherwise.IsNamed ? Cases(node[2], otherwise) : at[2].Text + @" & \text{else}");
    }

    private static string Condition(Expr condition, LatexPlace at)
    {
        LatexPlace inner = at.Of(condition);
        return condition.Operator switch
        {
            Less or LessOrEqual or Equal when !inner.IsNamed => Relation(condition, inner),
            Multiply when !inner.IsNamed => Condition(condition[0], inner) + @" \text{ and } " + Condition(condition[1], inner),
            OneHot when !inner.IsNamed => (at.Index ?? "c") + " = " + at.Print(condition[0], null, at.Depth).Text,
            Variable => at.Print(condition, at.Index, at.Depth).Text,
            _ => at.Print(condition, at.Index, at.Depth).At(Precedence.Sum) + @" \ne 0",
        };
    }

    private static LatexText Reduction(Expr node, LatexPlace at, string sign, Precedence least = Precedence.Product)
    {
        string letter = at.FreshIndex();
        string body = at.Print(node[0], letter, at.Depth + 1).At(least);
        return new(sign.Replace("?", letter, StringComparison.Ordinal) + body, Precedence.Prefix);
    }

    private static LatexText Indexed(string function, LatexPlace at) => LatexText.Atom(
        function + @"\left(" + at.Print(at.Node[0], null, at.Depth).Text + @"\right)" + (at.Index is null ? "" : Symbols.At("", at.Index)));
}
