// Applies the edits of remedies to a solution. Edits that several diagnostics share, such as the change of one
// declaration, are made once; of edits that overlap, the first is made. Called for one fix and for all.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.CodeFixes;

internal static class RemedyEdits
{
    public static async Task<Solution> ApplyAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, int number, CancellationToken cancellation)
    {
        Dictionary<DocumentId, SortedDictionary<int, TextChange>> changes = new();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start))
        {
            if (Remedy.Read(diagnostic.Properties, number) is { } remedy)
            {
                Collect(solution, diagnostic, remedy, changes);
            }
        }

        foreach (KeyValuePair<DocumentId, SortedDictionary<int, TextChange>> document in changes)
        {
            SourceText text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(document.Value.Values));
        }

        return solution;
    }

    private static void Collect(Solution solution, Diagnostic diagnostic, Remedy remedy, Dictionary<DocumentId, SortedDictionary<int, TextChange>> changes)
    {
        List<(DocumentId Document, TextChange Change)> wanted = new();
        foreach ((int index, string text) in remedy.Edits)
        {
            Location? location = index < 0 ? diagnostic.Location : diagnostic.AdditionalLocations.ElementAtOrDefault(index);
            if (location?.SourceTree is not { } tree || solution.GetDocument(tree) is not { } document)
            {
                return;
            }

            wanted.Add((document.Id, new TextChange(location.SourceSpan, text)));
        }

        foreach ((DocumentId document, TextChange change) in wanted)
        {
            if (!changes.TryGetValue(document, out SortedDictionary<int, TextChange>? made))
            {
                changes[document] = made = new SortedDictionary<int, TextChange>();
            }

            if (!made.Values.Any(other => other.Span.OverlapsWith(change.Span) || other.Span == change.Span))
            {
                made[change.Span.Start] = change;
            }
        }
    }
}
