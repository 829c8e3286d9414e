// The double vector math against exact results recorded by data/record.py.
using System.Globalization;
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class DoubleMathTests
{
    private delegate void OnSpans(ReadOnlySpan<double> source, Span<double> destination);

    private static readonly Dictionary<string, (OnSpans Function, double Bound)> Functions = new()
    {
        ["exp"] = (VectorMath.Exp, 1.1),
        ["log"] = (VectorMath.Log, 1.1),
        ["log1p"] = (VectorMath.Log1p, 2),
        ["expm1"] = (VectorMath.Expm1, 2),
        ["sigmoid"] = (VectorMath.Sigmoid, 2),
        ["softplus"] = (VectorMath.Softplus, 2),
        ["logsigmoid"] = (VectorMath.LogSigmoid, 2),
        ["tanh"] = (VectorMath.Tanh, 2),
        ["atan"] = (ArcTangent, 2),
    };

    private static readonly Lazy<ILookup<string, double[]>> Recorded = new(static () =>
        File.ReadLines(Repository.PathOf("tests", "LossGen.Runtime.Tests", "data", "double-math.txt"))
            .Select(line => line.Split(' '))
            .ToLookup(fields => fields[0], fields => fields.Skip(1).Select(Number).ToArray()));

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_within_its_bound(string name) => Check(Recorded.Value[name], Functions[name].Function, Functions[name].Bound);

    [Fact]
    public void The_cheaper_exponential_is_within_its_bound() => Check(
        Recorded.Value["exp"].Where(row => row[0] <= 0),
        static (source, destination) => OnLanes<Double256>(source, destination, DoubleMath.ExpNonPositive),
        1.1);

    [Fact]
    public void The_cheaper_logarithm_is_within_its_bound() => Check(
        Recorded.Value["log"].Where(row => double.IsNormal(row[0])),
        static (source, destination) => OnLanes<Double256>(source, destination, DoubleMath.LogPositive),
        1.1);

    [Fact]
    public void The_cheaper_log1p_is_within_its_bound() => Check(
        Recorded.Value["log1p"].Where(row => row[0] is >= 0 and <= 1),
        static (source, destination) => OnLanes<Double256>(source, destination, DoubleMath.Log1pUnit),
        2);

    private static void ArcTangent(ReadOnlySpan<double> source, Span<double> destination) =>
        OnLanes<Double256>(source, destination, DoubleMath.ArcTangent);

    private static void Check(IEnumerable<double[]> recorded, OnSpans function, double bound)
    {
        double[][] rows = [.. recorded];
        Assert.True(rows.Length > 100);
        double[] results = new double[rows.Length];
        function(rows.Select(row => row[0]).ToArray(), results);
        for (int i = 0; i < rows.Length; i++)
        {
            (double x, double upper, double lower) = (rows[i][0], rows[i][1], rows[i][2]);
            double error = Math.Abs(results[i] - upper - lower) / LossGen.Testing.Ulp.OfDouble(upper);
            Assert.True(error <= bound, string.Create(CultureInfo.InvariantCulture, $"{x:R}: {results[i]:R}, {error:F3} ULP from {upper:R}"));
        }
    }

    private static void OnLanes<TLanes>(ReadOnlySpan<double> source, Span<double> destination, Func<TLanes, TLanes> function)
        where TLanes : struct, ILanes<TLanes, double>
    {
        for (int i = 0; i < source.Length; i += TLanes.Count)
        {
            TLanes.Store(function(TLanes.Load(source, i)), destination, i);
        }
    }

    private static double Number(string bits) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
