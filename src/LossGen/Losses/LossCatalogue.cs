// Every loss that LossGen knows. The generator subscribes to each attribute named here; adding a loss is
// adding its file and its line.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class LossCatalogue
{
    public static ImmutableArray<LossDefinition> All { get; } = ImmutableArray.Create(
        BCELoss.Definition,
        BCEWithLogitsLoss.Definition,
        CrossEntropyLoss.Definition,
        NLLLoss.Definition,
        L1Loss.Definition,
        MSELoss.Definition,
        SmoothL1Loss.Definition,
        HuberLoss.Definition,
        PoissonNLLLoss.Definition,
        GaussianNLLLoss.Definition,
        KLDivLoss.Definition,
        SoftMarginLoss.Definition,
        HingeEmbeddingLoss.Definition,
        MarginRankingLoss.Definition,
        MultiLabelSoftMarginLoss.Definition,
        MultiMarginLoss.Definition,
        MultiLabelMarginLoss.Definition,
        CosineEmbeddingLoss.Definition,
        TripletMarginLoss.Definition,
        TripletMarginWithDistanceLoss.Definition,
        CTCLoss.Definition,
        SigmoidFocalLoss.Definition,
        SoftmaxFocalLoss.Definition,
        HingeLoss.Definition,
        SquaredHingeLoss.Definition,
        CategoricalHingeLoss.Definition,
        CoralLoss.Definition,
        QuantileLoss.Definition,
        MultiQuantileLoss.Definition,
        LogCoshLoss.Definition,
        CharbonnierLoss.Definition,
        PseudoHuberLoss.Definition,
        CauchyLoss.Definition,
        GemanMcClureLoss.Definition,
        WingLoss.Definition,
        TweedieLoss.Definition,
        GammaNLLLoss.Definition,
        NegativeBinomialNLLLoss.Definition,
        DiceLoss.Definition,
        JaccardLoss.Definition,
        TverskyLoss.Definition,
        GIoULoss.Definition,
        DIoULoss.Definition,
        CIoULoss.Definition,
        RankNetLoss.Definition,
        ListNetLoss.Definition,
        LambdaRankLoss.Definition,
        InfoNCELoss.Definition,
        NTXentLoss.Definition,
        SupConLoss.Definition,
        DPOLoss.Definition,
        PPOClipLoss.Definition);

    /// <summary>The loss of that name, such as <c>MSELoss</c>.</summary>
    public static LossDefinition Find(string name) => All.First(loss => loss.Name == name);
}
