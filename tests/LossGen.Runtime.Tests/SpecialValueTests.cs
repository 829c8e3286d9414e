// What the vector math gives at the edges: zeros, infinities, NaN, poles, the last normal and the first
// subnormal results. In float and double, for the same table.
namespace LossGen.Runtime.Tests;

public sealed class SpecialValueTests
{
    private const double Inf = double.PositiveInfinity;

    private delegate void OnFloats(ReadOnlySpan<float> source, Span<float> destination);

    private delegate void OnDoubles(ReadOnlySpan<double> source, Span<double> destination);

    private static readonly Dictionary<string, (OnFloats Floats, OnDoubles Doubles)> Functions = new()
    {
        ["exp"] = (VectorMath.Exp, VectorMath.Exp),
        ["log"] = (VectorMath.Log, VectorMath.Log),
        ["log1p"] = (VectorMath.Log1p, VectorMath.Log1p),
        ["expm1"] = (VectorMath.Expm1, VectorMath.Expm1),
        ["sigmoid"] = (VectorMath.Sigmoid, VectorMath.Sigmoid),
        ["softplus"] = (VectorMath.Softplus, VectorMath.Softplus),
        ["logsigmoid"] = (VectorMath.LogSigmoid, VectorMath.LogSigmoid),
        ["tanh"] = (VectorMath.Tanh, VectorMath.Tanh),
    };

    public static TheoryData<string, double, double> Table => new()
    {
        { "exp", 0, 1 }, { "exp", -0.0, 1 }, { "exp", Inf, Inf }, { "exp", -Inf, 0 }, { "exp", 1e30, Inf }, { "exp", -1e30, 0 },
        { "log", 1, 0 }, { "log", 0, -Inf }, { "log", -0.0, -Inf }, { "log", Inf, Inf }, { "log", -1, double.NaN }, { "log", -Inf, double.NaN },
        { "log1p", 0, 0 }, { "log1p", -0.0, -0.0 }, { "log1p", -1, -Inf }, { "log1p", Inf, Inf }, { "log1p", -1.5, double.NaN }, { "log1p", -Inf, double.NaN },
        { "expm1", 0, 0 }, { "expm1", -0.0, -0.0 }, { "expm1", Inf, Inf }, { "expm1", -Inf, -1 }, { "expm1", -1e30, -1 },
        { "sigmoid", 0, 0.5 }, { "sigmoid", -0.0, 0.5 }, { "sigmoid", Inf, 1 }, { "sigmoid", -Inf, 0 }, { "sigmoid", 1e30, 1 }, { "sigmoid", -1e30, 0 },
        { "softplus", Inf, Inf }, { "softplus", -Inf, 0 }, { "softplus", 1e30, 1e30 }, { "softplus", -1e30, 0 },
        { "logsigmoid", Inf, -0.0 }, { "logsigmoid", -Inf, -Inf }, { "logsigmoid", -1e30, -1e30 },
        { "tanh", 0, 0 }, { "tanh", -0.0, -0.0 }, { "tanh", Inf, 1 }, { "tanh", -Inf, -1 }, { "tanh", 1e30, 1 }, { "tanh", -1e30, -1 },
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Table))]
    public void Edges_are_right(string name, double x, double expected)
    {
        Assert.Equal(BitConverter.SingleToInt32Bits((float)expected), BitConverter.SingleToInt32Bits(Canonical(Float(name, (float)x))));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(Canonical(Double(name, x))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_NaN_stays_NaN(string name)
    {
        // Payloads reach into the bits that become exponents; none may turn into a number.
        for (int payload = 1; payload < 1 << 12; payload++)
        {
            foreach (int sign in (int[])[0, int.MinValue])
            {
                Assert.True(float.IsNaN(Float(name, BitConverter.Int32BitsToSingle(sign | 0x7F800000 | payload))));
                Assert.True(double.IsNaN(Double(name, BitConverter.Int64BitsToDouble(((long)sign << 32) | 0x7FF0000000000000 | (long)payload))));
            }
        }
    }

    [Theory]
    [InlineData("log1p")]
    [InlineData("expm1")]
    [InlineData("tanh")]
    public void Small_arguments_come_back(string name)
    {
        foreach (float x in (float[])[float.Epsilon, 1e-42f, 1.17549435e-38f, 1e-30f, 1e-10f])
        {
            Assert.Equal(x, Float(name, x));
            Assert.Equal(-x, Float(name, -x));
        }

        foreach (double x in (double[])[double.Epsilon, 1e-310, 2.2250738585072014e-308, 1e-200, 1e-20])
        {
            Assert.Equal(x, Double(name, x));
            Assert.Equal(-x, Double(name, -x));
        }
    }

    [Theory]
    [InlineData("exp")]
    [InlineData("sigmoid")]
    [InlineData("softplus")]
    public void Tails_go_down_into_the_subnormals(string name)
    {
        // e^-100 and e^-740 are subnormal; each function is e^x there.
        Assert.Equal((float)Math.Exp(-100), Float(name, -100f));
        Assert.Equal(Math.Exp(-740), Double(name, -740d));
        Assert.Equal(0f, Float(name, -104f));
        Assert.Equal(0d, Double(name, -746d));
        Assert.Equal(float.Epsilon, Float(name, -103f));
        Assert.Equal(double.Epsilon, Double(name, -744.5));
    }

    [Fact]
    public void The_exponential_overflows_where_the_exact_one_does()
    {
        Assert.Equal(float.PositiveInfinity, Float("exp", 88.72284f));
        Assert.True(float.IsFinite(Float("exp", 88.72283f)));
        Assert.Equal(double.PositiveInfinity, Double("exp", 709.782712893385));
        Assert.True(double.IsFinite(Double("exp", 709.782712893383)));
        Assert.True(float.IsFinite(Float("expm1", 88.72283f)));
        Assert.True(double.IsFinite(Double("expm1", 709.782712893383)));
    }

    private static float Float(string name, float x)
    {
        Span<float> result = [x];
        Functions[name].Floats(result, result);
        return result[0];
    }

    private static double Double(string name, double x)
    {
        Span<double> result = [x];
        Functions[name].Doubles(result, result);
        return result[0];
    }

    private static float Canonical(float value) => float.IsNaN(value) ? float.NaN : value;

    private static double Canonical(double value) => double.IsNaN(value) ? double.NaN : value;
}
