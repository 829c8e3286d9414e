// Meaning of numbers: natural logarithms of rates. The input of PoissonNLLLoss as it is by default.
namespace LossGen;

/// <summary>The numbers are natural logarithms of rates: any real number.</summary>
public sealed class LogRatesAttribute : DomainAttribute;
