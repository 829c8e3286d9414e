// The head and surroundings of the emitted part: it must complete the user's part without a single
// complaint of the compiler, in every kind of place.
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Declarations;

public sealed class MethodTargetTests
{
    private const string Parameters = "(ReadOnlySpan<float> x, ReadOnlySpan<float> y)";

    [Theory]
    [InlineData("partial class C { [MSELoss] public partial float F(P); }")]
    [InlineData("static partial class C { [MSELoss] internal static partial float F(P); }")]
    [InlineData("partial struct C { [MSELoss] public readonly partial float F(P); }")]
    [InlineData("readonly partial struct C { [MSELoss] public partial float F(P); }")]
    [InlineData("ref partial struct C { [MSELoss] public partial float F(P); }")]
    [InlineData("partial record C(int A) { [MSELoss] private static partial float F(P); }")]
    [InlineData("partial record class C { [MSELoss] protected internal static partial float F(P); }")]
    [InlineData("partial record struct C(int A) { [MSELoss] public static partial float F(P); }")]
    [InlineData("partial interface C { [MSELoss] public static partial float F(P); }")]
    [InlineData("partial interface C<in T, out U> where T : class { [MSELoss] public static partial float F(P); }")]
    [InlineData("namespace A.B.C { partial class D<T> where T : struct, IDisposable { partial struct E<U, V> where U : notnull { partial record R { [MSELoss] private protected static partial float F(P); } } } }")]
    [InlineData("namespace @namespace.@class; partial class @record<@in> { [MSELoss] public static partial float @return(P); }")]
    [InlineData("namespace Where.@partial; partial class @extension { [MSELoss] public static partial float @await(P); }")]
    [InlineData("abstract partial class C { [MSELoss] public virtual partial float F(P); }")]
    [InlineData("class B { public virtual float F(P) => 0; } partial class C : B { [MSELoss] public sealed override partial float F(P); }")]
    [InlineData("class B { public float F(P) => 0; } partial class C : B { [MSELoss] public new partial float F(P); }")]
    [InlineData("partial class C { [MSELoss] public unsafe static partial float F(P); }")]
    [InlineData("partial class C { [MSELoss] static partial void F(P, Span<float> xGradient); }")]
    [InlineData("static partial class C { [MSELoss] public static partial float F(this ReadOnlySpan<float> x, scoped in ReadOnlySpan<float> y); }")]
    [InlineData("static partial class C { [MSELoss] public static partial float F(scoped ReadOnlySpan<float> x, ref readonly ReadOnlySpan<float> y, scoped Span<float> xGradient, float gradientScale = 1f); }")]
    [InlineData("static partial class C { [CrossEntropyLoss] public static partial LossSum F(ReadOnlySpan<float> @int, ReadOnlySpan<long> @event, int classes = 3, params ReadOnlySpan<float> weight); }")]
    [InlineData("#nullable disable\nstatic partial class C { [MSELoss] public static partial float F(P); }")]
    [InlineData("partial class C { [MSELoss] public static partial float F(P); } partial class C { [MSELoss] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y); } partial class C<T> { [MSELoss] public static partial float F(P); }")]
    public void The_emitted_part_completes_the_users(string source)
    {
        CSharpCompilation compilation = Sample.Compile(Sample.Usings.Replace("\n", source.StartsWith('#') ? "\n" : " ") + source.Replace("(P", Parameters.TrimEnd(')')));
        IReadOnlyList<ParseResult> results = Sample.ParseAll(compilation);
        Assert.All(results, r => Assert.Empty(r.Findings));
        CSharpCompilation completed = compilation.AddSyntaxTrees(results.Select(r => Sample.Implement(r.Declaration!, compilation.LanguageVersion)));

        Assert.Empty(completed.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void The_emitted_part_needs_no_more_than_the_oldest_language()
    {
        CSharpCompilation compilation = Sample.Compile(
            Sample.InClass("[MSELoss] public static partial float F(scoped ReadOnlySpan<float> x, in ReadOnlySpan<float> y, float gradientScale = 1, Span<float> xGradient = default);"),
            DeclarationParser.OldestLanguage);
        ParseResult result = Assert.Single(Sample.ParseAll(compilation));

        Assert.Empty(compilation.AddSyntaxTrees(Sample.Implement(result.Declaration!, DeclarationParser.OldestLanguage)).GetDiagnostics());
    }

    [Fact]
    public void Keywords_of_every_kind_name_anything()
    {
        foreach (SyntaxKind kind in SyntaxFacts.GetKeywordKinds())
        {
            string keyword = SyntaxFacts.GetText(kind);
            if (!SyntaxFacts.IsValidIdentifier(keyword))
            {
                continue;
            }

            CSharpCompilation compilation = Sample.Compile(
                $"using System; using LossGen; namespace @{keyword} {{ partial class T<@{keyword}> {{ partial struct @{keyword}2 {{ [MSELoss] public static partial float @{keyword}(ReadOnlySpan<float> @{keyword}, ReadOnlySpan<float> y, Span<float> {keyword}Gradient); }} }} }}");
            ParseResult result = Assert.Single(Sample.ParseAll(compilation));
            Assert.True(result.Declaration is not null, keyword);
            Assert.Empty(compilation.AddSyntaxTrees(Sample.Implement(result.Declaration, compilation.LanguageVersion)).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        }
    }
}
