// Rules on the method itself: LG0001 to LG0007.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Analysis;

public sealed class MethodRuleTests
{
    private const string P = "(ReadOnlySpan<float> x, ReadOnlySpan<float> y)";

    [Theory]
    [InlineData("[MSELoss] public static float {|LG0001:F|}(P) => 0;")]
    [InlineData("[MSELoss] public static float {|LG0001:F|}(P);")]
    [InlineData("[MSELoss, Obsolete] public static partial float F(P);")]
    [InlineData("[Obsolete] public static float F(P) => 0;")]
    [InlineData("public static float F(P) => 0;")]
    public Task LG0001_method_must_be_partial(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("class {|LG0002:A|} { [MSELoss] public static partial float F(P); }")]
    [InlineData("class {|LG0002:A|} { record struct {|LG0002:B|} { partial interface I { [MSELoss] public static partial float F(P); } } }")]
    [InlineData("partial class A { class {|LG0002:B|}<T> { [MSELoss] public static partial float F(P); } }")]
    [InlineData("class A { partial class B { } } partial class C { [MSELoss] public static partial float F(P); }")]
    public Task LG0002_containing_types_must_be_partial(string source) => Marked.VerifyAsync(Sample.Usings + source.Replace("(P)", P));

    [Theory]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.CSharp13, false)]
    [InlineData(LanguageVersion.Default, false)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.LatestMajor, false)]
    public Task LG0003_language_must_be_new_enough(LanguageVersion language, bool reported) =>
        Marked.VerifyAsync(Sample.InClass($"[{(reported ? "{|LG0003:MSELoss|}" : "MSELoss")}(Reduction.Sum)] public static partial float F{P};"), language);

    [Theory]
    [InlineData("[MSELoss, {|LG0004:L1Loss|}] public static partial float F(P);")]
    [InlineData("[MSELoss][{|LG0004:L1Loss|}(Reduction.Sum)][{|LG0004:BCELoss|}] public static partial float F(P);")]
    [InlineData("[MSELoss, {|LG0004:MSELoss|}] public static partial float F(P);")]
    [InlineData("[MSELoss] public static partial float F(P); [L1Loss] public static partial float G(P);")]
    public Task LG0004_one_loss_per_method(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[{|LG0005:MSELoss|}] public static partial float F(P); public static partial float F(P) => 0;")]
    [InlineData("public static partial float F(P); [{|LG0005:MSELoss|}] public static partial float F(P) { return 0; }")]
    [InlineData("[{|LG0005:MSELoss|}] public static partial float F(P) => 0;")]
    [InlineData("[MSELoss] public static partial float F(P); public static float F(ReadOnlySpan<float> x) => 0;")]
    public Task LG0005_no_body_of_the_users(string members) => VerifyAsync(members);

    [Fact]
    public async Task LG0005_does_not_mean_the_emitted_body()
    {
        CSharpCompilation compilation = Sample.Compile(Sample.InClass($"[MSELoss] public static partial float F{P};"));
        CSharpGeneratorDriver
            .Create([new LossGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Preview))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation completed, out _);

        Assert.Equal(2, completed.SyntaxTrees.Count());
        Assert.Empty(await Marked.ReportAsync(completed));
    }

    [Theory]
    [InlineData("[MSELoss] public static partial T F{|LG0006:<T>|}(ReadOnlySpan<T> x, ReadOnlySpan<T> y) where T : struct;")]
    [InlineData("[MSELoss] public static partial float F{|LG0006:<T>|}(P);")]
    [InlineData("partial class G<T> { [MSELoss] public static partial double F({|LG0006:ReadOnlySpan<T>|} x, {|LG0006:ReadOnlySpan<T>|} y); }")]
    [InlineData("partial class G<T> { [MSELoss] public static partial double F(P); }")]
    public Task LG0006_element_type_is_not_generic(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[MSELoss] public static async partial float {|LG0007:F|}(P);")]
    [InlineData("[MSELoss] public static partial ref float {|LG0007:F|}(P);")]
    [InlineData("[MSELoss] public static extern float {|LG0007:F|}(P);")]
    [InlineData("abstract class D { [MSELoss] public abstract float {|LG0007:F|}(P); }")]
    [InlineData("static void M() { [{|LG0007:MSELoss|}] static float F(P) => 0; }")]
    [InlineData("static Func<int> M = [{|LG0007:MSELoss|}] () => 0;")]
    [InlineData("static float X { [{|LG0007:MSELoss|}] get => 0; }")]
    [InlineData("class D { [{|LG0007:MSELoss|}] public static D operator +(D a, D b) => a; }")]
    [InlineData("class D { [{|LG0007:MSELoss|}] ~D() { } }")]
    [InlineData("static event Action E { [{|LG0007:MSELoss|}] add { } [method: {|LG0007:L1Loss|}] remove { } }")]
    [InlineData("static void M() { [Obsolete] static float F(P) => 0; }")]
    public Task LG0007_only_ordinary_methods(string members) => VerifyAsync(members);

    [Fact]
    public Task LG0007_no_file_local_types() =>
        Marked.VerifyAsync(Sample.Usings + $"file static partial class D {{ [MSELoss] public static partial float {{|LG0007:F|}}{P}; }}");

    [Fact]
    public async Task LG0007_no_extension_blocks()
    {
        CSharpCompilation compilation = Sample.Compile(Sample.Usings + $"static partial class D {{ extension(int i) {{ [MSELoss] public partial float F{P}; }} }}");

        // The compiler shows analyzers a member of an extension block more than once.
        Assert.Equal(["LG0007"], (await Marked.ReportAsync(compilation)).Select(d => d.Id).Distinct());
    }

    private static Task<ImmutableArray<Diagnostic>> VerifyAsync(string members) => Marked.VerifyMembersAsync(members.Replace("(P)", P));
}
