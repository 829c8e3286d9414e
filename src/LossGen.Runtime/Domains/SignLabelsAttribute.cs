// Meaning of numbers: labels that are −1 or +1. The targets of hinge, soft margin and ranking losses.
namespace LossGen;

/// <summary>The numbers are labels −1 or +1.</summary>
public sealed class SignLabelsAttribute : DomainAttribute;
