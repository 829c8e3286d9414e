// Who takes part in the benchmark of a loss. Used by BenchmarkWriter.
namespace LossGen.Docs.Benchmarks;

internal static class BenchmarkContenders
{
    /// <summary>Whether declarations for several cores are timed.</summary>
    public static bool HasParallel => true;

    /// <summary>The losses with yardsticks in C#.</summary>
    private static readonly HashSet<string> Yardsticks =
    [
        "BCELoss",
        "BCEWithLogitsLoss",
        "CauchyLoss",
        "CharbonnierLoss",
        "CoralLoss",
        "DPOLoss",
        "GammaNLLLoss",
        "GaussianNLLLoss",
        "GemanMcClureLoss",
        "HingeEmbeddingLoss",
        "HingeLoss",
        "HuberLoss",
        "KLDivLoss",
        "L1Loss",
        "LogCoshLoss",
        "MSELoss",
        "MarginRankingLoss",
        "MultiLabelSoftMarginLoss",
        "MultiQuantileLoss",
        "NegativeBinomialNLLLoss",
        "PPOClipLoss",
        "PoissonNLLLoss",
        "PseudoHuberLoss",
        "QuantileLoss",
        "SigmoidFocalLoss",
        "SmoothL1Loss",
        "SoftMarginLoss",
        "SquaredHingeLoss",
        "TweedieLoss",
        "WingLoss",
    ];

    public static bool HasYardsticks(string loss) => Yardsticks.Contains(loss);
}
