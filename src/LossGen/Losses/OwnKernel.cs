// What the compiler knows of a loss whose kernel is a class of the runtime. The emitter writes the same calls
// for all of them, so such a class follows one convention:
//
// - It is a public static class of LossGen.Runtime with a method Check and a method Run. All arguments are passed
//   by name: a data parameter and an option have the catalogue's name, a derivative is inputGradient or
//   inputHessian. Integers and row lengths arrive as int, flags as bool, numbers as double. What a declaration
//   leaves out arrives as the option's default, or as an empty span.
// - int Check<T, TIndex…>(data…, options…, [int scratchLength, bool hasGradient,] ReadOnlySpan<string> names)
//   checks the lengths and values that only this loss knows, and returns the number of losses. names holds the
//   user's names of the data, in the catalogue's order. Before the call the emitted code has checked the options'
//   ranges; after it, the lengths of outputs, loss and lossGradient, overlaps and domains.
// - double Run<TLanes, T, TMath, TIndex…>(data…, derivatives…, options…, Span<T> loss, ReadOnlySpan<T> lossGradient,
//   [Span<T> scratch,] T scale, bool wantsLoss, [bool isMean]) computes, and returns the sum of the losses,
//   also where a span takes each of them. A loss's upstream gradient is lossGradient[i] where that span is not empty, else scale, which
//   holds gradientScale and the mean's denominator. TMath is the vector math of the lanes (ILaneMath).
// - There is a TIndex for each data parameter of integers or class indices, in the catalogue's order.
// - double Weight<T, TIndex…>(data…, options…), where HasWeight: what the mean divides by if not the number of losses.
// - int ScratchLength(sizes…, options…, bool hasGradient), where Scratch: the elements that a call needs; Check
//   compares (Guard.Scratch). Options are those that Scratch names.
// - double RunPart(…as Run, int first, int last, Span<double> blockTotals), where IsSplit: Run of the losses from first
//   to last, each of which also goes to its place in blockTotals unless that is empty. Several threads call it at once.
// - double RunParallel(…as Run, int degree), where IsSplitInside: Run by so many threads at most.
// - int ScratchOfWorker<T, TIndex…>(data…, options…, bool hasGradient), where IsSplit and Scratch: what each of them needs.
// - Over 16-bit data, Check and Weight get the spans as they are; Run gets float copies of them (WideCopy), and
//   scratch memory is of float.
// - double minHessian follows the options where the loss has a Hessian; −∞ where it is not bound.
using System.Collections.Immutable;

namespace LossGen.Losses;

/// <summary>A kernel of the runtime.</summary>
/// <param name="ClassName">The class in <c>LossGen.Runtime</c>.</param>
/// <param name="Per">What has a loss of its own, as messages and comments say it: "sequence", "row".</param>
/// <param name="Formulas">
/// Lines for the comment above the emitted code, each with the output it explains: <c>loss</c>, <c>inputGradient</c>.
/// </param>
internal sealed record OwnKernel(string ClassName, string Per, ImmutableArray<(string Output, string Text)> Formulas)
{
    /// <summary>Whether a derivative may be written over its own data.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Whether the losses that a mean averages are not those that a sum adds, so that Run is told by <c>isMean</c>.</summary>
    public bool KnowsMean { get; init; }

    /// <summary>Whether the mean divides by what <c>Weight</c> returns, not by the number of losses.</summary>
    public bool HasWeight { get; init; }

    /// <summary>Whether two registers at a time would be too many for its loops, as measurements say.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>Whether losses are computed each for itself, so that several threads may share them.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether the kernel itself shares its work between threads; <see cref="CostOption"/> is then the length of a vector.</summary>
    public bool IsSplitInside { get; init; }

    /// <summary>How many times as long an element takes as one of a cross entropy; decides from which size on threads pay.</summary>
    public int Cost { get; init; } = 1;

    /// <summary>The option that the time of each element grows with; null where there is none.</summary>
    public string? CostOption { get; init; }

    /// <summary>The memory that the kernel works in; null where it needs none.</summary>
    public OwnScratch? Scratch { get; init; }
}
