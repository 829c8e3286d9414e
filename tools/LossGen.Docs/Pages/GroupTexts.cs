// The headings of the groups of losses.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class GroupTexts
{
    public static string Of(LossGroup group) => group switch
    {
        LossGroup.PyTorch => "PyTorch's losses",
        LossGroup.Classification => "Classification",
        LossGroup.Regression => "Regression",
        LossGroup.Likelihood => "Likelihoods of counts and amounts",
        LossGroup.Overlap => "Overlap of regions",
        LossGroup.Boxes => "Boxes",
        LossGroup.Contrastive => "Contrastive",
        LossGroup.Ranking => "Ranking",
        LossGroup.Preference => "Preference and policy",
        _ => group.ToString(),
    };
}
