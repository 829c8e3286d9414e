// Negative log-likelihood under a normal distribution, as PyTorch's GaussianNLLLoss. The variance is raised to
// eps; its gradient is taken there and passes through as if it had not been raised.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class GaussianNLLLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(GaussianNLLLoss),
        "Negative log-likelihood of values under a normal distribution of given mean and variance.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("var", Domain.Variance, DataKind.Values, HasGradient: true, HasHessian: true)),
        ImmutableArray.Create(
            new LossOption("full", OptionKind.Flag, 0),
            new LossOption("eps", OptionKind.Number, 1e-6, 0)),
        Common.NoneMeanSum,
        scope =>
        {
            Expr residual = (scope.Data("input") - scope.Data("target")).Named("residual");
            Expr variance = StraightThrough(AtLeast(scope.Data("var"), scope.Number("eps")), scope.Data("var")).Named("variance");
            Expr loss = 0.5 * (Log(variance) + (Square(residual) / variance));
            return new LossFormula(loss + Select(scope.Flag("full"), 0.5 * Math.Log(2 * Math.PI), 0), 1);
        });
}
