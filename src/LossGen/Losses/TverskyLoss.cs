// Tversky loss of planes (Salehi et al. 2017): false positives and false negatives have weights of their own. With
// an exponent it is the focal Tversky loss.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class TverskyLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(TverskyLoss),
        "One less the Tversky index of a predicted and a target plane.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)
            {
                Otherwise = new ConditionalDomain("fromLogits", true, Domain.Logit),
            },
            new DataParameter("target", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.Positions,
            new LossOption("alpha", OptionKind.Number, 0.5, 0) { Examples = ImmutableArray.Create(0.3) },
            new LossOption("beta", OptionKind.Number, 0.5, 0) { Examples = ImmutableArray.Create(0.7) },
            new LossOption("gamma", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.75, 2d) },
            new LossOption("smooth", OptionKind.Number, 1, 0) { Examples = ImmutableArray.Create(0.1) },
            new LossOption("fromLogits", OptionKind.Flag, 0)),
        Common.NoneMeanSum,
        scope =>
        {
            Overlap overlap = Overlap.Of(scope);
            Expr wrong = (scope.Number("alpha") * overlap.FalsePositives) + (scope.Number("beta") * overlap.FalseNegatives);
            Expr share = wrong / (overlap.TruePositives + wrong + scope.Number("smooth"));
            return new LossFormula(Power(share, scope.Number("gamma")), 1);
        })
    {
        Group = LossGroup.Overlap,
    };
}
