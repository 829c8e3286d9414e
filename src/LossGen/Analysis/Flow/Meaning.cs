// What numbers mean, as far as the source shows. Producers and annotations state it, the flow carries it to
// the losses, whose data expect a domain of the catalogue.
namespace LossGen.Analysis.Flow;

/// <summary>The meaning of a value's numbers.</summary>
internal enum Meaning
{
    /// <summary>The source does not show it; nothing is ever reported.</summary>
    Unknown,

    /// <summary>Unbounded scores: annotated, or what a linear layer returns.</summary>
    Logits,

    /// <summary>Logarithms of probabilities, from a log-softmax, a log-sigmoid or a logarithm of probabilities.</summary>
    LogProbabilities,

    /// <summary>What a softmax returns: positive numbers of which each row adds up to 1.</summary>
    Softmax,

    /// <summary>What a sigmoid returns: each number in [0, 1] by itself.</summary>
    Sigmoid,

    /// <summary>Annotated as probabilities: of either kind.</summary>
    Probabilities,

    /// <summary>What tanh returns: numbers in [−1, 1].</summary>
    Tanh,

    /// <summary>What exp returns: positive, unbounded.</summary>
    Exponentials,

    /// <summary>What ReLU or softplus return: at least 0, unbounded.</summary>
    Rectified,

    /// <summary>Logarithms of something unknown.</summary>
    Logarithms,

    /// <summary>1 + exp: half of a sigmoid written by hand.</summary>
    OnePlusExponentials,

    /// <summary>A sum of exponentials: half of a softmax written by hand.</summary>
    SumOfExponentials,

    /// <summary>1 over a sum of exponentials.</summary>
    InverseSumOfExponentials,

    /// <summary>A logarithm of a sum of exponentials, perhaps with their maximum added.</summary>
    LogSumExp,

    /// <summary>Indices of classes.</summary>
    ClassIndices,

    /// <summary>Labels 0 and 1.</summary>
    BinaryLabels,

    /// <summary>Labels −1 and +1.</summary>
    SignLabels,

    /// <summary>Rows of 0 with a single 1.</summary>
    OneHot,

    /// <summary>Class probabilities mixed with the uniform distribution.</summary>
    SmoothedLabels,

    /// <summary>Rates, at least 0.</summary>
    Rates,

    /// <summary>Logarithms of rates.</summary>
    LogRates,

    /// <summary>Variances, at least 0.</summary>
    Variances,

    /// <summary>Logarithms of variances.</summary>
    LogVariances,

    /// <summary>Standard deviations, at least 0.</summary>
    StandardDeviations,

    /// <summary>Distances, at least 0.</summary>
    Distances,

    /// <summary>Vectors of length 1.</summary>
    UnitVectors,

    /// <summary>What a mean of losses leaves in a gradient: divided by the number of terms already.</summary>
    MeanGradients,
}
