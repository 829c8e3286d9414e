// What each operator means, as numbers: one row per operator. Values are arrays of one number, or of
// one per class; element-wise rows are lifted over the classes, row functions see whole rows.
using static LossGen.Formulas.Operator;

namespace LossGen.Formulas;

/// <summary>The interpreter's table.</summary>
internal static class Interpretation
{
    private static readonly Dictionary<Operator, Meaning> Table = new()
    {
        [Constant] = new((node, _, _) => [node.Value]),
        [Variable] = new((node, _, bindings) => bindings[node.Name]),
        [Add] = Binary((a, b) => a + b),
        [Subtract] = Binary((a, b) => a - b),
        [Multiply] = Binary((a, b) => a * b),
        [Divide] = Binary((a, b) => a / b),
        [Negate] = Unary(a => -a),
        [Abs] = Unary(Math.Abs),
        [Sign] = Unary(Precise.Sign),
        [Sqrt] = Unary(Math.Sqrt),
        [Exp] = Unary(Math.Exp),
        [Log] = Unary(Math.Log),
        [Log1p] = Unary(Precise.Log1p),
        [Expm1] = Unary(Precise.Expm1),
        [Sigmoid] = Unary(Precise.Sigmoid),
        [Softplus] = Unary(Precise.Softplus),
        [Tanh] = Unary(Math.Tanh),
        [ArcTangent] = Unary(Math.Atan),
        [Power] = Binary(Math.Pow),
        [Detach] = Unary(a => a),
        [StraightThrough] = Binary((value, _) => value),
        [Max] = Binary(Math.Max),
        [Min] = Binary(Math.Min),
        [AtLeast] = Binary(Precise.AtLeast),
        [Less] = Binary((a, b) => a < b ? 1 : 0),
        [LessOrEqual] = Binary((a, b) => a <= b ? 1 : 0),
        [Equal] = Binary((a, b) => a == b ? 1 : 0),
        [Select] = Lifted(v => v[0] != 0 ? v[1] : v[2]),
        [Weigh] = Binary(Precise.Weigh),
        [BernoulliNll] = Binary(Precise.BernoulliNll),
        [Sum] = OfRow(row => [RowFunctions.Sum(row)]),
        [Maximum] = OfRow(row => [RowFunctions.Maximum(row)]),
        [LogSumExp] = OfRow(row => [RowFunctions.LogSumExp(row)]),
        [Softmax] = OfRow(RowFunctions.Softmax),
        [LogSoftmax] = OfRow(RowFunctions.LogSoftmax),
        [Gather] = new((_, v, bindings) => [RowFunctions.Gather(Widen(v[0], bindings.Classes), v[1][0])]),
        [ClassOffset] = new((_, v, bindings) => RowFunctions.ClassOffset(v[0][0], bindings.Classes)),
        [OneHot] = new((_, v, bindings) => RowFunctions.OneHot(v[0][0], bindings.Classes)),
    };

    /// <summary>The value of a node, given its operands' values.</summary>
    public delegate double[] Meaning(Expr node, double[][] operands, Bindings bindings);

    /// <summary>Whether the table has a row for the operator.</summary>
    public static bool Knows(Operator op) => Table.ContainsKey(op);

    /// <summary>The meaning of an operator.</summary>
    public static Meaning Of(Operator op) => Table[op];

    /// <summary>One value per class.</summary>
    public static double[] Widen(double[] value, int classes) =>
        value.Length == classes ? value : [.. Enumerable.Repeat(value[0], classes)];

    private static Meaning Unary(Func<double, double> f) => Lifted(v => f(v[0]));

    private static Meaning Binary(Func<double, double, double> f) => Lifted(v => f(v[0], v[1]));

    private static Meaning Lifted(Func<double[], double> f) => (_, operands, _) =>
    {
        double[] result = new double[operands.Max(operand => operand.Length)];
        for (int c = 0; c < result.Length; c++)
        {
            result[c] = f([.. operands.Select(operand => operand[operand.Length == 1 ? 0 : c])]);
        }

        return result;
    };

    private static Meaning OfRow(Func<double[], double[]> f) =>
        (_, operands, bindings) => f(Widen(operands[0], bindings.Classes));
}
