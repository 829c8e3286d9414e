// The calls of kernels of the runtime: which arguments they get, what is checked around them, and the method
// that computes the length of scratch memory. On an invented kernel that follows the convention.
using LossGen.Declarations;
using LossGen.Losses;

namespace LossGen.GeneratorTests;

public sealed class OwnKernelTests
{
    private const string Data = "ReadOnlySpan<float> scores, ReadOnlySpan<short> marks";

    // A loss for each mark: the score times the factor, plus the shift where there is one.
    private const string Kernel = """
        namespace LossGen.Runtime
        {
            using System;
            using System.Numerics;

            internal static class InventedKernel
            {
                public static int Check<T, TIndex>(
                    ReadOnlySpan<T> input, ReadOnlySpan<TIndex> index, double factor, int shift, bool doubled, ReadOnlySpan<T> weight,
                    double minHessian, int scratchLength, bool hasGradient, ReadOnlySpan<string> names)
                    where T : unmanaged
                    where TIndex : unmanaged, IBinaryInteger<TIndex>
                {
                    Guard.Length(index.Length, input.Length, names[1], "one for each of " + names[0]);
                    Guard.Scratch(scratchLength, ScratchLength(input.Length, shift, hasGradient), "scratch");
                    return index.Length;
                }

                public static double Weight<T, TIndex>(
                    ReadOnlySpan<T> input, ReadOnlySpan<TIndex> index, double factor, int shift, bool doubled, ReadOnlySpan<T> weight, double minHessian)
                    where T : unmanaged
                    where TIndex : unmanaged, IBinaryInteger<TIndex> => 2 * input.Length;

                public static int ScratchLength(int count, int shift, bool hasGradient) => count + (10 * shift) + (hasGradient ? 100 : 0);

                public static double Run<TLanes, T, TMath, TIndex>(
                    ReadOnlySpan<T> input, ReadOnlySpan<TIndex> index, Span<T> inputGradient, Span<T> inputHessian, double factor, int shift, bool doubled,
                    ReadOnlySpan<T> weight, double minHessian, Span<T> loss, ReadOnlySpan<T> lossGradient, Span<T> scratch, T scale, bool wantsLoss, bool isMean)
                    where TLanes : struct, ILanes<TLanes, T>
                    where T : unmanaged, INumberBase<T>
                    where TMath : struct, ILaneMath<TLanes, T>
                    where TIndex : unmanaged, IBinaryInteger<TIndex>
                {
                    double total = 0;
                    for (int i = 0; i < input.Length; i++)
                    {
                        double value = (double.CreateChecked(input[i]) * factor * (doubled ? 2 : 1)) + shift + (isMean ? 1000 : 0);
                        total += value;
                        if (!loss.IsEmpty) loss[i] = T.CreateTruncating(value);
                        if (!inputGradient.IsEmpty) inputGradient[i] = lossGradient.IsEmpty ? scale : lossGradient[i];
                        if (!inputHessian.IsEmpty) inputHessian[i] = T.CreateTruncating(minHessian);
                    }

                    return wantsLoss ? total : throw new InvalidOperationException();
                }
            }
        }
        """;

    private static readonly LossDefinition Definition = new(
        "InventedLoss",
        "An invented loss.",
        LossShape.Own,
        [Invented.Values("input"), new DataParameter("index", Domain.Class, DataKind.Integers, HasGradient: false, HasHessian: false)],
        [new LossOption("factor", OptionKind.Number, 1, 0), new LossOption("shift", OptionKind.Integer, 0, 0, 9), new LossOption("doubled", OptionKind.Flag, 0), new LossOption("weight", OptionKind.ClassWeights)],
        [Losses.Reduction.None, Losses.Reduction.Mean, Losses.Reduction.Sum])
    {
        Kernel = new OwnKernel("InventedKernel", "mark", [("loss", "loss = factor·input"), ("inputGradient", "∂loss/∂input = factor")])
        {
            KnowsMean = true,
            HasWeight = true,
            Scratch = new OwnScratch([("count", "The number of scores.")], ["shift"]),
        },
    };

    private static readonly Invented Loss = new(Definition) { Runtime = Kernel };

    [Fact]
    public void AMeanIsDividedByTheKernelsWeight()
    {
        string method = $"[InventedLoss(Factor = 3)] public static partial float F({Data}, Span<float> scratch, Span<float> scoresGradient, double gradientScale);";
        const string Call = "float[] gradient = new float[2]; float loss = F(new[] { 1f, 2f }, new short[2], new float[200], gradient, 8.0);";

        Assert.Equal((1003f + 1006f) / 4, Loss.Run(method, Call + "return loss;"));
        Assert.Equal(2f, Loss.Run(method, Call + "return gradient[1];"));
    }

    [Theory]
    [InlineData("Half")]
    [InlineData("BFloat16")]
    public void SixteenBitsAreWidenedBeforeAndRoundedAfterwards(string type)
    {
        string method = $"[InventedLoss(Reduction.None)] public static partial void F(ReadOnlySpan<{type}> scores, ReadOnlySpan<short> marks, Span<{type}> loss, Span<{type}> scoresGradient, Span<float> scratch, ReadOnlySpan<{type}> lossGradient, {type} factor);";
        string call = $"var gradient = new {type}[1]; var losses = new {type}[1]; F(new[] {{ ({type})1.5f }}, new short[1], losses, gradient, new float[200], new[] {{ ({type})5f }}, ({type})1.0078125f);";

        Assert.Equal(type == "Half" ? 1.51171875f : 1.515625f, Loss.Run(method, call + "return (float)losses[0];"));
        Assert.Equal(5f, Loss.Run(method, call + "return (float)gradient[0];"));
        Assert.Contains($"Guard.Apart<float, {type}>(scratch, scores, ", Loss.Emit(method), StringComparison.Ordinal);
    }

    [Fact]
    public void AReducedLossOfSixteenBitsIsRoundedOnce()
    {
        const string Method = "[InventedLoss(Reduction.Sum)] public static partial Half F(ReadOnlySpan<Half> scores, ReadOnlySpan<short> marks, Span<float> scratch, Span<Half> scoresGradient, double gradientScale);";

        Assert.Equal(3.5f, Loss.Run(Method, "return (float)F(new[] { (Half)1.5, (Half)2 }, new short[2], new float[200], new Half[2], 2);"));
    }

    [Fact]
    public void LossesMayBeStoredInstead()
    {
        string method = $"[InventedLoss(Reduction.None)] public static partial void F({Data}, Span<float> loss, Span<float> scoresGradient, Span<float> scratch, ReadOnlySpan<float> lossGradient, bool doubled, int shift);";
        const string Call = "float[] gradient = new float[2]; float[] losses = new float[2]; F(new[] { 1f, 2f }, new short[2], losses, gradient, new float[200], new[] { 5f, 6f }, true, 4);";

        Assert.Equal(8f, Loss.Run(method, Call + "return losses[1];"));
        Assert.Equal(6f, Loss.Run(method, Call + "return gradient[1];"));
        string text = Loss.Emit(method);
        Assert.Contains("doubled: doubled,", text, StringComparison.Ordinal);
        Assert.Contains("weight: default,", text, StringComparison.Ordinal);
        Assert.Contains("Guard.Range(shift, 0, 9, \"shift\");", text, StringComparison.Ordinal);
        Assert.Contains("Guard.Apart<float, float>(scoresGradient, scores, ", text, StringComparison.Ordinal);
        Assert.Contains("Guard.Apart<float, short>(scratch, marks, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCommentExplainsWhatIsAskedFor()
    {
        string loss = Loss.Emit($"[InventedLoss] public static partial LossSum F({Data}, Span<float> scratch);");
        string gradient = Loss.Emit($"[InventedLoss(Reduction.Sum)] public static partial void F({Data}, Span<float> scratch, Span<float> scoresGradient);");

        Assert.Contains("    // Per mark, then averaged:\n    //     loss = factor·input\n    [Gen", loss, StringComparison.Ordinal);
        Assert.Contains("    //     ∂loss/∂input = factor\n", gradient, StringComparison.Ordinal);
        Assert.Contains("wantsLoss: false,", gradient, StringComparison.Ordinal);
        Assert.Contains("scale: 1,", gradient, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new short[1]", "'marks' must have 2 elements, one for each of scores, but has 1.")]
    [InlineData("new short[2], 1", "'scratch' must have at least 102 elements for this call, but has 101.")]
    [InlineData("new short[2], 2, 3", "'scoresGradient' must have 2 elements, one value for each of 'scores', but has 3.")]
    public void EverythingIsCheckedUnderTheUsersNames(string arguments, string message)
    {
        string[] given = arguments.Split(", ");
        string scratch = given.Length > 1 ? $"new float[10{given[1]}]" : "new float[102]";
        string gradient = $"new float[{(given.Length > 2 ? given[2] : "2")}]";
        Assert.StartsWith(message, Loss.Refusal(
            $"[InventedLoss] public static partial float F({Data}, Span<float> scratch, Span<float> scoresGradient);",
            $"F(new float[2], {given[0]}, {scratch}, {gradient});"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLengthOfTheScratchMemoryHasAMethod()
    {
        string constant = Loss.Emit($"[InventedLoss(Shift = 3)] internal static partial float F({Data}, Span<float> scratch);");
        string bound = $"[InventedLoss] static partial void F({Data}, Span<float> scratch, Span<float> scoresGradient, int shift);";

        Assert.Contains("    internal static int FScratchLength(int count) =>\n        global::LossGen.Runtime.InventedKernel.ScratchLength(count: count, shift: 3, hasGradient: false);", constant, StringComparison.Ordinal);
        Assert.Equal(7 + 20 + 100, Loss.Run(bound, "return FScratchLength(7, 2);"));
    }

    [Fact]
    public void OverloadsShareOneMethodThatIsEnoughForAll()
    {
        string first = $"[InventedLoss(Shift = 3)] internal static partial float F({Data}, Span<float> scratch);";
        const string Second = "[InventedLoss] internal static partial float F(ReadOnlySpan<double> x, ReadOnlySpan<int> y, Span<double> scratch);";

        Assert.Equal(ScratchSharing.ForOverloads, Loss.Parse(first + Second).Declaration!.Scratch);
        Assert.Equal(ScratchSharing.None, Loss.Parse("static int FScratchLength(int count) => count; " + first).Declaration!.Scratch);
        Assert.Contains("int FScratchLength(int count, int shift) =>", Loss.Emit(first + Second.Replace("[InventedLoss]", "[InventedLoss, Obsolete]", StringComparison.Ordinal).Replace("partial float F(", "float F(", StringComparison.Ordinal).Replace(");", ") => 0;", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
