// The counts that overlap losses are made of, soft as the probabilities are: how much of a plane is rightly
// found, wrongly found, and missed. All three are sums of terms of one sign, so that none cancels.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

/// <summary>The overlap of a predicted and a target plane.</summary>
/// <param name="TruePositives">Σ p·y.</param>
/// <param name="FalsePositives">Σ p·(1 − y).</param>
/// <param name="FalseNegatives">Σ (1 − p)·y.</param>
internal sealed record Overlap(Expr TruePositives, Expr FalsePositives, Expr FalseNegatives)
{
    /// <summary>The overlap of input and target, the input being logits where the flag <c>fromLogits</c> says so.</summary>
    public static Overlap Of(LossScope scope)
    {
        Expr x = scope.Data("input");
        Expr y = scope.Data("target");
        Expr fromLogits = scope.Flag("fromLogits");
        Expr probability = Select(fromLogits, Sigmoid(x), x).Named("probability");
        Expr rest = Select(fromLogits, Sigmoid(-x), 1 - x).Named("rest");
        return new Overlap(
            Sum(probability * y).Named("truePositives"),
            Sum(probability * (1 - y)).Named("falsePositives"),
            Sum(rest * y).Named("falseNegatives"));
    }
}
