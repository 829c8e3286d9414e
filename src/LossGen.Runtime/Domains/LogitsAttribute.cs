// Meaning of numbers: unbounded scores before a sigmoid or a softmax. The input of CrossEntropyLoss and BCEWithLogitsLoss.
namespace LossGen;

/// <summary>The numbers are logits: unbounded scores before a sigmoid or a softmax.</summary>
public sealed class LogitsAttribute : DomainAttribute;
