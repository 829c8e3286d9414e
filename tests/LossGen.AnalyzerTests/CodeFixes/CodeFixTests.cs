// Each fix: what it makes of a wrong declaration, once and for a whole document.
using LossGen.CodeFixes;

namespace LossGen.AnalyzerTests.CodeFixes;

public sealed class CodeFixTests
{
    private const string P = "(ReadOnlySpan<float> x, ReadOnlySpan<float> y)";

    [Theory]
    [InlineData("[MSELoss] public static float {|LG0001:F|}(P);", "[MSELoss] public static partial float F(P);")]
    [InlineData("[MSELoss] public static float {|LG0001:F|}(P) => throw null;", "[MSELoss] public static partial float F(P);")]
    [InlineData("[MSELoss] static float {|LG0001:F|}(P)\n    {\n        throw new NotSupportedException();\n    }", "[MSELoss] private static partial float F(P);")]
    [InlineData("// kept\n    [MSELoss]\n    // kept too\n    static double {|LG0001:F|}(P) { }", "// kept\n    [MSELoss]\n    // kept too\n    private static partial double F(P);")]
    [InlineData("[MSELoss] static void {|LG0001:F|}(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient) { }", "[MSELoss] static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);")]
    public Task AddPartialToMethod_declares_the_method(string wrong, string right) =>
        FixTest<AddPartialToMethod>.VerifyMembersAsync(wrong.Replace("(P)", P), right.Replace("(P)", P));

    [Fact]
    public Task AddPartialToMethod_works_without_modifiers() => FixTest<AddPartialToMethod>.VerifyAsync(
        Sample.Usings + $"partial class C\n{{\n    [MSELoss]\n    float {{|LG0001:F|}}{P} => throw null;\n\n    [L1Loss] // why\n    float {{|LG0001:G|}}{P};\n}}\n",
        Sample.Usings + $"partial class C\n{{\n    [MSELoss]\n    private partial float F{P};\n\n    [L1Loss] // why\n    private partial float G{P};\n}}\n",
        2);

    [Fact]
    public Task AddPartialToMethod_keeps_a_body_that_works() =>
        FixTest<AddPartialToMethod>.VerifyNoFixAsync($"[MSELoss] public static float {{|LG0001:F|}}{P} => 1;");

    [Fact]
    public Task AddPartialToTypes_reopens_the_whole_chain() => FixTest<AddPartialToTypes>.VerifyAsync(
        Sample.Usings + $"// outer\npublic static class {{|LG0002:{{|LG0002:A|}}|}}\n{{\n    struct {{|LG0002:B|}} {{ [MSELoss] public static partial float F{P}; }}\n    record {{|LG0002:D|}}<T>(int X) {{ [MSELoss] public static partial float F{P}; }}\n}}\n",
        Sample.Usings + $"// outer\npublic static partial class A\n{{\n    partial struct B {{ [MSELoss] public static partial float F{P}; }}\n    partial record D<T>(int X) {{ [MSELoss] public static partial float F{P}; }}\n}}\n",
        3);

    [Theory]
    [InlineData("[MSELoss] public static partial float {|LG0010:F|}(ReadOnlySpan<float> x);", "[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> target);")]
    [InlineData("[MSELoss] public static partial float {|LG0010:F|}(ReadOnlySpan<float> target, Span<float> targetGradient);", "[MSELoss] public static partial float F(ReadOnlySpan<float> target, ReadOnlySpan<float> targetData, Span<float> targetGradient);")]
    [InlineData("[NLLLoss(Classes = 2)] public static partial double {|LG0010:F|}(ReadOnlySpan<double> x);", "[NLLLoss(Classes = 2)] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<int> target);")]
    [InlineData("[MSELoss(Reduction.None)] public static partial void {|LG0042:F|}(ReadOnlySpan<double> x, ReadOnlySpan<double> y);", "[MSELoss(Reduction.None)] public static partial void F(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> loss);")]
    [InlineData("[{|LG0032:CrossEntropyLoss|}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> xGradient);", "[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> xGradient, int classes);")]
    [InlineData("[{|LG0032:CrossEntropyLoss|}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, double labelSmoothing = 0);", "[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes, double labelSmoothing = 0);")]
    [InlineData("[CTCLoss(Classes = 2)] public static partial double {|LG0014:F|}(ReadOnlySpan<double> x, ReadOnlySpan<int> t, ReadOnlySpan<int> l, ReadOnlySpan<int> m);", "[CTCLoss(Classes = 2)] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<int> t, ReadOnlySpan<int> l, ReadOnlySpan<int> m, Span<double> scratch);")]
    public Task AddParameter_adds_what_is_missing(string wrong, string right) => FixTest<AddParameter>.VerifyMembersAsync(wrong, right);

    [Fact]
    public Task AddParameter_adds_all_data_at_once() => FixTest<AddParameter>.VerifyMembersAsync(
        "[MSELoss(dtype: DType.Float64)] public static partial double {|LG0010:{|LG0010:F|}|}();",
        "[MSELoss(dtype: DType.Float64)] public static partial double F(ReadOnlySpan<double> input, ReadOnlySpan<double> target);",
        2);

    [Fact]
    public Task AddParameter_qualifies_types_where_no_using_helps() => FixTest<AddParameter>.VerifyAsync(
        "static partial class C { [LossGen.MSELoss] public static partial float {|LG0010:F|}(System.ReadOnlySpan<float> x); }",
        "static partial class C { [LossGen.MSELoss] public static partial float F(System.ReadOnlySpan<float> x, System.ReadOnlySpan<float> target); }");

    [Theory]
    [InlineData("Span<float> {|LG0012:xGradiant|}", "Span<float> xGradient")]
    [InlineData("/* a */ Span<float> /* b */ {|LG0012:inputGradient|} /* c */", "/* a */ Span<float> /* b */ xGradient /* c */")]
    [InlineData("ReadOnlySpan<float> weight, ReadOnlySpan<float> {|LG0012:posWeigth|}", "ReadOnlySpan<float> weight, ReadOnlySpan<float> posWeight")]
    [InlineData("Span<float> xGradient, ReadOnlySpan<float> {|LG0043:lossGradient|}", "Span<float> xGradient, float gradientScale")]
    public Task RenameParameter_corrects_the_name(string wrong, string right) => FixTest<RenameParameter>.VerifyMembersAsync(
        $"[BCEWithLogitsLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {wrong});",
        $"[BCEWithLogitsLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {right});");

    [Fact]
    public Task RenameParameter_replaces_a_scale_of_unreduced_losses() => FixTest<RenameParameter>.VerifyMembersAsync(
        "[MSELoss(Reduction.None)] public static partial void F(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> xGradient, double {|LG0043:gradientScale|});",
        "[MSELoss(Reduction.None)] public static partial void F(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> xGradient, ReadOnlySpan<double> lossGradient);");

    [Fact]
    public Task RenameParameter_offers_nothing_for_a_name_like_no_other() =>
        FixTest<RenameParameter>.VerifyNoFixAsync("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int {|LG0012:threads|});");

    [Theory]
    [InlineData("float F({|LG0011:float[]|} x, {|LG0011:float[]|} y)", "float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y)", 2)]
    [InlineData("float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, {|LG0011:ReadOnlySpan<float>|} xGradient)", "float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient)", 1)]
    [InlineData("float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, out {|LG0011:Span<float>|} xGradient)", "float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient)", 1)]
    [InlineData("{|LG0041:float|} F(ReadOnlySpan<double> x, ReadOnlySpan<double> y)", "double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y)", 1)]
    [InlineData("{|LG0041:decimal|} /* mean */ F(ReadOnlySpan<float> x, ReadOnlySpan<float> y)", "float /* mean */ F(ReadOnlySpan<float> x, ReadOnlySpan<float> y)", 1)]
    [InlineData("{|LG0046:void|} F(ReadOnlySpan<float> x, ReadOnlySpan<float> y)", "float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y)", 1)]
    public Task CorrectType_corrects_parameters_and_returns(string wrong, string right, int iterations) => FixTest<CorrectType>.VerifyMembersAsync(
        $"[MSELoss] public static partial {wrong};", $"[MSELoss] public static partial {right};", iterations);

    [Theory]
    [InlineData("{|LG0011:int|} correct", "out int correct")]
    [InlineData("ref {|LG0011:int|} correct", "out int correct")]
    [InlineData("out {|LG0011:long|} correct", "out int correct")]
    [InlineData("out {|LG0011:float|} logSumExp", "Span<float> logSumExp")]
    public Task CorrectType_makes_counters_out_parameters(string wrong, string right) => FixTest<CorrectType>.VerifyMembersAsync(
        $"[CrossEntropyLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {wrong});",
        $"[CrossEntropyLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {right});");

    [Fact]
    public Task CorrectType_returns_nothing_for_unreduced_losses() => FixTest<CorrectType>.VerifyMembersAsync(
        "[MSELoss(Reduction.None)] public static partial {|LG0041:float|} F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> loss);",
        "[MSELoss(Reduction.None)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> loss);");

    [Theory]
    [InlineData("CrossEntropyLoss(Reduction.Mean, {|LG0020:DType.Float64|}, Classes = 3)", "CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 3)")]
    [InlineData("CrossEntropyLoss({|LG0020:dtype: (DType)4|}, Classes = 3)", "CrossEntropyLoss(dtype: DType.Float32, Classes = 3)")]
    [InlineData("CrossEntropyLoss({|LG0021:dtype: (DType)40|}, Classes = 3)", "CrossEntropyLoss(dtype: DType.Float32, Classes = 3)")]
    [InlineData("CrossEntropyLoss(Classes = 3, {|LG0030:LabelSmoothing = 10|})", "CrossEntropyLoss(Classes = 3, LabelSmoothing = 1)")]
    [InlineData("CrossEntropyLoss({|LG0030:Classes = -3|})", "CrossEntropyLoss(Classes = 1)")]
    public Task CorrectAttributeArgument_corrects_the_value(string wrong, string right) => FixTest<CorrectAttributeArgument>.VerifyMembersAsync(
        $"[{wrong}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);",
        $"[{right}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);");

    [Fact]
    public Task CorrectAttributeArgument_offers_nothing_for_NaN() => FixTest<CorrectAttributeArgument>.VerifyNoFixAsync(
        "[CrossEntropyLoss(Classes = 3, {|LG0030:LabelSmoothing = double.NaN|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y);");

    [Theory]
    [InlineData("{|LG0031:Classes = 3|}", "int classes", "")]
    [InlineData("Reduction.Sum, {|LG0031:Classes = 3|}", "int classes", "(Reduction.Sum)")]
    [InlineData("{|LG0031:Classes = 3|}, Spatial = 2, {|LG0031:LabelSmoothing = 0.1|}", "int classes, float labelSmoothing", "(Spatial = 2)")]
    public Task RemoveAttributeArgument_leaves_the_parameter(string wrong, string parameters, string right) => FixTest<RemoveAttributeArgument>.VerifyMembersAsync(
        $"[CrossEntropyLoss({wrong})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {parameters});",
        $"[CrossEntropyLoss{right}] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, {parameters});",
        wrong.Split("{|").Length - 1);

    [Fact]
    public Task RemoveAttributeArgument_drops_a_floor_of_nothing() => FixTest<RemoveAttributeArgument>.VerifyMembersAsync(
        "[MSELoss(Reduction.Sum, {|LG0034:MinHessian = 1|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);",
        "[MSELoss(Reduction.Sum)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);");

    [Fact]
    public Task RemoveAttributeArgument_drops_a_number_of_threads_of_one() => FixTest<RemoveAttributeArgument>.VerifyMembersAsync(
        "[MSELoss({|LG0036:MaxDegreeOfParallelism = 2|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);",
        "[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);");

    [Fact]
    public Task RemoveAttributeArgument_drops_an_index_that_ignores_nothing() => FixTest<RemoveAttributeArgument>.VerifyMembersAsync(
        "[CrossEntropyLoss(Classes = 3, {|LG0033:IgnoreIndex = 0|})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);",
        "[CrossEntropyLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);");
}
