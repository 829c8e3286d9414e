// Rules on what comes out: LG0040 to LG0046.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Analysis;

public sealed class OutputRuleTests
{
    private const string P = "(ReadOnlySpan<float> x, ReadOnlySpan<float> y";

    [Theory]
    [InlineData("[MSELoss({|LG0040:Reduction.BatchMean|})] public static partial float F(P);")]
    [InlineData("[MSELoss({|LG0040:reduction: (Reduction)7|})] public static partial float F(P);")]
    [InlineData("[MSELoss({|LG0040:(Reduction)(-1)|})] public static partial float F(P);")]
    [InlineData("[MSELoss(dtype: DType.Float32, reduction: Reduction.Sum)] public static partial float F(P);")]
    [InlineData("[MSELoss()] public static partial float F(P);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> loss);")]
    public Task LG0040_reduction_is_available(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static partial {|LG0041:int|} F(P);")]
    [InlineData("[MSELoss] public static partial {|LG0041:float[]|} F(P);")]
    [InlineData("[MSELoss] public static partial {|LG0041:float?|} F(P);")]
    [InlineData("[MSELoss] public static partial {|LG0041:float|} F(ReadOnlySpan<double> x, ReadOnlySpan<double> y);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial {|LG0041:float|} F(P, Span<float> loss);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial {|LG0041:LossSum|} F(P, Span<float> loss);")]
    [InlineData("[MSELoss] public static partial double F(P);")]
    [InlineData("[MSELoss] public static partial LossGen.LossSum F(P);")]
    [InlineData("[MSELoss(Reduction.Sum)] public static partial LossSum F(P, Span<float> xGradient);")]
    [InlineData("[MSELoss] public static partial Nonsense F(P);")]
    public Task LG0041_return_type_fits(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[MSELoss(Reduction.None)] public static partial void {|LG0042:F|}(P);")]
    [InlineData("[MSELoss] public static partial float F(P, Span<float> loss);")]
    [InlineData("[MSELoss(Reduction.Sum)] public static partial LossSum F(P, Span<float> loss);")]
    [InlineData("[MSELoss] public static partial void F(P, Span<float> xGradient, Span<float> loss);")]
    [InlineData("[MSELoss] public static partial void F(P, Span<float> loss);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> xGradient);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> xHessian, Span<float> loss);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> loss, ReadOnlySpan<float> y);")]
    public Task LG0042_unreduced_losses_have_a_span(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> loss, Span<float> xGradient, float {|LG0043:gradientScale|});")]
    [InlineData("[MSELoss] public static partial float F(P, Span<float> xGradient, ReadOnlySpan<float> {|LG0043:lossGradient|});")]
    [InlineData("[MSELoss] public static partial float F(P, float {|LG0043:gradientScale|});")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> loss, ReadOnlySpan<float> {|LG0043:lossGradient|});")]
    [InlineData("[MSELoss] public static partial float F(P, Span<float> xGradient, float gradientScale);")]
    [InlineData("[MSELoss] public static partial float F(P, Span<float> xHessian, double gradientScale);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> xGradient, ReadOnlySpan<float> lossGradient);")]
    public Task LG0043_upstream_gradient_fits(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[NLLLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> {|LG0044:yGradient|});")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> {|LG0044:yGradient|});")]
    [InlineData("[BCELoss] public static partial float F(P, ReadOnlySpan<float> weight, Span<float> {|LG0044:weightGradient|});")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(P, Span<float> {|LG0044:labelSmoothingGradient|});")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(P, Span<float> yGradient);")]
    [InlineData("[BCELoss] public static partial float F(P, Span<float> xGradient, Span<float> yGradient);")]
    [InlineData("[L1Loss] public static partial float F(P, Span<float> yGradient);")]
    public Task LG0044_gradient_exists(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[L1Loss] public static partial float F(P, Span<float> {|LG0045:xHessian|});")]
    [InlineData("[BCEWithLogitsLoss] public static partial float F(P, Span<float> {|LG0045:yHessian|});")]
    [InlineData("[BCELoss] public static partial float F(P, Span<float> {|LG0045:weightHessian|});")]
    [InlineData("[BCEWithLogitsLoss] public static partial float F(P, Span<float> xHessian);")]
    [InlineData("[MSELoss] public static partial void F(P, Span<float> yHessian);")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(P, Span<float> xHessian);")]
    public Task LG0045_hessian_exists(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static partial {|LG0046:void|} F(P);")]
    [InlineData("[CrossEntropyLoss] public static partial {|LG0046:void|} F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes);")]
    [InlineData("[MSELoss] public static partial void F(P, Span<float> xGradient);")]
    [InlineData("[MSELoss] public static partial float F(P);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(P, Span<float> loss);")]
    public Task LG0046_something_is_computed(string members) => VerifyAsync(members);

    private static Task<ImmutableArray<Diagnostic>> VerifyAsync(string members) => Marked.VerifyMembersAsync(members.Replace("(P", P));
}
