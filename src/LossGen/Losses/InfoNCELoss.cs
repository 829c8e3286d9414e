// InfoNCE (van den Oord et al. 2018): cross entropy of each query's similarities with the keys of a batch, its own
// key being the target; symmetric as in CLIP (Radford et al. 2021). Its kernel is InfoNCEKernel of the runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class InfoNCELoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(InfoNCELoss),
        "Cross entropy of each query's similarities with all keys of the batch against its own key.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("query", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("key", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.Dimensions,
            Common.Temperature(0.07),
            new LossOption("symmetric", OptionKind.Flag, 0),
            new LossOption("normalize", OptionKind.Flag, 0)),
        Common.NoneMeanSum)
    {
        Group = LossGroup.Contrastive,
        Kernel = new OwnKernel(
            "InfoNCEKernel",
            "query",
            ImmutableArray.Create(
                ("loss", "loss = −logsoftmax(s[i])[i], s = query·keyᵀ/temperature; symmetric: the mean of that and of sᵀ"),
                ("queryGradient", "∂loss/∂query = (softmax(s) − I)·key/temperature"),
                ("keyGradient", "∂loss/∂key = (softmax(s) − I)ᵀ·query/temperature")))
        {
            IsSplitInside = true,
            CostOption = "dimensions",
            Scratch = new OwnScratch(ImmutableArray.Create(("rows", "The number of queries.")), ImmutableArray<string>.Empty),
        },
    };
}
