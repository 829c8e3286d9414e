// A distance of the user's own: the emitted code must reach it wherever it is declared, whoever may see it, and hand
// it to the kernel without a delegate.
namespace LossGen.GeneratorTests;

public sealed class UserMethodTests
{
    private const string Loss = "[TripletMarginWithDistanceLoss(Dimensions = 2, DistanceMethod = \"D\")] public static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n";
    private const string Method = "static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second) => Math.Abs(first[0] - second[0]) + Math.Abs(first[1] - second[1]);";
    private const string Gradient = """
        static void DGradient(ReadOnlySpan<float> first, ReadOnlySpan<float> second, float scale, Span<float> firstGradient, Span<float> secondGradient)
        {
            for (int i = 0; i < 2; i++)
            {
                firstGradient[i] += scale * Math.Sign(first[i] - second[i]);
                secondGradient[i] -= scale * Math.Sign(first[i] - second[i]);
            }
        }
        """;

    [Theory]
    [InlineData("static partial class Losses { private METHOD LOSS }")]
    [InlineData("partial interface Losses { private METHOD LOSS }")]
    [InlineData("partial record struct Losses { public METHOD LOSS }")]
    [InlineData("static partial class Outer { private METHOD internal static partial class Losses { LOSS } }")]
    [InlineData("abstract class Base { protected METHOD } partial class Losses : Base { LOSS }")]
    [InlineData("partial class Losses<T> where T : class { private METHOD LOSS }")]
    public void TheMethodMayBePrivateAndStandAnywhereInScope(string source) =>
        Harness.Generate("using System; using LossGen;\n" + source.Replace("METHOD", Method, StringComparison.Ordinal).Replace("LOSS", Loss + ");", StringComparison.Ordinal));

    [Fact]
    public void ItIsCalledRowByRow()
    {
        GeneratedProject project = Harness.Generate(Harness.Declare(
            Method,
            Gradient,
            Loss + ", Span<float> aGradient, Span<float> pGradient, Span<float> nGradient);",
            "public static float[] Main() { float[] a = new float[4], p = new float[4], n = new float[4];"
            + " return new[] { F(new float[] { 0, 0, 1, 1 }, new float[] { 2, 0, 1, 1 }, new float[] { 0, 1, 4, 5 }, a, p, n), a[0], a[1], p[0], p[1], n[0], n[1], a[2], p[2], n[2] }; }"));
        object values = Harness.Load(project.Compiled).GetType("Losses")!.GetMethod("Main")!.Invoke(null, null)!;

        // Row 0: 2 - 1 + 1; row 1: 0 - 7 + 1 is below 0.
        Assert.Equal([1f, -0.5f, 0.5f, 0.5f, 0, 0, -0.5f, 0, 0, 0], (float[])values);
    }

    [Fact]
    public void OverloadsDoNotCollide() => Harness.Generate(Harness.Declare(
        Method,
        Loss + ");",
        "static double D(ReadOnlySpan<double> first, ReadOnlySpan<double> second) => 0;",
        (Loss + ");").Replace("float", "double", StringComparison.Ordinal)));

    [Fact]
    public void SixteenBitDataAreWidenedForIt() => Harness.Generate(Harness.Declare(
        Method,
        "[TripletMarginWithDistanceLoss(Dimensions = 2, DistanceMethod = nameof(D))] public static partial Half F(ReadOnlySpan<Half> a, ReadOnlySpan<Half> p, ReadOnlySpan<Half> n);"));

    [Fact]
    public void TheKernelHasADistanceInsteadOfLanes()
    {
        string text = Harness.Generate(Harness.Declare(Method, Loss + ");")).Text;
        Assert.Contains("Kernel.Invoke<FDistance_", text, StringComparison.Ordinal);
        Assert.Contains("where TDistance : struct, IDistance<float>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TLanes", text, StringComparison.Ordinal);
    }
}
