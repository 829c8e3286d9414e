// Kullback–Leibler divergence of the target from the model, as PyTorch's KLDivLoss: the input holds
// log-probabilities. A target of 0 gives 0, also where the model gives it no probability.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class KLDivLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(KLDivLoss),
        "Kullback–Leibler divergence of a target distribution from log-probabilities.",
        LossShape.Elementwise,
        ImmutableArray.Create(
            new DataParameter("input", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("target", Domain.Distribution, DataKind.Values, HasGradient: true, HasHessian: true)
            {
                Otherwise = new ConditionalDomain("logTarget", true, Domain.LogProbability),
            }),
        ImmutableArray.Create(
            new LossOption("logTarget", OptionKind.Flag, 0),
            Common.Classes with { RequiredFor = Reduction.BatchMean }),
        ImmutableArray.Create(Reduction.None, Reduction.Mean, Reduction.Sum, Reduction.BatchMean),
        scope =>
        {
            Expr x = scope.Data("input");
            Expr y = scope.Data("target");
            Expr ofLogarithm = Weigh(Exp(y).Named("probability"), y - x);
            Expr ofProbability = Weigh(y, Log(y) - x);
            return new LossFormula(Select(scope.Flag("logTarget"), ofLogarithm, ofProbability), 1);
        });
}
