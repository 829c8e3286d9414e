// Every rule about the use of losses whose remedy is clear: makes the edits that the analyzer found, in the call,
// in the activation before it, and in the declaration, which may stand in another file.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes;

/// <summary>Mends the use of a loss.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MendMisuse))]
public sealed class MendMisuse : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        MisuseIds.SoftmaxIntoCrossEntropy,
        MisuseIds.LogSoftmaxIntoCrossEntropy,
        MisuseIds.ProbabilitiesIntoNll,
        MisuseIds.LogitsIntoNll,
        MisuseIds.SigmoidIntoLogits,
        MisuseIds.SigmoidThenBce,
        MisuseIds.UnboundedIntoBce,
        MisuseIds.SquashedIntoCrossEntropy,
        MisuseIds.LogTargetDisagrees,
        MisuseIds.ZeroOneLabelsForSigns,
        MisuseIds.SignLabelsForZeroOne,
        MisuseIds.RateForLogRate,
        MisuseIds.NoLogProbabilitiesForCtc,
        MisuseIds.OverlapOfOtherNumbers,
        MisuseIds.LabelSmoothingOutOfRange,
        MisuseIds.ArgumentOutOfRange,
        MisuseIds.IgnoreIndexIsClass,
        MisuseIds.ArgumentsSwapped,
        MisuseIds.HeavySmoothing,
        MisuseIds.AveragedDivergence,
        MisuseIds.InfiniteLoss,
        MisuseIds.BalancedTwice,
        MisuseIds.NoCurvature,
        MisuseIds.AveragedHessian,
        MisuseIds.LogTarget,
        MisuseIds.HingeMargin,
        MisuseIds.GaussianEps,
        MisuseIds.DivergenceOrder,
        MisuseIds.RepeatedMean);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MendMisuseFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            for (int i = 0; i < Remedy.Most; i++)
            {
                if (Remedy.Read(diagnostic.Properties, i) is not { } remedy)
                {
                    continue;
                }

                int number = i;
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        remedy.Title,
                        cancellation => RemedyEdits.ApplyAsync(solution, ImmutableArray.Create(diagnostic), number, cancellation),
                        KeyOf(diagnostic.Id, number)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What tells the n-th remedy of a rule from all others.</summary>
    internal static string KeyOf(string id, int number) => id + "." + number.ToString(CultureInfo.InvariantCulture);
}
