// Fixes all diagnostics of a document with the edits of one fix. Made by DeclarationFix.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes;

internal sealed class DeclarationFixAll(DeclarationFix fix) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await fix.FixAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
}
