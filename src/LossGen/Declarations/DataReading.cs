// What the data parameters came to: the input of all later readers.
using LossGen.Losses;

namespace LossGen.Declarations;

/// <summary>The data parameters of a declaration.</summary>
/// <param name="Bound">Those that are there, in order; fewer than the loss needs where some are missing.</param>
/// <param name="Element">The element type; null where nothing tells it.</param>
/// <param name="HasClassIndices">Whether the target names classes by index.</param>
internal sealed record DataReading(IReadOnlyList<BoundParameter> Bound, ElementType? Element, bool HasClassIndices)
{
    /// <summary>The catalogue's entry for the data parameter of that name in the user's method.</summary>
    public DataParameter? Named(LossDefinition loss, string name)
    {
        for (int i = 0; i < Bound.Count; i++)
        {
            if (Bound[i].Name == name)
            {
                return loss.Data[i];
            }
        }

        return null;
    }

    /// <summary>Whether a gradient with respect to the data can be asked for.</summary>
    public bool HasGradient(DataParameter data) => data.HasGradient && !IsClassIndex(data);

    /// <summary>Whether a second derivative with respect to the data can be asked for.</summary>
    public bool HasHessian(DataParameter data) => data.HasHessian && !IsClassIndex(data);

    private bool IsClassIndex(DataParameter data) =>
        data.Kind is DataKind.ClassIndices or DataKind.Integers || (data.Kind == DataKind.ClassIndicesOrProbabilities && HasClassIndices);
}
