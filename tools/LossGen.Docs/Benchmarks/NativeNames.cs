// The losses that benchmarks/native has in C++, by the catalogue's names.
namespace LossGen.Docs.Benchmarks;

internal static class NativeNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["BCELoss"] = "bce",
        ["BCEWithLogitsLoss"] = "bce_with_logits",
        ["CosineEmbeddingLoss"] = "cosine_embedding",
        ["CrossEntropyLoss"] = "cross_entropy",
        ["CTCLoss"] = "ctc",
        ["HuberLoss"] = "huber",
        ["KLDivLoss"] = "kl_div",
        ["L1Loss"] = "l1",
        ["MSELoss"] = "mse",
        ["NLLLoss"] = "nll",
        ["SigmoidFocalLoss"] = "sigmoid_focal",
        ["TripletMarginLoss"] = "triplet_margin",
    };

    /// <summary>The function's name; null where there is none.</summary>
    public static string? Of(string loss) => Names.GetValueOrDefault(loss);
}
