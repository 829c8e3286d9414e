// Meaning of numbers: vectors of length 1. What normalization returns; the margins of contrastive losses assume it.
namespace LossGen;

/// <summary>Each row is a vector of Euclidean length 1.</summary>
public sealed class UnitVectorsAttribute : DomainAttribute;
