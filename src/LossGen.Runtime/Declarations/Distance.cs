// The distances that a triplet loss has formulas for. An option of TripletMarginWithDistanceLossAttribute.
namespace LossGen;

/// <summary>A distance between two vectors a and b.</summary>
public enum Distance
{
    /// <summary>√Σ (a - b + 10⁻⁶)², PyTorch's pairwise distance.</summary>
    Euclidean,

    /// <summary>One less the cosine: 1 - Σ a·b / (√(Σ a² + 10⁻¹²) · √(Σ b² + 10⁻¹²)).</summary>
    Cosine,

    /// <summary>Σ |a - b + 10⁻⁶|, PyTorch's pairwise distance with p = 1.</summary>
    Manhattan,
}
