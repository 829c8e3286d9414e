// Where a loss stands in the documentation.
namespace LossGen.Losses;

/// <summary>The groups of losses.</summary>
internal enum LossGroup
{
    /// <summary>The losses of torch.nn.</summary>
    PyTorch,

    Classification,

    Regression,

    /// <summary>Likelihoods of counts and amounts.</summary>
    Likelihood,

    /// <summary>Overlap of regions, for segmentation.</summary>
    Overlap,

    Boxes,

    Contrastive,

    Ranking,

    /// <summary>Preference and policy losses of language models.</summary>
    Preference,
}
