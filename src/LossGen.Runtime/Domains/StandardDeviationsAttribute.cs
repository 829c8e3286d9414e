// Meaning of numbers: standard deviations, at least 0. Their squares are variances.
namespace LossGen;

/// <summary>The numbers are standard deviations, at least 0.</summary>
public sealed class StandardDeviationsAttribute : DomainAttribute;
