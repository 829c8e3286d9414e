// Dice loss of planes: one less twice the overlap over the sum of both areas. Written as what disagrees over the
// whole, which does not cancel where the overlap is nearly complete.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Losses;

internal static class DiceLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(DiceLoss),
        "One less the Dice coefficient of a predicted and a target plane.",
        LossShape.Rows,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)
            {
                Otherwise = new ConditionalDomain("fromLogits", true, Domain.Logit),
            },
            new DataParameter("target", Domain.Label, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(
            Common.Positions,
            new LossOption("smooth", OptionKind.Number, 1, 0) { Examples = ImmutableArray.Create(0.1) },
            new LossOption("fromLogits", OptionKind.Flag, 0)),
        Common.NoneMeanSum,
        scope =>
        {
            Overlap overlap = Overlap.Of(scope);
            Expr wrong = overlap.FalsePositives + overlap.FalseNegatives;
            return new LossFormula(wrong / ((2 * overlap.TruePositives) + wrong + scope.Number("smooth")), 1);
        })
    {
        Group = LossGroup.Overlap,
    };
}
