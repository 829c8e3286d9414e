// What becomes of a number that a loss returned: scaled, read out of a tensor, its root taken; and what a mean leaves
// in the gradients it writes. The rules about averages and results ask for it.
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Results
{
    /// <summary>The loss in the value of a call that reads it out of a tensor or takes its root; null for other calls.</summary>
    public static Value? Of(IInvocationOperation call, Interpreter interpreter)
    {
        if (call.TargetMethod.Name is not ("item" or "ToSingle" or "ToDouble" or "sqrt" or "Sqrt"))
        {
            return null;
        }

        IOperation? read = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        return read is null || interpreter.ValueOf(read).Result is not { IsRoot: false } result ? null : new Value
        {
            Result = call.TargetMethod.Name is "sqrt" or "Sqrt" ? result with { IsRoot = true, IsMean = false, Call = call.Syntax } : result,
        };
    }

    /// <summary>A loss times or divided by a constant; null for other numbers.</summary>
    public static Value? Scaled(BinaryOperatorKind kind, IOperation left, IOperation right, Interpreter interpreter)
    {
        LossResult? result = kind switch
        {
            BinaryOperatorKind.Multiply when Constants.Of(right) is not null => interpreter.ValueOf(left).Result,
            BinaryOperatorKind.Multiply when Constants.Of(left) is not null => interpreter.ValueOf(right).Result,
            BinaryOperatorKind.Divide when Constants.Of(right) is not null => interpreter.ValueOf(left).Result,
            _ => null,
        };
        return result is null ? null : new Value { Result = result };
    }

    /// <summary>What a loss writes to an output: a mean's gradient is divided already, unless it is scaled back.</summary>
    public static Evidence? Gradient(LossUse use, OutputUse output) =>
        output.Role == ParameterRole.Gradient
        && use.Reduction is Reduction.Mean or Reduction.BatchMean
        && use.Declaration is { } declaration
        && declaration.Parameters.Items.All(static parameter => parameter.Role != ParameterRole.GradientScale)
            ? new Evidence(Meaning.MeanGradients, use.Name, use.Call.Syntax)
            : null;
}
