// The parser on right declarations: what each part of the user's text comes to.
using LossGen.Declarations;

namespace LossGen.AnalyzerTests.Declarations;

public sealed class DeclarationParserTests
{
    [Fact]
    public void Reads_the_readme_declaration()
    {
        LossDeclaration declaration = Sample.Declaration(
            "[CrossEntropyLoss(Reduction.Mean, DType.Float32, Classes = 10, LabelSmoothing = 0.1)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);");

        Assert.Equal("CrossEntropyLoss", declaration.Loss);
        Assert.Equal(Losses.Reduction.Mean, declaration.Reduction);
        Assert.Equal(ElementType.Float32, declaration.Element);
        Assert.Equal(ReturnKind.Element, declaration.Return);
        Assert.False(declaration.ZeroWhenEmpty);
        Assert.Equal([new BoundOption("classes", 10), new BoundOption("labelSmoothing", 0.1)], declaration.Options);
        Assert.Equal(
            [
                new BoundParameter("logits", "global::System.ReadOnlySpan<float>", "float", ParameterRole.Data, "input"),
                new BoundParameter("targets", "global::System.ReadOnlySpan<int>", "int", ParameterRole.Data, "target"),
                new BoundParameter("logitsGradient", "global::System.Span<float>", "float", ParameterRole.Gradient, "input"),
            ],
            declaration.Parameters);
        Assert.Equal("public static partial", declaration.Method.Modifiers);
        Assert.Equal("float", declaration.Method.ReturnType);
        Assert.Equal("CrossEntropy", declaration.Method.Name);
        Assert.Equal("", declaration.Method.Namespace);
        Assert.Equal(["partial class C"], declaration.Method.Types);
    }

    [Theory]
    [InlineData("[MSELoss] static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);", "Element")]
    [InlineData("[MSELoss] static partial double F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);", "Double")]
    [InlineData("[MSELoss] static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y);", "Element")]
    [InlineData("[MSELoss(Reduction.Sum)] static partial LossSum F(ReadOnlySpan<double> x, ReadOnlySpan<double> y);", "LossSum")]
    [InlineData("[MSELoss] static partial LossSum F(Span<float> x, ReadOnlySpan<float> y, Span<float> xGradient);", "LossSum")]
    [InlineData("[MSELoss] static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> yGradient);", "Void")]
    [InlineData("[MSELoss(Reduction.None)] static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> loss);", "Void")]
    [InlineData("[MSELoss(Reduction.None)] static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xHessian);", "Void")]
    public void Takes_every_return_type(string method, string expected) =>
        Assert.Equal(expected, Sample.Declaration(method).Return.ToString());

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("short")]
    [InlineData("byte")]
    public void Takes_every_class_index_type(string index) =>
        Assert.Equal(index, Sample.Declaration($"[NLLLoss] static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<{index}> y, int classes, int spatial, int ignoreIndex);").Parameters[1].ElementKeyword);

    [Fact]
    public void Takes_class_probabilities_and_their_gradient()
    {
        LossDeclaration declaration = Sample.Declaration(
            "[CrossEntropyLoss] static partial double F(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> qGradient, float labelSmoothing, ReadOnlySpan<double> weight, double gradientScale);");

        Assert.Equal(ElementType.Float64, declaration.Element);
        Assert.Equal(
            [ParameterRole.Data, ParameterRole.Data, ParameterRole.Option, ParameterRole.Gradient, ParameterRole.Option, ParameterRole.Option, ParameterRole.GradientScale],
            declaration.Parameters.Select(p => p.Role));
        Assert.Equal(["input", "target", "classes", "target", "labelSmoothing", "weight", ""], declaration.Parameters.Select(p => p.Target));
    }

    [Fact]
    public void Takes_an_upstream_gradient_per_loss() =>
        Assert.Equal(
            ParameterRole.LossGradient,
            Sample.Declaration("[BCELoss(Reduction.None)] static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> loss, Span<float> xGradient, ReadOnlySpan<float> lossGradient);").Parameters[4].Role);

    [Fact]
    public void Reads_zero_when_empty() =>
        Assert.True(Sample.Declaration("[L1Loss(WhenEmpty = WhenEmpty.Zero)] static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);").ZeroWhenEmpty);

    [Theory]
    [InlineData("[MSELoss(dtype: DType.Float64)]", "Mean")]
    [InlineData("[MSELoss(dtype: DType.Float64, reduction: Reduction.Sum)]", "Sum")]
    [InlineData("[MSELoss((Reduction)2, (DType)4)]", "Sum")]
    [InlineData("[method: MSELossAttribute(Reduction.Sum, DType.Inferred)]", "Sum")]
    public void Reads_the_arguments_however_written(string attribute, string reduction)
    {
        LossDeclaration declaration = Sample.Declaration(attribute + " static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y);");

        Assert.Equal(reduction, declaration.Reduction.ToString());
        Assert.Equal(ElementType.Float64, declaration.Element);
    }

    [Fact]
    public void Data_may_be_named_as_something_known_by_name()
    {
        LossDeclaration declaration = Sample.Declaration(
            "[CrossEntropyLoss(Classes = 3)] static partial float F(ReadOnlySpan<float> loss, ReadOnlySpan<int> weight, Span<float> lossGradient);");

        Assert.Equal([ParameterRole.Data, ParameterRole.Data, ParameterRole.Gradient], declaration.Parameters.Select(p => p.Role));
    }

    [Fact]
    public void Names_are_resolved_by_symbol()
    {
        Losses.Reduction reduction = Assert.Single(Sample.ParseAll(Sample.Compile("""
            using R = LossGen.Reduction; using F = System.Single; using S = System.ReadOnlySpan<float>; using M = LossGen.MSELossAttribute;
            partial class C { const R Mine = R.Sum; [M(Mine)] internal partial F Mse(S x, S y); }
            """))).Declaration!.Reduction;

        Assert.Equal(Losses.Reduction.Sum, reduction);
    }

    [Fact]
    public void Equal_declarations_compare_equal_and_different_ones_do_not()
    {
        const string Method = "[MSELoss] static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);";

        Assert.Equal(Sample.Declaration(Method), Sample.Declaration("// moved\n    " + Method));
        Assert.NotEqual(Sample.Declaration(Method), Sample.Declaration(Method.Replace(" y)", " z)")));
    }
}
