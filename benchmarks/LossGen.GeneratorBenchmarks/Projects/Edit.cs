// The edits of a project that are measured.
namespace LossGen.GeneratorBenchmarks.Projects;

/// <summary>What is edited between two runs of a generator.</summary>
internal enum Edit
{
    /// <summary>The body of a method, in a file without declarations.</summary>
    BodyInAnotherFile,

    /// <summary>A new type, in a file without declarations.</summary>
    MemberInAnotherFile,

    /// <summary>The body of an ordinary method beside declarations.</summary>
    BodyInTheSameFile,

    /// <summary>One declaration.</summary>
    OneDeclaration,
}
