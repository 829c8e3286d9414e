// LG1027: a divergence averaged over elements instead of distributions.
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

internal sealed class DivergenceAdvice : IAdviceRule
{
    public const string Loss = "KLDivLoss";

    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        if (declared.Loss.Name == Loss && declared.Declaration.Reduction == Reduction.Mean)
        {
            yield return new AdviceFinding(AdviceDescriptors.AveragedDivergence, Anchor.AttributeArgument(Anchor.ReductionArgument), declared.Method, "use Reduction.BatchMean, which divides by the number of rows")
                .With(Anchor.ReductionArgument, "BatchMean");
        }
    }
}
