// The derivative of every operator: one row per operator, one entry per operand. An entry says what the
// operand's adjoint gains when the node's adjoint is given; it is linear in that adjoint, so that the
// element-wise rows serve forward differentiation too. An operator without entries has no derivative.
// Kinks: |x| has slope 0 at 0; AtLeast passes at the floor; Max and Min give each side of a tie half.
using static LossGen.Formulas.Maths;
using Op = LossGen.Formulas.Operator;

namespace LossGen.Formulas;

/// <summary>The differentiator's table.</summary>
internal static class DerivativeRules
{
    /// <summary>The smallest denominator of the slope of a Bernoulli likelihood: PyTorch's float 1e-12, for every type.</summary>
    public const double SmallestVariance = 1e-12f;

    private static readonly Rule[] None = [];

    private static readonly Dictionary<Op, Rule[]> Table = new()
    {
        [Op.Constant] = None,
        [Op.Variable] = None,
        [Op.Add] = [(n, adj) => adj, (n, adj) => adj],
        [Op.Subtract] = [(n, adj) => adj, (n, adj) => -adj],
        [Op.Multiply] = [(n, adj) => adj * n[1], (n, adj) => adj * n[0]],
        [Op.Divide] = [(n, adj) => adj / n[1], (n, adj) => -(adj * (n / n[1]))],
        [Op.Negate] = [(n, adj) => -adj],
        [Op.Abs] = [(n, adj) => adj * Sign(n[0])],
        [Op.Sign] = None,
        [Op.Sqrt] = [(n, adj) => adj / (2 * n)],
        [Op.Exp] = [(n, adj) => adj * n],
        [Op.Log] = [(n, adj) => adj / n[0]],
        [Op.Log1p] = [(n, adj) => adj / (1 + n[0])],
        [Op.Expm1] = [(n, adj) => adj * Exp(n[0])],
        [Op.Sigmoid] = [(n, adj) => adj * (n * Sigmoid(-n[0]))],
        [Op.Softplus] = [(n, adj) => adj * Sigmoid(n[0])],
        // 1 − tanh² without its cancellation in the tails.
        [Op.Tanh] = [(n, adj) => adj * (4 * (Sigmoid(2 * n[0]) * Sigmoid(-(2 * n[0]))))],
        [Op.ArcTangent] = [(n, adj) => adj / (1 + Square(n[0]))],
        [Op.Power] = [(n, adj) => adj * (n[1] * Power(n[0], n[1] - 1)), (n, adj) => adj * (n * Log(n[0]))],
        [Op.Detach] = None,
        [Op.StraightThrough] = [(n, adj) => 0, (n, adj) => adj],
        [Op.Max] =
        [
            (n, adj) => Select(Less(n[0], n[1]), 0, Select(Equal(n[0], n[1]), 0.5 * adj, adj)),
            (n, adj) => Select(Less(n[1], n[0]), 0, Select(Equal(n[0], n[1]), 0.5 * adj, adj)),
        ],
        [Op.Min] =
        [
            (n, adj) => Select(Less(n[1], n[0]), 0, Select(Equal(n[0], n[1]), 0.5 * adj, adj)),
            (n, adj) => Select(Less(n[0], n[1]), 0, Select(Equal(n[0], n[1]), 0.5 * adj, adj)),
        ],
        [Op.AtLeast] =
        [
            (n, adj) => Select(LessOrEqual(n[1], n[0]), adj, 0),
            (n, adj) => Select(Less(n[0], n[1]), adj, 0),
        ],
        [Op.Less] = None,
        [Op.LessOrEqual] = None,
        [Op.Equal] = None,
        [Op.Select] = [(n, adj) => 0, (n, adj) => Select(n[0], adj, 0), (n, adj) => Select(n[0], 0, adj)],
        [Op.Weigh] = [(n, adj) => adj * n[1], (n, adj) => Weigh(n[0], adj)],
        [Op.BernoulliNll] =
        [
            (n, adj) => adj * ((n[0] - n[1]) / Max((1 - n[0]) * n[0], SmallestVariance)),
            (n, adj) => adj * (Log1p(-n[0]) - Log(n[0])),
        ],
        [Op.Sum] = [(n, adj) => adj],
        [Op.Maximum] = [(n, adj) => adj * (Equal(n[0], n) / Sum(Equal(n[0], n)))],
        [Op.LogSumExp] = [(n, adj) => adj * Softmax(n[0])],
        [Op.Softmax] = [(n, adj) => n * (adj - Sum(adj * n))],
        [Op.LogSoftmax] = [(n, adj) => adj - (Softmax(n[0]) * Sum(adj))],
        [Op.Gather] = [(n, adj) => adj * OneHot(n[1]), (n, adj) => 0],
        [Op.ClassOffset] = None,
        [Op.OneHot] = None,
    };

    /// <summary>What an operand's adjoint gains from its user's: 0 if no slope passes.</summary>
    public delegate Expr Rule(Expr node, Expr adjoint);

    /// <summary>Whether the table has a row for the operator.</summary>
    public static bool Knows(Op op) => Table.ContainsKey(op);

    /// <summary>The rules of an operator, one per operand; none if it passes no slope at all.</summary>
    public static IReadOnlyList<Rule> Of(Op op) => Table[op];
}
