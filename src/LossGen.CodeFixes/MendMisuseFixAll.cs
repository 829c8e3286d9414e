// Mends all diagnostics of a rule at once: the same edits, gathered over a document, a project or the solution.
// Made for MendMisuse.
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes;

internal sealed class MendMisuseFixAll : FixAllProvider
{
    public static MendMisuseFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        ImmutableArray<Diagnostic> diagnostics = await DiagnosticsOfAsync(fixAllContext).ConfigureAwait(false);
        string key = fixAllContext.CodeActionEquivalenceKey ?? "";
        int number = int.TryParse(key.Substring(key.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : 0;
        return diagnostics.IsEmpty
            ? null
            : CodeAction.Create(
                "Mend all",
                cancellation => RemedyEdits.ApplyAsync(fixAllContext.Solution, diagnostics, number, cancellation),
                key);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                ImmutableArray<Diagnostic>.Builder all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (Project project in context.Solution.Projects)
                {
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                return all.ToImmutable();
            default:
                return context.Document is { } document
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : ImmutableArray<Diagnostic>.Empty;
        }
    }
}
