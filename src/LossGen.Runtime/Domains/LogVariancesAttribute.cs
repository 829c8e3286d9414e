// Meaning of numbers: natural logarithms of variances. What many networks put out in place of a variance; exp makes a variance of it.
namespace LossGen;

/// <summary>The numbers are natural logarithms of variances: any real number.</summary>
public sealed class LogVariancesAttribute : DomainAttribute;
