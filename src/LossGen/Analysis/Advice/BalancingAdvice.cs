// LG1047: a focal loss whose α is stated and that has weights besides.
using LossGen.Declarations;
using LossGen.Diagnostics;

namespace LossGen.Analysis.Advice;

internal sealed class BalancingAdvice : IAdviceRule
{
    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        bool isBalanced = declared.Stated("alpha") is >= 0 || declared.IsLeftToCall("alpha");
        if (declared.Loss.Name == "SigmoidFocalLoss" && isBalanced && declared.IsLeftToCall("weight"))
        {
            yield return new AdviceFinding(AdviceDescriptors.BalancedTwice, declared.Parameter(ParameterRole.Option, "weight"), "weight", "alpha", declared.Loss.Name)
                .With("Alpha", "-1");
        }
    }
}
