// Logarithm of the hyperbolic cosine of the error: a parabola near the target, lines beyond, smooth in every
// derivative. Near 0 it is computed from the hyperbolic tangent, where the usual form cancels.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class LogCoshLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(LogCoshLoss),
        "Logarithm of the hyperbolic cosine of the error.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(Common.ElementWeight),
        Common.NoneMeanSum,
        scope =>
        {
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr size = Abs(residual).Named("distance");
            Expr far = size + Softplus(-2 * size) - Math.Log(2);
            Expr near = -0.5 * Log1p(-Square(Tanh(residual)));
            return new LossFormula(Common.Weighted(scope.Weights("weight"), StraightThrough(Select(Less(size, 0.5), near, far), far)), 1);
        })
    {
        Group = LossGroup.Regression,
    };
}
