// Meaning of numbers: numbers in [0, 1]. What a sigmoid returns for each element or a softmax for each row.
namespace LossGen;

/// <summary>The numbers are probabilities in [0, 1]: of each element, as a sigmoid returns, or of the classes of a row, as a softmax returns.</summary>
public sealed class ProbabilitiesAttribute : DomainAttribute;
