// LG1047 at calls: weights whose name says that they balance the classes, beside weights of the positive labels.
// Weights under another name may be a mask or the sizes of samples.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class BalancingRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Name == "BCEWithLogitsLoss"
            && use.OptionOf("posWeight") is { Argument: { } positive } && !IsNothing(positive)
            && use.OptionOf("weight") is { Argument: { } weight } && IsOfClasses(Interpreter.Unwrap(weight).Syntax.ToString()))
        {
            report(Diagnostic.Create(
                AdviceDescriptors.BalancedTwice,
                weight.Syntax.GetLocation(),
                new[] { positive.Syntax.GetLocation() },
                Interpreter.Unwrap(weight).Syntax.ToString(),
                "posWeight",
                use.Name));
        }
    }

    private static bool IsNothing(IOperation argument) =>
        Interpreter.Unwrap(argument) is { ConstantValue: { HasValue: true, Value: null } } or Microsoft.CodeAnalysis.Operations.IDefaultValueOperation;

    private static bool IsOfClasses(string name) =>
        name.IndexOf("class", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("balanc", StringComparison.OrdinalIgnoreCase) >= 0;
}
