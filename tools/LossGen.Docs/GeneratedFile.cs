// A file that the tool makes: where it belongs in the repository and what it should hold.
namespace LossGen.Docs;

/// <param name="Path">The path from the repository's root, with slashes.</param>
/// <param name="Text">The whole text; null where the file should not be there.</param>
internal sealed record GeneratedFile(string Path, string? Text)
{
    /// <summary>Whether it is code that this tool itself is compiled from.</summary>
    public bool IsDeclaration => Path.StartsWith(DocumentSet.DeclaredFolder, StringComparison.Ordinal);
}
