// One function under test: ours on spans, the same in double from the standard library, the bound the
// documentation gives, and where it is defined. Swept by Sweep, listed by Program and by the tests.
using LossGen.Runtime;

namespace LossGen.Ulp;

internal sealed record Function(string Name, Function.OnSpans Fast, Func<double, double> Exact, double Bound, Func<float, bool>? Domain = null)
{
    public delegate void OnSpans(ReadOnlySpan<float> source, Span<float> destination);

    private delegate Float256 OnLanes(Float256 x);

    public static IReadOnlyList<Function> All { get; } =
    [
        new("exp", VectorMath.Exp, Math.Exp, 1.1),
        new("log", VectorMath.Log, Math.Log, 1.1),
        new("log1p", VectorMath.Log1p, Log1p, 2),
        new("expm1", VectorMath.Expm1, Expm1, 2),
        new("sigmoid", VectorMath.Sigmoid, Sigmoid, 2),
        new("softplus", VectorMath.Softplus, Softplus, 2),
        new("logsigmoid", VectorMath.LogSigmoid, static x => -Softplus(-x), 2),
        new("tanh", VectorMath.Tanh, Math.Tanh, 2),
        new("atan", Spans(FloatMath.ArcTangent), Math.Atan, 2),
        new("exp, x ≤ 0", Spans(FloatMath.ExpNonPositive), Math.Exp, 1.1, static x => !(x > 0)),
        new("log, normal", Spans(FloatMath.LogPositive), Math.Log, 1.1, static x => float.IsNaN(x) || (x > 0 && !float.IsSubnormal(x))),
        new("log1p, 0 ≤ x ≤ 1", Spans(FloatMath.Log1pUnit), Log1p, 2, static x => !float.IsNegative(x) && !(x > 1)),
        new("log1p, −1 ≤ x ≤ 0", Spans(FloatMath.Log1pNonPositive), Log1p, 2, static x => !(x > 0) && !(x < -1)),
    ];

    public override string ToString() => Name;

    private static OnSpans Spans(OnLanes function) => (source, destination) =>
    {
        for (int i = 0; i < source.Length; i += Float256.Count)
        {
            Float256.Store(function(Float256.Load(source, i)), destination, i);
        }
    };

    // What rounding 1 + x did to x is undone by the ratio of the two.
    private static double Log1p(double x)
    {
        double u = 1 + x;
        return u == 1 || double.IsPositiveInfinity(u) ? x : u == 0 ? double.NegativeInfinity : Math.Log(u) * (x / (u - 1));
    }

    // exp(x) - 1 = 2t / (1 - t) with t = tanh(x / 2).
    private static double Expm1(double x)
    {
        double tanh = Math.Tanh(x / 2);
        return Math.Abs(x) > 1 ? Math.Exp(x) - 1 : 2 * tanh / (1 - tanh);
    }

    private static double Sigmoid(double x)
    {
        double u = Math.Exp(-Math.Abs(x));
        return x < 0 ? u / (1 + u) : 1 / (1 + u);
    }

    private static double Softplus(double x) => Math.Max(x, 0) + Log1p(Math.Exp(-Math.Abs(x)));
}
