// What a declaration of cross entropy may ask for beside the loss: the log-sum-exp of each row, and how many
// rows have their target as arg max.
using System.Collections.Immutable;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class CrossEntropyRows
{
    public const string LogTotal = "logSumExp";
    public const string Correct = "correct";

    /// <summary>The values where the target is a class; both 0 in ignored rows.</summary>
    /// <param name="input">The logits as they are, which decide about the arg max.</param>
    /// <param name="logits">The logits that the loss is made of.</param>
    /// <param name="target">The target's class index.</param>
    public static ImmutableDictionary<string, Expr> Of(Expr input, Expr logits, Expr target) =>
        ImmutableDictionary<string, Expr>.Empty
            .Add(LogTotal, KeptRows.Guard(LogSumExp(logits)))
            .Add(Correct, KeptRows.Guard(IsLargest(input, target)));

    /// <summary>The value where the target is a distribution.</summary>
    public static ImmutableDictionary<string, Expr> Of(Expr logits) =>
        ImmutableDictionary<string, Expr>.Empty.Add(LogTotal, LogSumExp(logits));

    /// <summary>Whether no logit is larger than the target's and no earlier one equal to it; a NaN counts as larger.</summary>
    private static Expr IsLargest(Expr logits, Expr target)
    {
        Expr ofTarget = Gather(logits, target);
        Expr isEarlier = Less(ClassOffset(target), 0).Named("isEarlier");
        Expr isAhead = Select(isEarlier, Select(Less(logits, ofTarget), 0, 1), Select(LessOrEqual(logits, ofTarget), 0, 1));
        return Equal(Sum(isAhead.Named("isAhead")).Named("ahead"), 0);
    }
}
