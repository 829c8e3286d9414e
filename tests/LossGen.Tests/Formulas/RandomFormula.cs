// Random formulas from a seed, over the variables of Rows. Smooth ones have no kinks that differences
// would stumble over: what is compared are variables, not computed values.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

internal sealed class RandomFormula(int seed)
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);
    private static readonly Expr R = Expr.Variable("r", Axis.Row);
    private static readonly Expr[] Leaves = [X, X, X, X, Z, Y, Q, R, ClassWeight, Eps];
    private static readonly double[] Numbers = [0, 1, 2, -1, 0.5, -3, 0.1];

    private readonly Random random = new(seed);

    /// <summary>A formula of at most the given depth.</summary>
    public Expr Smooth(int depth)
    {
        if (depth == 0)
        {
            return random.Next(4) == 0 ? Numbers[random.Next(Numbers.Length)] : Leaves[random.Next(Leaves.Length)];
        }

        Expr a() => Smooth(depth - 1);
        return random.Next(31) switch
        {
            0 or 1 => a() + a(),
            2 or 3 => a() - a(),
            4 or 5 => a() * a(),
            6 => a() / (1 + Square(a())),
            7 => -a(),
            8 => Sqrt(1 + Square(a())),
            9 => Exp(Tanh(a())),
            10 => Log(1 + Exp(Tanh(a()))),
            11 => Log1p(Square(a())),
            12 => Expm1(Tanh(a())),
            13 or 14 => Sigmoid(a()),
            15 => Softplus(a()),
            16 => Tanh(a()),
            17 => Select(Less(Y, Q), a(), a()),
            18 => Weigh(a(), a()),
            19 => BernoulliNll(Sigmoid(Tanh(a())), a()),
            20 => Sum(a()),
            21 => LogSumExp(a()),
            22 => Softmax(a()),
            23 => LogSoftmax(a()),
            24 => Gather(a(), T),
            25 => OneHot(T) * a(),
            26 => Select(Kept, a(), 0),
            27 => Power(1 + Square(a()), 0.3),
            28 => ArcTangent(a()),
            29 => Tanh(ClassOffset(T) * a()),
            _ => Weigh(OneHot(T), a()),
        };
    }
}
