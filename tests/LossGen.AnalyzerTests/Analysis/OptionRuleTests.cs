// Rules on options: LG0030 to LG0035.
namespace LossGen.AnalyzerTests.Analysis;

public sealed class OptionRuleTests
{
    [Theory]
    [InlineData("{|LG0030:LabelSmoothing = 1.5|}", "LabelSmoothing is 1.5 but must be between 0 and 1")]
    [InlineData("{|LG0030:LabelSmoothing = -0.1|}", "LabelSmoothing is -0.1 but must be between 0 and 1")]
    [InlineData("{|LG0030:LabelSmoothing = double.NaN|}", "LabelSmoothing is NaN but must be between 0 and 1")]
    [InlineData("{|LG0030:Spatial = 0|}", "Spatial is 0 but must be at least 1")]
    [InlineData("LabelSmoothing = 1", null)]
    [InlineData("LabelSmoothing = 0.0", null)]
    [InlineData("Spatial = 1, IgnoreIndex = int.MinValue", null)]
    public async Task LG0030_options_are_in_range(string option, string? message)
    {
        var reported = await Marked.VerifyMembersAsync($"[CrossEntropyLoss(Classes = 3, {option})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);");

        Assert.Equal(message, reported.SingleOrDefault()?.GetMessage(null));
    }

    [Theory]
    [InlineData("{|LG0031:Classes = 3|}", "int classes")]
    [InlineData("Classes = 3, {|LG0031:LabelSmoothing = 0.1|}", "double labelSmoothing")]
    [InlineData("Classes = 3, {|LG0031:IgnoreIndex = 0|}", "int ignoreIndex")]
    [InlineData("Classes = 3, IgnoreIndex = 0", "double labelSmoothing, int spatial")]
    public Task LG0031_options_are_bound_once(string attribute, string parameter) =>
        Marked.VerifyMembersAsync($"[CrossEntropyLoss({attribute})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {parameter});");

    [Theory]
    [InlineData("[{|LG0032:CrossEntropyLoss|}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);")]
    [InlineData("[{|LG0032:LossGen.NLLLoss|}(Spatial = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);")]
    [InlineData("[CrossEntropyLoss(Classes = 1)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);")]
    [InlineData("[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    public Task LG0032_required_options_are_bound(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[CrossEntropyLoss(Classes = 3, {|LG0033:IgnoreIndex = 0|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int {|LG0033:ignoreIndex|});")]
    [InlineData("[CrossEntropyLoss(Classes = 3, IgnoreIndex = 0)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<byte> y);")]
    [InlineData("[CrossEntropyLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[NLLLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int ignoreIndex);")]
    public Task LG0033_probabilities_have_no_index_to_ignore(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss({|LG0034:MinHessian = 1|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);")]
    [InlineData("[L1Loss({|LG0034:MinHessian = 1|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, double {|LG0034:minHessian|});")]
    [InlineData("[MSELoss(MinHessian = 1)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> yHessian);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xHessian, float minHessian);")]
    public Task LG0034_a_floor_has_second_derivatives_to_raise(string members) => Marked.VerifyMembersAsync(members);

    [Theory]
    [InlineData("[MSELoss({|LG0036:MaxDegreeOfParallelism = 2|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss(Parallel = false, {|LG0036:MaxDegreeOfParallelism = 2|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int {|LG0036:maxDegreeOfParallelism|});")]
    [InlineData("[MSELoss(Parallel = true, MaxDegreeOfParallelism = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[MSELoss(Parallel = true)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int maxDegreeOfParallelism);")]
    [InlineData("[MSELoss(Parallel = true)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {|LG0011:long|} maxDegreeOfParallelism);")]
    [InlineData("[MSELoss(Parallel = true, {|LG0031:MaxDegreeOfParallelism = 2|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int maxDegreeOfParallelism);")]
    [InlineData("[MSELoss(Parallel = true)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int {|LG0012:maxDegree|});")]
    public Task LG0036_a_number_of_threads_is_of_a_loss_that_has_several(string members) => Marked.VerifyMembersAsync(members);

    private const string Triplet = "[TripletMarginWithDistanceLoss(Dimensions = 2, {|LG0035:DistanceMethod = \"D\"|})] public static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n";
    private const string Spans = "ReadOnlySpan<float> first, ReadOnlySpan<float> second";

    [Theory]
    [InlineData("", "DistanceMethod: 'C' has no method 'D'; write 'static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second)'")]
    [InlineData("static int D;", "DistanceMethod: 'C' has no method 'D'; write 'static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second)'")]
    [InlineData("static double D(SPANS) => 0;", "DistanceMethod: 'D' must be declared as 'static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second)'")]
    [InlineData("static float D(ReadOnlySpan<float> first, in ReadOnlySpan<float> second) => 0;", "DistanceMethod: 'D' must be declared as 'static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second)'")]
    [InlineData("static float D<T>(SPANS) => 0;", "DistanceMethod: 'D' must be declared as 'static float D(ReadOnlySpan<float> first, ReadOnlySpan<float> second)'")]
    public async Task LG0035_a_named_method_fits(string method, string message)
    {
        var reported = await Marked.VerifyMembersAsync(method.Replace("SPANS", Spans) + Triplet + ");");

        Assert.Equal(message, Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData("", "Span<float> aGradient, Span<float> pGradient, Span<float> nGradient", "DistanceMethod: 'C' has no method 'DGradient'; write 'static void DGradient(ReadOnlySpan<float> first, ReadOnlySpan<float> second, float scale, Span<float> firstGradient, Span<float> secondGradient)'")]
    [InlineData("static void DGradient(SPANS, float scale, Span<float> firstGradient, Span<float> secondGradient) { }", "Span<float> aGradient, Span<float> pGradient", "DistanceMethod: it has all gradients or none; add a parameter 'Span<float> nGradient'")]
    public async Task LG0035_gradients_have_a_method_and_come_together(string method, string gradients, string message)
    {
        var reported = await Marked.VerifyMembersAsync($"static float D({Spans}) => 0; " + method.Replace("SPANS", Spans) + Triplet + ", " + gradients + ");");

        Assert.Equal(message, Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData("[TripletMarginWithDistanceLoss(Dimensions = 2, Distance = Distance.Cosine, {|LG0035:DistanceMethod = \"D\"|})] static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n);")]
    [InlineData("[TripletMarginWithDistanceLoss(Dimensions = 2, DistanceMethod = nameof(D))] static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n);")]
    [InlineData("[TripletMarginWithDistanceLoss(Dimensions = 2, DistanceMethod = null)] static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n);")]
    [InlineData("[TripletMarginWithDistanceLoss(Dimensions = 2, {|LG0030:Distance = (Distance)7|})] static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n);")]
    [InlineData("[TripletMarginWithDistanceLoss(Dimensions = 2)] static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> p, ReadOnlySpan<float> n, int {|LG0012:distance|});")]
    public Task LG0035_a_distance_is_chosen_once(string members) => Marked.VerifyMembersAsync($"static float D({Spans}) => 0; " + members);
}
