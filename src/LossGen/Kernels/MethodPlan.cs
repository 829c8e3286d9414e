// All that the emitter needs to write one file: the method's text, the kernel's plan, and how the result
// is reduced. Made by Composition, read by Emission.
using System.Collections.Immutable;

namespace LossGen.Kernels;

/// <summary>A method to emit.</summary>
/// <param name="Comment">Lines for readers: what is computed, the formula, its derivatives.</param>
/// <param name="Header">The declared method.</param>
/// <param name="Kernel">The plan of the computation.</param>
/// <param name="Parameters">The parameters in the declared order.</param>
/// <param name="Storage">The type of the data in memory.</param>
/// <param name="IsMean">Whether the sum of the losses is divided (else left as it is, or losses are left apart).</param>
/// <param name="Denominator">What the mean divides by.</param>
/// <param name="Return">What the method returns.</param>
/// <param name="ZeroWhenEmpty">Whether the mean over nothing is 0 instead of NaN.</param>
/// <param name="Rows">How the data divide into rows; null where they don't.</param>
/// <param name="Ranges">The options to check at run time.</param>
/// <param name="Values">The data whose values to check at run time.</param>
internal sealed record MethodPlan(
    ImmutableArray<string> Comment,
    MethodHeader Header,
    KernelPlan Kernel,
    ImmutableArray<KernelParameter> Parameters,
    Storage Storage,
    bool IsMean,
    Denominator Denominator,
    KernelReturn Return,
    bool ZeroWhenEmpty,
    RowShape? Rows,
    ImmutableArray<RangeCheck> Ranges,
    ImmutableArray<ValueCheck> Values)
{
    /// <summary>How a kernel of the runtime is called; null where the kernel is emitted.</summary>
    public OwnPlan? Own { get; init; }

    /// <summary>How large calls are split over several threads; null where they are not.</summary>
    public ParallelPlan? Parallel { get; init; }

    /// <summary>The same kernel where rows lie in a tile, which is of the type that it computes in, whatever the storage.</summary>
    public KernelPlan TileKernel { get; init; } = Kernel;

    /// <summary>Whether it computes in double (else in float).</summary>
    public bool IsDouble => Storage == Storage.Double;

    /// <summary>The C# keyword of the type it computes in.</summary>
    public string Keyword => IsDouble ? "double" : "float";

    /// <summary>The variable that scales derivatives of a reduced loss.</summary>
    public const string ScaleName = "scale";

    /// <summary>The parameter that a source is bound to, if any.</summary>
    public KernelParameter? Find(string source) => Parameters.FirstOrDefault(parameter => parameter.Source == source);

    public IEnumerable<KernelParameter> OfKind(ParameterKind kind) => Parameters.Where(parameter => parameter.Kind == kind);
}
