// LG1009: a loss over rows of one class, which is 0 whatever the model says.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

internal sealed class OneClassAdvice : IAdviceRule
{
    /// <summary>Losses that compare what a row holds among itself; with one thing in it there is nothing to compare.</summary>
    private static readonly ImmutableArray<string> Comparing = ImmutableArray.Create(
        "CrossEntropyLoss",
        "SoftmaxFocalLoss",
        "CategoricalHingeLoss",
        "MultiMarginLoss",
        "MultiLabelMarginLoss",
        "ListNetLoss",
        "RankNetLoss",
        "LambdaRankLoss");

    /// <summary>Whether the loss of a row of one is always 0; the z-loss also looks at the size of a single logit.</summary>
    public static bool IsConstant(LossDefinition loss, double? zLoss) => Comparing.Contains(loss.Name) && zLoss is null or 0;

    /// <summary>What a row of the loss is made of.</summary>
    public static string Unit(LossDefinition loss) => loss.RowLength!.Name == Common.Items.Name ? "item" : "class";

    /// <summary>What to use instead.</summary>
    public static string Instead(LossDefinition loss) =>
        Unit(loss) == "class" ? "for a yes or no use BCEWithLogitsLoss, else at least two classes" : "compare at least two items";

    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        LossDefinition loss = declared.Loss;
        bool mayHaveZLoss = declared.IsLeftToCall("zLoss");
        if (!mayHaveZLoss && IsConstant(loss, declared.Stated("zLoss")) && declared.Stated(loss.RowLength!.Name) == 1)
        {
            yield return new AdviceFinding(AdviceDescriptors.OneClass, Anchor.AttributeArgument(loss.RowLength.PropertyName), loss.Name, Unit(loss), Instead(loss));
        }
    }
}
