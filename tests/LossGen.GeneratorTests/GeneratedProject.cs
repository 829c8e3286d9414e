// What a run of the generator left.
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorTests;

/// <summary>A compiled project and its generated files by name.</summary>
internal sealed record GeneratedProject(Compilation Compiled, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The text of the only generated file.</summary>
    public string Text => Files.Values.Single();
}
