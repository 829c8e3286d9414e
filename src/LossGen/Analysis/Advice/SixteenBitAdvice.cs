// LG1045: probabilities in 16 bits, which have few numbers near 1. Kernels compute in float, so it is only what is
// stored that matters. Sums that are returned in 16 bits are seen at calls, by HalfSumRule.
using LossGen.Declarations;
using LossGen.Diagnostics;

namespace LossGen.Analysis.Advice;

internal sealed class SixteenBitAdvice : IAdviceRule
{
    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        ElementType element = declared.Declaration.Element;
        if (declared.Loss.Name == "BCELoss" && element is ElementType.Float16 or ElementType.BFloat16)
        {
            (string type, string nearest) = element == ElementType.Float16 ? ("Half", "0.9995") : ("BFloat16", "0.996");
            yield return new AdviceFinding(AdviceDescriptors.TooFewBits, Anchor.Attribute, declared.Method, "reads probabilities as " + type + ", which has nothing between " + nearest + " and 1", "pass logits to a BCEWithLogitsLoss");
        }
    }
}
