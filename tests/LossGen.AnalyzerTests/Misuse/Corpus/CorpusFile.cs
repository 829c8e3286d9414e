// A training program of the corpus and the diagnostics its marks ask for. The programs lie beside this
// file, in Wrong and Right, are no part of this project, and are read from the repository at test time.
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LossGen.Testing;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse.Corpus;

/// <summary>A program of the corpus.</summary>
/// <param name="Name">Its folder and file name.</param>
/// <param name="Text">Its source.</param>
/// <param name="Expected">What must be reported, by line, counted from 1.</param>
internal sealed partial record CorpusFile(string Name, string Text, ImmutableArray<(int Line, string Id)> Expected)
{
    /// <summary>Programs that hold mistakes.</summary>
    public static ImmutableArray<CorpusFile> Wrong { get; } = Read("Wrong");

    /// <summary>Correct programs, each next to a mistake.</summary>
    public static ImmutableArray<CorpusFile> Right { get; } = Read("Right");

    /// <summary>The program with the generator's part, and what the generator reported.</summary>
    public Compilation Compile(out ImmutableArray<Diagnostic> reported) => MisuseSample.Compile(Text, Name, out reported);

    public override string ToString() => Name;

    private static ImmutableArray<CorpusFile> Read(string folder) =>
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("tests", "LossGen.AnalyzerTests", "Misuse", "Corpus", folder), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(folder + "/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static CorpusFile Parse(string name, string text) => new(
        name,
        text,
        [
            .. text.Split('\n').SelectMany((line, i) => Mark().Match(line) is { Success: true } mark
                ? mark.Groups["ids"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (i + 1, id))
                : []),
        ]);

    /// <summary>The number of a rule, 0 where the id is none.</summary>
    public static int NumberOf(string id) =>
        id.Length == 6 && id.StartsWith("LG", StringComparison.Ordinal) && int.TryParse(id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    [GeneratedRegex(@"// expect: (?<ids>[^\r\n]*)")]
    private static partial Regex Mark();
}
