// LG1049: second derivatives that are zero or negative for some data, and no floor under them. The catalogue's
// formula says so itself, under the declaration's options: nothing here knows which losses are convex.
using LossGen.Composition;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

internal sealed class CurvatureAdvice : IAdviceRule
{
    /// <summary>What is usual for losses that are not convex.</summary>
    private const string Floor = "1e-6";

    public IEnumerable<AdviceFinding> Check(DeclaredLoss declared)
    {
        LossOption floor = Common.MinHessian;
        if (declared.Stated(floor.Name) is not null || declared.IsLeftToCall(floor.Name))
        {
            yield break;
        }

        foreach (BoundParameter hessian in declared.Declaration.Parameters.Items.Where(static p => p.Role == ParameterRole.Hessian))
        {
            string? sign = Curvature.Of(declared.Loss, declared.Declaration, hessian.Target) switch
            {
                CurvatureSign.Zero => "zero",
                CurvatureSign.Negative => "negative",
                _ => null,
            };
            if (sign is not null && declared.Has(ParameterRole.Gradient, hessian.Target))
            {
                yield return new AdviceFinding(AdviceDescriptors.NoCurvature, Anchor.Attribute, hessian.Name, declared.Loss.Name, sign, floor.PropertyName)
                    .With(floor.PropertyName, Floor);
            }
        }
    }
}
