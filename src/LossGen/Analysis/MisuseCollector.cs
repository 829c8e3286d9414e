// Hands what the flow meets to the rules, and reports each finding once.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Rules;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.Analysis;

internal sealed class MisuseCollector : IFlowObserver
{
    private readonly Action<Diagnostic> report;
    private readonly HashSet<(string Id, TextSpan Span)> reported = new();

    public MisuseCollector(Action<Diagnostic> report) => this.report = report;

    public void OnLoss(LossUse use, FlowState state)
    {
        foreach (IUseRule rule in UseRules.All)
        {
            rule.Check(use, state, Report);
        }
    }

    public void OnAnnotated(IOperation value, Evidence found, Evidence expected) => AnnotationRule.Check(value, found, expected, Report);

    public void OnExpression(IOperation operation, Func<IOperation, Value> valueOf, FlowState state)
    {
        foreach (IExpressionRule rule in ExpressionRules.All)
        {
            rule.Check(operation, valueOf, state, Report);
        }
    }

    private void Report(Diagnostic diagnostic)
    {
        if (reported.Add((diagnostic.Id, diagnostic.Location.SourceSpan)))
        {
            report(diagnostic);
        }
    }
}
