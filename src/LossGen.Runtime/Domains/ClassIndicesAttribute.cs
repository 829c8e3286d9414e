// Meaning of numbers: indices of classes. The integer targets of CrossEntropyLoss and NLLLoss.
namespace LossGen;

/// <summary>The numbers are indices of classes, from 0 to C − 1.</summary>
public sealed class ClassIndicesAttribute : DomainAttribute;
