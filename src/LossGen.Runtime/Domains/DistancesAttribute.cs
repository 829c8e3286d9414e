// Meaning of numbers: distances, at least 0. The input of HingeEmbeddingLoss.
namespace LossGen;

/// <summary>The numbers are distances, at least 0.</summary>
public sealed class DistancesAttribute : DomainAttribute;
