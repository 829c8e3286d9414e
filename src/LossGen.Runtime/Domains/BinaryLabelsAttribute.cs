// Meaning of numbers: labels that are 0 or 1. The targets of BCELoss and BCEWithLogitsLoss.
namespace LossGen;

/// <summary>The numbers are labels 0 or 1, or soft labels in between.</summary>
public sealed class BinaryLabelsAttribute : DomainAttribute;
