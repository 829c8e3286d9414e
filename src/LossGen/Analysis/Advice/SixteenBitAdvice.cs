// LG1045: 16-bit numbers where their range or their precision can't hold what is put into them. Kernels compute
// in float and add up in double, so it is only what is stored that matters: a returned sum, probabilities near 1.
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

internal sealed class SixteenBitAdvice : IAdviceRule
{
    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        LossDeclaration declaration = declared.Declaration;
        if (declaration is { Element: ElementType.Float16, Reduction: Reduction.Sum, Return: ReturnKind.Element })
        {
            yield return new AdviceFinding(AdviceDescriptors.TooFewBits, Anchor.ReturnType, declared.Method, "returns a sum as Half, which is infinite beyond 65504", "return double or LossSum")
            {
                Properties = AdviceFinding.Remedy(DiagnosticProperties.Suggestion, "double"),
            };
        }

        if (declared.Loss.Name == "BCELoss" && declaration.Element is ElementType.Float16 or ElementType.BFloat16)
        {
            (string type, string nearest) = declaration.Element == ElementType.Float16 ? ("Half", "0.9995") : ("BFloat16", "0.996");
            yield return new AdviceFinding(AdviceDescriptors.TooFewBits, Anchor.Attribute, declared.Method, "reads probabilities as " + type + ", which has nothing between " + nearest + " and 1", "pass logits to a BCEWithLogitsLoss")
            {
                Properties = AdviceFinding.Remedy(DiagnosticProperties.Attribute, "BCEWithLogitsLoss"),
            };
        }
    }
}
