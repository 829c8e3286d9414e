// Splits a derivative into what every class has and what only some class of the row has in addition:
// base + Σ OneHot(t)·term(t), where t is the row's target, or a number: a fixed place of every row. The loop
// over the classes writes the base; terms are added to one element of the row afterwards. Called by the
// planner on every output.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A split derivative.</summary>
/// <param name="Base">What every class has; null if that is 0.</param>
/// <param name="Terms">The further terms, each under what names its class.</param>
internal sealed record OneHotTerms(Expr? Base, ImmutableDictionary<Expr, Expr> Terms)
{
    private static readonly ImmutableDictionary<Expr, Expr> NoTerms = ImmutableDictionary<Expr, Expr>.Empty;

    /// <summary>The parts of the output. Where a one-hot target stands inside a function of its class, it stays in the base.</summary>
    public static OneHotTerms Split(Expr output)
    {
        if (output.Operator == Operator.OneHot)
        {
            return new(null, NoTerms.Add(output[0], 1));
        }

        if (!Contains(output))
        {
            return new(output, NoTerms);
        }

        switch (output.Operator)
        {
            case Operator.Negate:
                return Split(output[0]).Map(part => -part);
            case Operator.Add:
                return Combine(output, (a, b) => a + b, b => b);
            case Operator.Subtract:
                return Combine(output, (a, b) => a - b, b => -b);
            case Operator.Multiply when IsRowValue(output[0]):
                return Split(output[1]).Map(part => part.Is(1) ? output[0] : output[0] * part);
            case Operator.Multiply when IsRowValue(output[1]):
                return Split(output[0]).Map(part => part.Is(1) ? output[1] : output[1] * part);
            case Operator.Divide when IsRowValue(output[1]):
                return Split(output[0]).Map(part => part / output[1]);
            case Operator.Select when IsRowValue(output[0]):
                return Merge(
                    Split(output[1]).Map(a => Maths.Select(output[0], a, 0)),
                    Split(output[2]).Map(b => Maths.Select(output[0], 0, b)),
                    (a, b) => Maths.Select(output[0], a[1], b[2]),
                    b => b);
            default:
                return new(output, NoTerms);
        }
    }

    /// <summary>
    /// The same parts where an output is rounded when it is stored. Terms stay apart only if nothing is there before
    /// them; else they are added to their class inside of the loop.
    /// </summary>
    public OneHotTerms Complete() =>
        Terms.IsEmpty || (Base is null && (Terms.Count == 1 || Terms.Keys.All(place => place.IsConstant)))
            ? this
            : new(
                Terms
                    .OrderBy(term => term.Key.Value)
                    .Select(term => Maths.Select(Maths.OneHot(term.Key), term.Value, 0))
                    .Aggregate(Base, (sum, term) => sum is null ? term : sum + term),
                NoTerms);

    /// <summary>The formula with every one-hot target written as a comparison of positions, which a loop over the classes has.</summary>
    public static Expr ByPosition(Expr formula) => ExprGraph.Rewrite(
        formula,
        node => node.Operator == Operator.OneHot ? Maths.Equal(Maths.ClassOffset(node[0]), 0) : node);

    private static OneHotTerms Combine(Expr output, Func<Expr, Expr, Expr> both, Func<Expr, Expr> onlyRight) =>
        Merge(Split(output[0]), Split(output[1]), both, onlyRight);

    private static OneHotTerms Merge(OneHotTerms left, OneHotTerms right, Func<Expr, Expr, Expr> both, Func<Expr, Expr> onlyRight)
    {
        ImmutableDictionary<Expr, Expr> terms = left.Terms;
        foreach (KeyValuePair<Expr, Expr> term in right.Terms)
        {
            terms = terms.SetItem(term.Key, Of(terms.TryGetValue(term.Key, out Expr? known) ? known : null, term.Value)!);
        }

        return new(Of(left.Base, right.Base), terms);

        Expr? Of(Expr? a, Expr? b) => (a, b) switch
        {
            (_, null) => a,
            (null, _) => onlyRight(b),
            _ => both(a, b),
        };
    }

    private OneHotTerms Map(Func<Expr, Expr> map) =>
        new(Base is null ? null : map(Base), Terms.ToImmutableDictionary(term => term.Key, term => map(term.Value)));

    private static bool IsRowValue(Expr value) => !value.Axis.HasFlag(Axis.Class);

    /// <summary>Whether a one-hot target is part of the value, other than inside a reduction.</summary>
    private static bool Contains(Expr value) =>
        value.Operator == Operator.OneHot
        || (value.Axis.HasFlag(Axis.Class) && value.Operands.Any(Contains));
}
