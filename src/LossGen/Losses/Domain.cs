// What the numbers of a data parameter mean. The declaration's documentation, the run-time checks and
// the misuse analyzers read it; the arithmetic does not.
namespace LossGen.Losses;

/// <summary>The meaning of a data parameter's values.</summary>
internal enum Domain
{
    /// <summary>Any real number.</summary>
    Real,

    /// <summary>Unbounded scores before a sigmoid or softmax.</summary>
    Logit,

    /// <summary>Numbers in [0, 1], checked at run time.</summary>
    Probability,

    /// <summary>Logarithms of probabilities: at most 0, not checked.</summary>
    LogProbability,

    /// <summary>Labels or soft labels, in [0, 1] by convention, not checked.</summary>
    Label,

    /// <summary>Class indices or, where the loss allows it, probabilities per class.</summary>
    Class,
}
