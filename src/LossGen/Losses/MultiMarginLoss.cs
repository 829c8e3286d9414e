// Margins between the target's score and every other, as PyTorch's MultiMarginLoss: only what stays below the
// margin counts, strictly, so that a NaN score drops out. The weight is that of the target's class.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class MultiMarginLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(MultiMarginLoss),
        "How far the target's score fails to exceed every other by a margin.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.ClassWeight,
            Common.Classes,
            new LossOption("p", OptionKind.Integer, 1, 1, 2) { Examples = ImmutableArray.Create(2d) },
            new LossOption("margin", OptionKind.Number, 1) { Examples = ImmutableArray.Create(0.5) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr target = scope.Data("target");
            Expr missing = AtLeast(0, (x - Gather(x, target)) + scope.Number("margin")).Named("missing");
            Expr power = Select(Equal(scope.Number("p"), 1), missing, Square(missing));
            Expr? weight = scope.Weights("weight") is { } weights ? Gather(weights, target) : null;
            Expr loss = Sum(Select(OneHot(target), 0, power)) / scope.RowLength;
            return new LossFormula(Common.Weighted(weight, loss), 1);
        });
}
