// Splits a derivative into what every class has and what only the target's class has in addition:
// base + OneHot·term. The loop over the classes writes the base; the term is added to one element of the
// row afterwards. Called by the planner on every output.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class OneHotTerms
{
    /// <summary>The parts of the output; a part that is 0 is null.</summary>
    public static (Expr? Base, Expr? Term) Split(Expr output)
    {
        if (output.Operator == Operator.OneHot)
        {
            return (null, 1);
        }

        if (!Contains(output))
        {
            return (output, null);
        }

        switch (output.Operator)
        {
            case Operator.Negate:
                return Map(Split(output[0]), part => -part);
            case Operator.Add:
                return Combine(Split(output[0]), Split(output[1]), (a, b) => a + b, b => b);
            case Operator.Subtract:
                return Combine(Split(output[0]), Split(output[1]), (a, b) => a - b, b => -b);
            case Operator.Multiply when !Contains(output[0]) && IsRowValue(output[0]):
                return Map(Split(output[1]), part => output[0] * part);
            case Operator.Multiply when !Contains(output[1]) && IsRowValue(output[1]):
                return Map(Split(output[0]), part => output[1] * part);
            case Operator.Divide when !Contains(output[1]) && IsRowValue(output[1]):
                return Map(Split(output[0]), part => part / output[1]);
            case Operator.Select when IsRowValue(output[0]):
                return Combine(
                    Split(output[1]),
                    Split(output[2]),
                    (a, b) => Maths.Select(output[0], a, b),
                    b => Maths.Select(output[0], 0, b),
                    a => Maths.Select(output[0], a, 0));
            default:
                throw new InvalidOperationException("A one-hot target inside " + output.Operator + " has no kernel.");
        }
    }

    private static (Expr? Base, Expr? Term) Map((Expr? Base, Expr? Term) parts, Func<Expr, Expr> map) =>
        (parts.Base is null ? null : map(parts.Base), parts.Term is null ? null : map(parts.Term));

    private static (Expr? Base, Expr? Term) Combine(
        (Expr? Base, Expr? Term) left,
        (Expr? Base, Expr? Term) right,
        Func<Expr, Expr, Expr> both,
        Func<Expr, Expr> onlyRight,
        Func<Expr, Expr>? onlyLeft = null)
    {
        return (Of(left.Base, right.Base), Of(left.Term, right.Term));

        Expr? Of(Expr? a, Expr? b) => (a, b) switch
        {
            (null, null) => null,
            (null, _) => onlyRight(b!),
            (_, null) => onlyLeft is null ? a : onlyLeft(a!),
            _ => both(a!, b!),
        };
    }

    private static bool IsRowValue(Expr value) => !value.Axis.HasFlag(Axis.Class);

    /// <summary>Whether a one-hot target is part of the value, other than inside a reduction.</summary>
    private static bool Contains(Expr value) =>
        value.Operator == Operator.OneHot
        || (value.Axis.HasFlag(Axis.Class) && value.Operands.Any(Contains));
}
