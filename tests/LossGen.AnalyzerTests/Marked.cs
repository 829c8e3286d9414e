// Source with marks around what an analyzer must report: {|LG0001:token|}. Everything unmarked must stay
// unreported.
using System.Collections.Immutable;
using System.Text;
using LossGen.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.AnalyzerTests;

internal static class Marked
{
    /// <summary>Runs the declaration analyzer and compares what it reports, and where, with the marks.</summary>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(string marked, LanguageVersion language = LanguageVersion.Preview)
    {
        (string source, List<string> expected) = Split(marked);
        ImmutableArray<Diagnostic> reported = await ReportAsync(Sample.Compile(source, language));
        string[] actual = [.. reported.Select(d => Show(d.Id, d.Location.SourceSpan.Start, source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length))).Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
        return reported;
    }

    /// <summary>Verifies members inside a partial class.</summary>
    public static Task<ImmutableArray<Diagnostic>> VerifyMembersAsync(string members) => VerifyAsync(Sample.InClass(members));

    /// <summary>What the declaration analyzer reports.</summary>
    public static Task<ImmutableArray<Diagnostic>> ReportAsync(Compilation compilation) =>
        compilation.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    /// <summary>The source without its marks, and what they expect.</summary>
    public static (string Source, List<string> Expected) Split(string marked)
    {
        StringBuilder source = new();
        Stack<(string Id, int Start)> open = new();
        List<string> expected = [];
        for (int i = 0; i < marked.Length; i++)
        {
            string rest = marked[i..Math.Min(i + 9, marked.Length)];
            if (rest.StartsWith("{|LG", StringComparison.Ordinal))
            {
                open.Push((rest[2..8], source.Length));
                i += 8;
            }
            else if (rest.StartsWith("|}", StringComparison.Ordinal))
            {
                (string id, int start) = open.Pop();
                expected.Add(Show(id, start, source.ToString(start, source.Length - start)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return (source.ToString(), expected);
    }

    /// <summary>A diagnostic as text to compare.</summary>
    public static string Show(string id, int start, string text) => $"{id} at {start}: {text}";
}
