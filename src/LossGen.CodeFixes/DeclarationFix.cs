// What all fixes of declarations share: each is one idempotent edit of the declaration's own document, so
// that fixing one and fixing all are the same edits, made once or many times. Every fix derives from it.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>A code fix that edits a loss declaration in place.</summary>
public abstract class DeclarationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new DeclarationFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || TitleFor(root, diagnostic) is not { } title)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                    GetType().Name + diagnostic.Id),
                diagnostic);
        }
    }

    /// <summary>Makes the edits for the diagnostics, which are all in the document.</summary>
    internal async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ThenBy(PositionOf))
        {
            if (TitleFor(editor.OriginalRoot, diagnostic) is not null)
            {
                Edit(editor, diagnostic);
            }
        }

        return editor.GetChangedDocument();
    }

    /// <summary>What the fix would do, or null where it can't.</summary>
    protected abstract string? TitleFor(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>Makes the edit; only called where there is a title.</summary>
    protected abstract void Edit(SyntaxEditor editor, Diagnostic diagnostic);

    /// <summary>The nearest node of that kind at the diagnostic.</summary>
    protected static T? NodeAt<T>(SyntaxNode root, Diagnostic diagnostic)
        where T : SyntaxNode => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>What the analyzer suggests, or null.</summary>
    protected static string? SuggestionOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out string? suggestion) ? suggestion : null;

    /// <summary>Where the suggestion goes; negative where the analyzer leaves it open.</summary>
    protected static int PositionOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Position, out string? position)
            && int.TryParse(position, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value)
            ? value
            : -1;

    /// <summary>A suggested type or parameter without the namespaces that usings bring.</summary>
    protected static string Shorten(string text) => text.Replace("global::System.", "").Replace("global::LossGen.", "");
}
