// Rules on parameters and element types: LG0010 to LG0021.
namespace LossGen.AnalyzerTests.Analysis;

public sealed class ParameterRuleTests
{
    [Theory]
    [InlineData("[MSELoss] public static partial float {|LG0010:F|}(ReadOnlySpan<float> x);")]
    [InlineData("[MSELoss] public static partial float {|LG0010:{|LG0010:F|}|}();")]
    [InlineData("[MSELoss] public static partial float {|LG0010:F|}(ReadOnlySpan<float> x, Span<float> xGradient);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void {|LG0010:F|}(ReadOnlySpan<float> x, Span<float> loss);")]
    [InlineData("[CrossEntropyLoss] public static partial float {|LG0010:F|}(ReadOnlySpan<float> logits, int classes);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> xGradient);")]
    [InlineData("[MSELoss] public static partial float F(Span<float> loss, Span<float> target);")]
    [InlineData("[NLLLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> classes, ReadOnlySpan<byte> spatial);")]
    public Task LG0010_data_is_complete(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static partial float F({|LG0011:float[]|} x, {|LG0011:float|} y);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, {|LG0011:ReadOnlySpan<double>|} y);")]
    [InlineData("[MSELoss] public static partial float F({|LG0011:ReadOnlySpan<int>|} x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss] public static partial float F({|LG0011:ReadOnlyMemory<float>|} x, ReadOnlySpan<float> y);")]
    [InlineData("[NLLLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, {|LG0011:ReadOnlySpan<uint>|} y);")]
    [InlineData("[NLLLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, {|LG0011:ReadOnlySpan<float>|} y);")]
    [InlineData("[CrossEntropyLoss(Classes = 2)] public static partial float F({|LG0011:ReadOnlySpan<int>|} x, ReadOnlySpan<int> y);")]
    [InlineData("[CrossEntropyLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, {|LG0011:ReadOnlySpan<double>|} y);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {|LG0011:ReadOnlySpan<float>|} xGradient);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {|LG0011:Span<double>|} xGradient);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, out {|LG0011:Span<float>|} xGradient);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {|LG0011:float[]|} loss);")]
    [InlineData("[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {|LG0011:long|} classes, {|LG0011:int|} labelSmoothing, {|LG0011:float|} weight);")]
    [InlineData("[MSELoss] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient, {|LG0011:Span<float>|} gradientScale);")]
    [InlineData("[MSELoss] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> xGradient, {|LG0011:float|} gradientScale);")]
    [InlineData("[MSELoss] public static partial float F(Span<float> x, Span<float> y, Span<float> xGradient, double gradientScale);")]
    [InlineData("[CrossEntropyLoss] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<short> y, int classes, float labelSmoothing, ReadOnlySpan<double> weight);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, in ReadOnlySpan<float> y, scoped Span<float> xGradient);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<Nonsense> x, ReadOnlySpan<float> y, Nonsense xGradient);")]
    public Task LG0011_types_fit(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("Span<float> {|LG0012:xGradiant|}", "did you mean 'xGradient'?")]
    [InlineData("Span<float> {|LG0012:inputGradient|}", "did you mean 'xGradient'?")]
    [InlineData("Span<float> {|LG0012:gradient|}", "did you mean 'xGradient'?")]
    [InlineData("float {|LG0012:labelSmothing|}", "did you mean 'labelSmoothing'?")]
    [InlineData("float {|LG0012:LabelSmoothing|}", "did you mean 'labelSmoothing'?")]
    [InlineData("Span<float> {|LG0012:logSumexps|}", "did you mean 'logSumExp'?")]
    [InlineData("out int {|LG0012:corect|}", "did you mean 'correct'?")]
    [InlineData("float {|LG0012:minHesian|}", "did you mean 'minHessian'?")]
    [InlineData("Span<float> {|LG0012:Loss|}", "did you mean 'loss'?")]
    [InlineData("int {|LG0012:numberOfThreads|}", "it knows xGradient, xHessian, classes, spatial, ignoreIndex, labelSmoothing, polyEpsilon, zLoss, softCap, minHessian, logSumExp, correct, loss, gradientScale")]
    public async Task LG0012_names_are_known(string parameter, string hint)
    {
        var reported = await Marked.VerifyMembersAsync($"[CrossEntropyLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, ReadOnlySpan<float> weight, {parameter});");

        Assert.EndsWith(hint, Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData("[CTCLoss(Classes = 2)] public static partial float {|LG0014:F|}(ReadOnlySpan<float> x, ReadOnlySpan<int> t, ReadOnlySpan<long> l, ReadOnlySpan<byte> m);")]
    [InlineData("[CTCLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, ReadOnlySpan<long> l, ReadOnlySpan<byte> m, Span<float> scratch);")]
    [InlineData("[CTCLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, ReadOnlySpan<long> l, ReadOnlySpan<byte> m, {|LG0011:Span<double>|} scratch);")]
    [InlineData("[CTCLoss(Classes = 2)] public static partial float {|LG0010:F|}(ReadOnlySpan<float> x, ReadOnlySpan<int> t, ReadOnlySpan<long> l, Span<float> scratch);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> {|LG0012:scratch|});")]
    public Task LG0014_scratch_memory_is_given(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, Span<float> xGradient, ReadOnlySpan<float> {|LG0013:y|});")]
    [InlineData("[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, int classes, ReadOnlySpan<int> {|LG0013:y|});")]
    [InlineData("[CrossEntropyLoss] public static partial float F(int classes, ReadOnlySpan<float> {|LG0013:x|}, ReadOnlySpan<int> {|LG0013:y|});")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient, ReadOnlySpan<float> {|LG0012:z|});")]
    public Task LG0013_data_comes_first(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static partial double F(ReadOnlySpan<Half> x, {|LG0011:ReadOnlySpan<float>|} y);")]
    [InlineData("[MSELoss] public static partial Half F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y, {|LG0011:Span<float>|} xGradient);")]
    [InlineData("[MSELoss] public static partial double F({|LG0011:ReadOnlySpan<System.Numerics.BFloat16>|} x, {|LG0011:ReadOnlySpan<System.Numerics.BFloat16>|} y); } } namespace System.Numerics { struct BFloat16 { ")]
    [InlineData("[MSELoss] public static partial double F({|LG0011:ReadOnlySpan<Half>|} x, {|LG0011:ReadOnlySpan<Half>|} y); public struct Half { } ")]
    public Task LG0011_sixteen_bits_are_as_strict(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss(Reduction.Mean, {|LG0020:DType.Float64|})] public static partial double F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss({|LG0020:dtype: DType.Float32|})] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y);")]
    [InlineData("[MSELoss(Reduction.Mean, {|LG0020:DType.Float16|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss(dtype: DType.Inferred)] public static partial double F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss(dtype: DType.Float32)] public static partial double F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[NLLLoss(dtype: DType.Float64, Classes = 2)] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<int> y);")]
    public Task LG0020_dtype_agrees(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss(dtype: {|LG0021:(DType)9|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);", "")]
    [InlineData("[MSELoss({|LG0021:dtype: (DType)5|})] public static partial double {|LG0010:{|LG0010:F|}|}();")]
    [InlineData("[MSELoss] public static partial double F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y);")]
    [InlineData("[MSELoss(dtype: DType.Float16)] public static partial Half F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y, Span<Half> xGradient, double gradientScale);")]
    [InlineData("[CrossEntropyLoss(dtype: DType.BFloat16)] public static partial BFloat16 F(ReadOnlySpan<BFloat16> x, ReadOnlySpan<int> y, ReadOnlySpan<BFloat16> weight, int classes, BFloat16 labelSmoothing);")]
    [InlineData("[MSELoss] public static partial double F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    public Task LG0021_element_type_is_compiled(string members, string suffix = "") =>
        Marked.VerifyMembersAsync(members.Replace("dtype: {|LG0021:(DType)9|}", "{|LG0021:dtype: (DType)9|}") + suffix);
}
