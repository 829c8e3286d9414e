// LG1100: numbers that come to an annotated member must not contradict the annotation. Asked by the collector for
// every argument, assignment and return of an annotated member.
using LossGen.Analysis.Flow;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal static class AnnotationRule
{
    /// <summary>Meanings of which one excludes the others.</summary>
    private static readonly Meaning[][][] Families =
    {
        new[]
        {
            new[] { Meaning.Logits },
            new[] { Meaning.LogProbabilities },
            new[] { Meaning.Softmax, Meaning.Sigmoid, Meaning.Probabilities },
        },
        new[] { new[] { Meaning.Tanh }, new[] { Meaning.Probabilities }, new[] { Meaning.LogProbabilities } },
        new[] { new[] { Meaning.Rates, Meaning.Exponentials, Meaning.Rectified }, new[] { Meaning.LogRates, Meaning.Logarithms } },
        new[] { new[] { Meaning.Variances }, new[] { Meaning.LogVariances, Meaning.Logarithms }, new[] { Meaning.StandardDeviations } },
        new[] { new[] { Meaning.BinaryLabels }, new[] { Meaning.SignLabels } },
        new[] { new[] { Meaning.ClassIndices }, new[] { Meaning.OneHot } },
    };

    public static void Check(IOperation value, Evidence found, Evidence expected, Action<Diagnostic> report)
    {
        if (Contradict(found.Meaning, expected.Meaning))
        {
            report(Diagnostic.Create(
                AnnotationDescriptors.AnnotationContradicted,
                value.Syntax.GetLocation(),
                found.Origin is { } origin ? new[] { origin.GetLocation() } : Array.Empty<Location>(),
                Interpreter.Unwrap(value).Syntax.ToString(),
                Words.Of(found.Meaning),
                found.Producer,
                expected.Producer.Substring(expected.Producer.IndexOf(' ') + 1),
                Words.Of(expected.Meaning)));
        }
    }

    private static bool Contradict(Meaning found, Meaning expected) =>
        Families.Any(family => family.Any(kin => kin.Contains(found)) && family.Any(kin => kin.Contains(expected)) && !family.Any(kin => kin.Contains(found) && kin.Contains(expected)));
}
