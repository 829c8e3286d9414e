// One span that a loss reads: the metadata that the declaration's parser, the documentation and the
// run-time checks share.
namespace LossGen.Losses;

/// <summary>A data parameter of a loss, in PyTorch's order and under PyTorch's name.</summary>
/// <param name="Name">PyTorch's name, which is also the variable's name in the formula.</param>
/// <param name="Domain">What its values mean.</param>
/// <param name="Kind">Which element types it may have, and how many values.</param>
/// <param name="HasGradient">Whether <c>xGradient</c> may be asked for (class indices never have one).</param>
/// <param name="HasHessian">Whether <c>xHessian</c> may be asked for.</param>
internal sealed record DataParameter(string Name, Domain Domain, DataKind Kind, bool HasGradient, bool HasHessian)
{
    /// <summary>Another meaning under a flag; null where there is none.</summary>
    public ConditionalDomain? Otherwise { get; init; }
}
