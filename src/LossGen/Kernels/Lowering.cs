// Brings a formula to the operators that lanes have: lowers bottom-up by the table, moves row values out
// of sums (so that a sum over log-probabilities needs no pass of its own), and moves gathers down to
// the data. Called by the planner on every formula of a kernel.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class Lowering
{
    public static Expr Lower(Expr formula)
    {
        Dictionary<Expr, Expr> done = new();
        return Visit(formula);

        Expr Visit(Expr node)
        {
            if (done.TryGetValue(node, out Expr? known))
            {
                return known;
            }

            if ((LoweringRules.BinaryCrossEntropy(node) ?? LoweringRules.ProductOfShares(node)) is { } shorter)
            {
                return done[node] = Visit(shorter);
            }

            ImmutableArray<Expr> operands = node.Operands.Select(Visit).ToImmutableArray();
            Expr lowered = node.Operator switch
            {
                Operator.Sum => SumOf(operands[0], node.Label),
                Operator.Gather => GatherOf(operands[0], operands[1], node.Label),
                _ when LoweringRules.Table.TryGetValue(node.Operator, out Func<ImmutableArray<Expr>, Expr>? rule) =>
                    Visit(Labelled(rule(operands), node.Label)),
                _ => node.With(operands),
            };
            done[node] = lowered;
            return lowered;
        }
    }

    private static Expr Labelled(Expr value, string? label) =>
        label is null || value.Label is not null ? value : value.Named(label);

    /// <summary>Σ with row values outside: Σ w·(e − r) is Σ w·e − r·Σ w.</summary>
    private static Expr SumOf(Expr term, string? label)
    {
        if (!term.Axis.HasFlag(Axis.Class))
        {
            return term * ClassCount.Variable;
        }

        return term.Operator switch
        {
            Operator.Negate => -SumOf(term[0], label),
            Operator.Subtract when IsShifted(term) => SumOf(term[0], label) - SumOf(term[1], null),
            Operator.Multiply when !term[0].Axis.HasFlag(Axis.Class) => term[0] * SumOf(term[1], label),
            Operator.Multiply when !term[1].Axis.HasFlag(Axis.Class) => SumOf(term[0], label) * term[1],
            Operator.Multiply when IsShifted(term[1]) =>
                Sum(term[0] * term[1][0], label) - (SumOf(term[0], null) * term[1][1]),
            Operator.Select when IsWeighed(term, out Expr weight, out Expr value) && IsShifted(value) =>
                Sum(Maths.Select(term[0], 0, weight * value[0]), label) - (SumOf(weight, null) * value[1]),
            _ => Sum(term, label),
        };
    }

    private static Expr Sum(Expr term, string? label) =>
        label is null ? Maths.Sum(term) : Maths.Sum(term).Named(label);

    /// <summary>
    /// Whether the value is a class value less a row value that may leave the sum. The largest may not: the
    /// sum of what lies below it is small where both sums would be large.
    /// </summary>
    private static bool IsShifted(Expr value) =>
        value.Operator == Operator.Subtract && value[0].Axis.HasFlag(Axis.Class)
        && !value[1].Axis.HasFlag(Axis.Class) && value[1].Operator != Operator.Maximum;

    /// <summary>Whether the node is a lowered Weigh: Select(w = 0, 0, w·v).</summary>
    private static bool IsWeighed(Expr node, out Expr weight, out Expr value)
    {
        weight = node[0].Operands.IsEmpty ? node : node[0][0];
        value = node;
        if (node[0].Operator != Operator.Equal || !node[0][1].Is(0) || !node[1].Is(0)
            || node[2].Operator != Operator.Multiply || !node[2][0].Equals(weight))
        {
            return false;
        }

        value = node[2][1];
        return true;
    }

    /// <summary>The gathered value as an expression of gathered data.</summary>
    private static Expr GatherOf(Expr values, Expr target, string? label = null)
    {
        if (!values.Axis.HasFlag(Axis.Class))
        {
            return values;
        }

        if (values.Operator == Operator.Variable)
        {
            return Maths.Gather(values, target).Named(label ?? values.Name + (target.IsConstant ? "Place" : "OfTarget"));
        }

        if (values.Operator is Operator.OneHot or Operator.ClassOffset)
        {
            Expr offset = values[0].Equals(target) ? 0 : target - values[0];
            return values.Operator == Operator.ClassOffset ? offset : Maths.Equal(offset, 0);
        }

        Expr gathered = values.With(values.Operands.Select(operand => GatherOf(operand, target)).ToImmutableArray());
        return values.Label is null ? gathered : gathered.Named(values.Label + "OfTarget");
    }
}
