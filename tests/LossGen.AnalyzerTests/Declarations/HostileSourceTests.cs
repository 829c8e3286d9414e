// The parser and the analyzer on broken source: whatever stands in the editor while somebody types, neither
// throws, and a declaration is never made of source that has findings.
using System.Text;
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Declarations;

public sealed class HostileSourceTests
{
    private const string Valid = """
        using System;
        using LossGen;
        namespace N.M
        {
            static partial class Outer<T> where T : class
            {
                internal partial record struct Inner(int A)
                {
                    [CrossEntropyLoss(Reduction.Mean, DType.Float32, Spatial = 2, LabelSmoothing = 0.1)]
                    public static partial float F(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, Span<float> logitsGradient, float gradientScale = 1f);
                    [BCEWithLogitsLoss(Reduction.None)]
                    internal static partial void G(scoped in ReadOnlySpan<double> x, Span<double> @event, Span<double> loss, ReadOnlySpan<double> posWeight);
                }
            }
        }
        """;

    private static readonly string[] Tokens =
    [
        "(", ")", "[", "]", "{", "}", "<", ">", ",", ";", "=", "@", "\"", "'", "/*", "//", "#if", "?", "*", "&", "...", "\0", "\ud800", "ß",
        "partial", "static", "ref", "out", "params", "this", "scoped", "async", "unsafe", "extern", "abstract", "file", "record", "class", "delegate", "operator", "get", "where", "default", "null", "new",
        "float", "double", "Half", "void", "int", "dynamic", "T", "LossSum", "ReadOnlySpan<float>", "Span<", "Span<Span<float>>", "float*", "(int, int)", "__arglist",
        "MSELoss", "[MSELoss]", "Reduction.BatchMean", "DType.Float64", "(Reduction)99", "Classes = 0", "Classes = 1e9", "LabelSmoothing = double.NaN", "LabelSmoothing = null", "WhenEmpty = default", "Nonsense", "loss", "lossGradient", "weight", "weightGradient", "Gradient", "Hessian",
        "2147483648", "-1", "1e400", "0x", "typeof(int)", "\"text\"",
    ];

    [Fact]
    public void The_source_that_is_mutated_is_right() =>
        Assert.All(Sample.ParseAll(Sample.Compile(Valid)), r => Assert.NotNull(r.Declaration));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutations_never_make_the_parser_throw(int seed)
    {
        Random random = new(seed);
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < 600; i++)
        {
            string source = Mutate(random);
            foreach (ParseResult result in Sample.ParseAll(Sample.Compile(source)))
            {
                Assert.True(result.Declaration is null || result.Findings.IsEmpty, source);
                right += result.Declaration is null ? 0 : 1;
                wrong += result.Findings.IsEmpty ? 0 : 1;
            }
        }

        Assert.InRange(right, 50, 1200);
        Assert.InRange(wrong, 50, 1200);
    }

    [Fact]
    public async Task Mutations_never_make_the_analyzer_throw()
    {
        Random random = new(99);
        for (int i = 0; i < 250; i++)
        {
            string source = Mutate(random);
            var reported = await Marked.ReportAsync(Sample.Compile(source));
            Assert.All(reported, d => Assert.True(d.Id.StartsWith("LG", StringComparison.Ordinal), d + "\n" + source));
            Assert.All(reported, d => Assert.True(d.Location.IsInSource, d + "\n" + source));
            Assert.All(reported, d => Assert.DoesNotContain("{", d.GetMessage(null)));
        }
    }

    [Fact]
    public void Every_prefix_of_a_declaration_is_parsed_without_throwing()
    {
        for (int length = 0; length <= Valid.Length; length++)
        {
            Sample.ParseAll(Sample.Compile(Valid[..length]));
        }
    }

    [Fact]
    public void Equal_findings_come_of_equal_source()
    {
        Random random = new(5);
        for (int i = 0; i < 50; i++)
        {
            string source = Mutate(random);
            Assert.Equal(Sample.ParseAll(Sample.Compile(source)).Select(Show), Sample.ParseAll(Sample.Compile(source)).Select(Show));
        }
    }

    [Fact]
    public void A_cancelled_parse_ends()
    {
        CSharpCompilation compilation = Sample.Compile(Sample.InClass("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);"));
        IMethodSymbol method = compilation.GetTypeByMetadataName("C")!.GetMembers("F").OfType<IMethodSymbol>().Single();

        Assert.Throws<OperationCanceledException>(() => DeclarationParser.Parse(method, method.GetAttributes()[0], Losses.MSELoss.Definition, null, new CancellationToken(canceled: true)));
    }

    private static string Show(ParseResult result) => result.Declaration?.GetHashCode() + string.Join("; ", result.Findings.Select(f => f.GetHashCode()));

    private static string Mutate(Random random)
    {
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(Valid).GetRoot().DescendantTokens().Select(t => t.ToFullString())];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(tokens.Count);
            string token = " " + Tokens[random.Next(Tokens.Length)] + " ";
            switch (random.Next(5))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, token);
                    break;
                case 2:
                    tokens[at] = token;
                    break;
                case 3:
                    (tokens[at], tokens[^(at + 1)]) = (tokens[^(at + 1)], tokens[at]);
                    break;
                default:
                    tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                    break;
            }
        }

        return new StringBuilder().AppendJoin("", tokens).ToString();
    }
}
