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

    /// <summary>Probabilities of the classes of a row, not checked.</summary>
    Distribution,

    /// <summary>Logarithms of probabilities: at most 0, not checked.</summary>
    LogProbability,

    /// <summary>Labels or soft labels, in [0, 1] by convention, not checked.</summary>
    Label,

    /// <summary>Class indices or, where the loss allows it, probabilities per class.</summary>
    Class,

    /// <summary>Labels that are −1 or +1, checked at run time.</summary>
    Sign,

    /// <summary>Logarithms of rates: any real number.</summary>
    LogRate,

    /// <summary>Rates: at least 0, checked at run time.</summary>
    Rate,

    /// <summary>Counts or amounts: at least 0, checked at run time.</summary>
    Amount,

    /// <summary>Amounts greater than 0, checked at run time.</summary>
    PositiveAmount,

    /// <summary>Counts by convention, not checked.</summary>
    Count,

    /// <summary>Variances: at least 0, checked at run time.</summary>
    Variance,

    /// <summary>Distances: at least 0 by convention, not checked.</summary>
    Distance,

    /// <summary>Vectors of features.</summary>
    Embedding,

    /// <summary>Boxes (x1, y1, x2, y2) with x1 ≤ x2 and y1 ≤ y2 by convention, not checked.</summary>
    Box,

    /// <summary>Relevance grades: at least 0 by convention, not checked.</summary>
    Relevance,
}
