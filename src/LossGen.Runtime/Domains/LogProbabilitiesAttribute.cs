// Meaning of numbers: natural logarithms of probabilities. What a log-softmax returns; the input of NLLLoss and KLDivLoss.
namespace LossGen;

/// <summary>The numbers are natural logarithms of probabilities, at most 0, as a log-softmax returns.</summary>
public sealed class LogProbabilitiesAttribute : DomainAttribute;
