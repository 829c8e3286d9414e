// One function under test: ours on spans, the same in double from the standard library, and the bound
// the documentation gives. Swept by Sweep, listed by Program.
namespace LossGen.Ulp;

internal sealed record Function(string Name, Function.OnSpans Fast, Func<double, double> Exact, double Bound)
{
    public delegate void OnSpans(ReadOnlySpan<float> source, Span<float> destination);

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
    ];

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
