// LG1050: gradients and second derivatives for boosting, divided by the size of the batch.
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

internal sealed class AveragedHessianAdvice : IAdviceRule
{
    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        // A caller who passes a scale can undo the division, and who asks for no gradient fits no trees.
        BoundParameter? hessian = declared.Declaration.Parameters.Items.FirstOrDefault(static p => p.Role == ParameterRole.Hessian);
        bool isAveraged = declared.Declaration.Reduction is Reduction.Mean or Reduction.BatchMean;
        if (hessian is not null && isAveraged && declared.Has(ParameterRole.Gradient, hessian.Target) && !declared.Has(ParameterRole.GradientScale))
        {
            yield return new AdviceFinding(AdviceDescriptors.AveragedHessian, Anchor.AttributeArgument(Anchor.ReductionArgument), hessian.Name, declared.Declaration.Reduction.ToString())
                .With(Anchor.ReductionArgument, "Sum");
        }
    }
}
