// How the operators that no machine has become ones that it has: a row per operator. The forms are the
// stable ones; they are written so that loss and gradient share their costly parts (one exponential gives
// softplus and sigmoid of x and of −x).
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Kernels;

internal static class LoweringRules
{
    /// <summary>The largest exponent for which a product is more accurate than a logarithm, and cheaper.</summary>
    private const int MostFactors = 8;

    /// <summary>For each operator to lower, what its operands become.</summary>
    public static ImmutableDictionary<Operator, Func<ImmutableArray<Expr>, Expr>> Table { get; } =
        new Dictionary<Operator, Func<ImmutableArray<Expr>, Expr>>
        {
            [Operator.Sign] = x => Select(Less(0, x[0]), 1, Select(Less(x[0], 0), -1, 0)),
            [Operator.Softplus] = x => Softplus(x[0]),
            [Operator.Sigmoid] = x => Sigmoid(x[0]),
            [Operator.Power] = x => Power(x[0], x[1]),
            [Operator.Detach] = x => x[0],
            [Operator.StraightThrough] = x => x[0],
            [Operator.Weigh] = x => Select(Equal(x[0], 0), 0, x[0] * x[1]),
            [Operator.BernoulliNll] = x =>
                ((x[1] - 1) * AtLeast(Log1p(-x[0]), -100)) - (x[1] * AtLeast(Log(x[0]), -100)),
            [Operator.Softmax] = x => Exponential(x[0]) * (1 / TotalOfExponentials(x[0])),
            [Operator.LogSoftmax] = x => Shifted(x[0]) - LogTotal(x[0]),
            [Operator.LogSumExp] = x => Largest(x[0]) + LogTotal(x[0]),
        }.ToImmutableDictionary();

    /// <summary>
    /// (1 − y) ⊙ softplus(x) + y ⊙ softplus(−x) as log1p(exp(−|x|)) + share ⊙ |x|, where the share is what the
    /// label gives to the other side; null for any other sum. Half the operations, with the same tails: |x|
    /// counts nothing where the label is wholly on x's side.
    /// </summary>
    public static Expr? BinaryCrossEntropy(Expr sum)
    {
        if (sum.Operator != Operator.Add || !IsWeighedSoftplus(sum[0]) || !IsWeighedSoftplus(sum[1]))
        {
            return null;
        }

        Expr negated = sum[0][1][0].Operator == Operator.Negate ? sum[0] : sum[1];
        Expr plain = negated == sum[0] ? sum[1] : sum[0];
        (Expr onX, Expr x, Expr onMinusX, Expr minusX) = (plain[0], plain[1][0], negated[0], negated[1][0]);
        if (!minusX.Equals(-x) || !(onX.Equals(1 - onMinusX) || onMinusX.Equals(1 - onX)))
        {
            return null;
        }

        Expr share = Select(LessOrEqual(0, x).Named("isPositive"), onX, onMinusX).Named("otherShare");
        return Log1p(Decay(x)).Named("logOnePlusDecay") + Weigh(share, Abs(x));
    }

    /// <summary>
    /// …·σ(x)·…·σ(−x) as …·(larger·smaller share): whichever of the two is larger, their product is the same. Null
    /// for any other product.
    /// </summary>
    public static Expr? ProductOfShares(Expr product)
    {
        if (product.Operator != Operator.Multiply || product[1].Operator != Operator.Sigmoid)
        {
            return null;
        }

        Expr x = product[1][0];
        Expr opposite = Maths.Sigmoid(x.Operator == Operator.Negate ? x[0] : -x);
        Expr shares = LargerShare(x) * SmallerShare(x);
        return product[0].Equals(opposite) ? shares
            : Without(product[0], opposite) is { } others ? others * shares
            : null;
    }

    private static Expr? Without(Expr product, Expr factor)
    {
        if (product.Operator != Operator.Multiply || product[0].Equals(product[1]))
        {
            return null;
        }

        return product[1].Equals(factor) ? product[0]
            : product[0].Equals(factor) ? product[1]
            : Without(product[0], factor) is { } others ? others * product[1]
            : null;
    }

    private static bool IsWeighedSoftplus(Expr value) =>
        value.Operator == Operator.Weigh && value[1].Operator == Operator.Softplus;

    /// <summary>exp(x − max x): between 0 and 1, and 1 at the largest.</summary>
    private static Expr Exponential(Expr x) => Exp(Shifted(x)).Named("exponential");

    private static Expr Shifted(Expr x) => (x - Largest(x)).Named("shifted");

    private static Expr Largest(Expr x) => Maximum(x).Named("largest");

    private static Expr TotalOfExponentials(Expr x) => Sum(Exponential(x)).Named("total");

    private static Expr LogTotal(Expr x) => Log(TotalOfExponentials(x)).Named("logTotal");

    private static Expr Softplus(Expr x)
    {
        Expr tail = Log1p(Decay(x)).Named("logOnePlusDecay");
        return ValueRange.Of(x).Maximum <= 0 ? tail : Max(x, 0) + tail;
    }

    /// <summary>1/(1 + e) on the side of the larger share, e/(1 + e) on the other: no subtraction, so both tails are exact.</summary>
    private static Expr Sigmoid(Expr x)
    {
        Expr larger = LargerShare(x), smaller = SmallerShare(x);
        return x.Operator == Operator.Negate
            ? Select(LessOrEqual(0, x[0]).Named("isPositive"), smaller, larger)
            : Select(LessOrEqual(0, x).Named("isPositive"), larger, smaller);
    }

    /// <summary>Products for small whole exponents, else exp(p·log x), which is 0 at x = 0.</summary>
    private static Expr Power(Expr x, Expr exponent)
    {
        if (!exponent.IsConstant)
        {
            return Select(Equal(exponent, 0), 1, Exp(exponent * Log(x)));
        }

        return (exponent.Value % 1, Math.Abs(exponent.Value)) switch
        {
            (_, 0) => 1,
            (0, <= MostFactors) => exponent.Value > 0 ? Product(x, (int)exponent.Value) : 1 / Product(x, (int)-exponent.Value),
            (0.5, <= MostFactors) => exponent.Value == 0.5 ? Sqrt(x) : Product(x, (int)exponent.Value) * Sqrt(x),
            _ => Exp(exponent * Log(x)),
        };
    }

    private static Expr Product(Expr x, int factors) => factors switch
    {
        1 => x,
        _ when factors % 2 == 0 => Square(Product(x, factors / 2)),
        _ => x * Square(Product(x, factors / 2)),
    };

    private static Expr LargerShare(Expr x) => (1 / (1 + Decay(x))).Named("largerShare");

    private static Expr SmallerShare(Expr x) => (Decay(x) * LargerShare(x)).Named("smallerShare");

    /// <summary>exp(−|x|), which x and −x share.</summary>
    private static Expr Decay(Expr x) => Exp(-Size(x)).Named("decay");

    /// <summary>|x|, with signs and numbers outside, so that 2·x and −2·|x| share it too.</summary>
    private static Expr Size(Expr x) => x.Operator switch
    {
        Operator.Negate => Size(x[0]),
        Operator.Abs => x,
        Operator.Multiply when x[0].IsConstant => Math.Abs(x[0].Value) * Size(x[1]),
        _ => Abs(x),
    };
}
