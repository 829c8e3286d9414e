// LG1012: so much label smoothing that the targets say little.
using LossGen.Declarations;
using LossGen.Diagnostics;

namespace LossGen.Analysis.Advice;

internal sealed class SmoothingAdvice : IAdviceRule
{
    public const string Option = "labelSmoothing";

    /// <summary>What papers and recipes use.</summary>
    public const string Usual = "0.1";

    /// <summary>Whether less than half of the target is left; values that are no share at all are another rule's.</summary>
    public static bool IsTooMuch(double? smoothing) => smoothing is > 0.5 and <= 1;

    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        if (declared.Stated(Option) is { } smoothing && IsTooMuch(smoothing))
        {
            string property = declared.Loss.Option(Option).PropertyName;
            yield return new AdviceFinding(AdviceDescriptors.HeavySmoothing, Anchor.AttributeArgument(property), AdviceWords.Of(smoothing), AdviceWords.Percent(1 - smoothing)).With(property, Usual);
        }
    }
}
