// All that the user wrote, and nothing of Roslyn: the incremental pipeline's cache key and the compiler's
// only input. Two equal declarations compile to the same text.
using LossGen.Infrastructure;
using LossGen.Losses;

namespace LossGen.Declarations;

/// <summary>A declared loss.</summary>
/// <param name="Loss">The catalogue's name of the loss.</param>
/// <param name="Method">Where the body goes.</param>
/// <param name="Reduction">How losses are reduced.</param>
/// <param name="Element">The element type of the data.</param>
/// <param name="ZeroWhenEmpty">Whether a mean over nothing is 0 instead of NaN.</param>
/// <param name="Return">What the method returns.</param>
/// <param name="Parameters">The parameters in order, each with its role.</param>
/// <param name="Options">The options that the attribute binds, in the catalogue's order.</param>
/// <param name="Scratch">Whether the length of the scratch memory gets a method here.</param>
/// <param name="UserMethod">The user's method that the kernel calls, escaped; null where there is none.</param>
internal sealed record LossDeclaration(
    string Loss,
    MethodTarget Method,
    Reduction Reduction,
    ElementType Element,
    bool ZeroWhenEmpty,
    ReturnKind Return,
    EquatableArray<BoundParameter> Parameters,
    EquatableArray<BoundOption> Options,
    ScratchSharing Scratch,
    string? UserMethod = null)
{
    /// <summary>Whether large calls are split over several threads.</summary>
    public bool IsParallel { get; init; }

    /// <summary>The most threads of a call where no parameter says it; less than 1 for as many as there are processors.</summary>
    public int MaxDegree { get; init; } = -1;
}
