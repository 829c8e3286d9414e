// The multi-label margin loss, as PyTorch's MultiLabelMarginLoss: every class of a row's list should score one more
// than every class that is not in it. Lists of classes are sets, so its kernel is MultiLabelMarginKernel of the
// runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class MultiLabelMarginLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MultiLabelMarginLoss),
        "Hinge loss between the classes in a row's list and all others.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Class, DataKind.Integers, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.Classes),
        Common.NoneMeanSum)
    {
        Kernel = new OwnKernel(
            "MultiLabelMarginKernel",
            "row",
            ImmutableArray.Create(
                ("loss", "loss = Σ over the classes j of the list, i not in it: max(0, 1 − input[j] + input[i])/classes"),
                ("inputGradient", "∂loss/∂input[i] = the number of such pairs > 0 with i, over classes; −that for j")))
        {
            IsSplit = true,
            IsHeavy = true,
        },
    };
}
