// Meaning of numbers: variances, at least 0. The third parameter of GaussianNLLLoss.
namespace LossGen;

/// <summary>The numbers are variances: squares of standard deviations, at least 0.</summary>
public sealed class VariancesAttribute : DomainAttribute;
