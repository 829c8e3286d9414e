// Meaning of numbers: rates of a Poisson distribution, at least 0. The input of PoissonNLLLoss with LogInput = false.
namespace LossGen;

/// <summary>The numbers are rates (expected counts), at least 0.</summary>
public sealed class RatesAttribute : DomainAttribute;
