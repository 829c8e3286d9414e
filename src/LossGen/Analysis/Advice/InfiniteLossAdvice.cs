// LG1042: gradients of CTC that become NaN where a sequence can't spell its target.
using LossGen.Declarations;
using LossGen.Diagnostics;

namespace LossGen.Analysis.Advice;

internal sealed class InfiniteLossAdvice : IAdviceRule
{
    public const string Loss = "CTCLoss";
    public const string Option = "zeroInfinity";

    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        if (declared.Loss.Name == Loss && declared.Has(ParameterRole.Gradient) && declared.Stated(Option) is null && !declared.IsLeftToCall(Option))
        {
            string property = declared.Loss.Option(Option).PropertyName;
            yield return new AdviceFinding(AdviceDescriptors.InfiniteLoss, Anchor.Attribute, declared.Method, property).With(property, "true");
        }
    }
}
