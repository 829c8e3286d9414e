// Smooth absolute error, as PyTorch's SmoothL1Loss: a parabola of width β around the target, lines beyond.
// The lines start at |d| = β, and NaN takes the parabola.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class SmoothL1Loss
{
    public static LossDefinition Definition { get; } = new(
        nameof(SmoothL1Loss),
        "Squared error near the target, absolute error from β on.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(new LossOption("beta", OptionKind.Number, 1, 0) { Examples = ImmutableArray.Create(0.5, 0d) }),
        Common.NoneMeanSum,
        scope =>
        {
            Expr beta = scope.Number("beta");
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr size = Abs(residual).Named("distance");

            // A β of 0 at run time must not divide, not even where the quotient is not looked at: its slope is.
            Expr curvature = 0.5 / Select(Less(0, beta), beta, 1);
            Expr smooth = Select(LessOrEqual(beta, size), size - (0.5 * beta), curvature * Square(residual));
            Expr loss = Select(Equal(beta, 0), size, smooth);
            return new LossFormula(loss, 1);
        });
}
