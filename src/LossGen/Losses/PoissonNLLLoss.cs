// Negative log-likelihood of counts under a Poisson distribution, as PyTorch's PoissonNLLLoss. Stirling's
// approximation of log y!, if asked for, is added where y > 1.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class PoissonNLLLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(PoissonNLLLoss),
        "Negative log-likelihood of counts under a Poisson rate.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogRate, DataKind.Values, HasGradient: true, HasHessian: true)
            {
                Otherwise = new ConditionalDomain("logInput", false, Domain.Rate),
            },
            new DataParameter("target", Domain.Count, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            new LossOption("logInput", OptionKind.Flag, 1),
            new LossOption("full", OptionKind.Flag, 0),
            new LossOption("eps", OptionKind.Number, 1e-8, 0)),
        Common.NoneMeanSum,
        scope =>
        {
            Expr x = scope.Data("input");
            Expr y = scope.Data("target");
            Expr ofLogRate = Exp(x).Named("rate") - (y * x);
            Expr ofRate = x - (y * Log(x + scope.Number("eps")));
            Expr stirling = Select(Less(1, y), (y * Log(y)) - y + (0.5 * Log(2 * Math.PI * y)), 0);
            Expr loss = Select(scope.Flag("logInput"), ofLogRate, ofRate) + Select(scope.Flag("full"), stirling, 0);
            return new LossFormula(loss, 1);
        });
}
