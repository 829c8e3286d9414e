// LG1028: the divergence of the teacher from the student where names say that the other is meant. Reported only if
// both arguments are named so, because both orders exist.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class DivergenceOrderRule : IUseRule
{
    private static readonly ImmutableArray<string> Targets = ImmutableArray.Create("target", "targets", "label", "labels", "truth", "expected");

    private static readonly ImmutableArray<string> Predictions = ImmutableArray.Create("pred", "preds", "prediction", "predictions", "predicted", "output", "outputs", "model");

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Name != "KLDivLoss" || use.DataOf("input") is not { } input || use.DataOf("target") is not { } target)
        {
            return;
        }

        HashSet<string> first = WordsOf(input);
        HashSet<string> second = WordsOf(target);
        bool isTeacherFirst = first.Contains("teacher") && !first.Contains("student");
        bool isStudentSecond = second.Contains("student") && !second.Contains("teacher");
        if ((isTeacherFirst && isStudentSecond)
            || (isTeacherFirst && second.Overlaps(Predictions) && !second.Contains("teacher") && !second.Overlaps(Targets))
            || (isStudentSecond && first.Overlaps(Targets) && !first.Contains("student") && !first.Overlaps(Predictions)))
        {
            report(ArgumentFinding.Swap(ExpressionDescriptors.DivergenceOrder, input.Argument.Syntax, target.Argument.Syntax, input.Text, target.Text, use.Name));
        }
    }

    /// <summary>The words of the names in an argument, and in what its producer read.</summary>
    private static HashSet<string> WordsOf(DataUse data)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (SyntaxNode? expression in new[] { data.Argument.Syntax, data.Evidence?.Source?.Expression })
        {
            foreach (SimpleNameSyntax name in expression?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>() ?? Enumerable.Empty<SimpleNameSyntax>())
            {
                words.UnionWith(NameWords.Of(name.Identifier.ValueText));
            }
        }

        return words;
    }
}
