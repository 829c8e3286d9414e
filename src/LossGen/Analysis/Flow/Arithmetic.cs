// Activations that users write by hand: 1 / (1 + exp(−x)), exp(x) / Σ exp, x − log Σ exp, and what plain
// arithmetic leaves of a meaning. Used by the interpreter for binary operators.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Arithmetic
{
    /// <summary>The value of <c>left kind right</c>; both are evaluated.</summary>
    public static Value Combine(BinaryOperatorKind kind, IOperation left, IOperation right, Interpreter interpreter, FlowState state)
    {
        Value leftValue = interpreter.ValueOf(left);
        if (Results.Scaled(kind, left, right, interpreter) is { } result)
        {
            return result;
        }

        Evidence? a = state.MeaningOf(leftValue);
        Evidence? b = state.MeaningOf(interpreter.ValueOf(right));
        Evidence? combined = kind switch
        {
            BinaryOperatorKind.Add => Add(left, a, right, b),
            BinaryOperatorKind.Subtract => Subtract(left, a, right, b, interpreter),
            BinaryOperatorKind.Divide => Divide(left, a, right, b),
            BinaryOperatorKind.Multiply => Multiply(a, b),
            _ => null,
        };
        return Value.Of(combined is null ? null : combined with { Constants = default });
    }

    private static Evidence? Add(IOperation left, Evidence? a, IOperation right, Evidence? b)
    {
        Evidence? exponentials = Is(a, Meaning.Exponentials) ? a : Is(b, Meaning.Exponentials) ? b : null;
        if (exponentials is not null)
        {
            bool isOnePlus = Constants.Of(left) == 1 || Constants.Of(right) == 1;
            return exponentials with { Meaning = isOnePlus ? Meaning.OnePlusExponentials : Meaning.SumOfExponentials };
        }

        // max + log Σ exp is the logarithm of the sum before the maximum was taken out.
        if (Is(a, Meaning.LogSumExp) || Is(b, Meaning.LogSumExp))
        {
            return Is(a, Meaning.LogSumExp) ? a : b;
        }

        // A small constant that keeps a logarithm finite leaves a probability what it is.
        Evidence? probability = IsSmall(right) ? a : IsSmall(left) ? b : null;
        return Maps.IsProbability(probability) ? probability : null;
    }

    private static Evidence? Subtract(IOperation left, Evidence? a, IOperation right, Evidence? b, Interpreter interpreter)
    {
        if (Is(b, Meaning.LogSumExp))
        {
            return b! with { Meaning = Meaning.LogProbabilities, Source = interpreter.SourceOf(FirstTerm(left)) };
        }

        if (Constants.Of(left) == 1 && Is(b, Meaning.Sigmoid))
        {
            return b;
        }

        // 2y − 1 makes signs of labels.
        return Constants.Of(right) == 1
            && Interpreter.Unwrap(left) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } doubled
            && LabelTimesTwo(doubled, interpreter) is { } labels
            ? labels with { Meaning = Meaning.SignLabels }
            : null;
    }

    private static Evidence? Multiply(Evidence? a, Evidence? b) =>
        Is(a, Meaning.Exponentials) && Is(b, Meaning.InverseSumOfExponentials) ? a! with { Meaning = Meaning.Softmax }
        : Is(b, Meaning.Exponentials) && Is(a, Meaning.InverseSumOfExponentials) ? b! with { Meaning = Meaning.Softmax }
        : null;

    private static Evidence? Divide(IOperation left, Evidence? a, IOperation right, Evidence? b)
    {
        if (Is(b, Meaning.OnePlusExponentials) && (Constants.Of(left) == 1 || Is(a, Meaning.Exponentials)))
        {
            return b! with { Meaning = Meaning.Sigmoid };
        }

        // Whatever it is divided by, it was divided by the number of terms before.
        if (Is(a, Meaning.MeanGradients))
        {
            return a;
        }

        if (Is(a, Meaning.Exponentials) && Is(b, Meaning.SumOfExponentials))
        {
            return a! with { Meaning = Meaning.Softmax };
        }

        return Constants.Of(left) == 1 && Is(b, Meaning.SumOfExponentials) ? b! with { Meaning = Meaning.InverseSumOfExponentials } : null;
    }

    /// <summary>The x of x − max − log Σ exp.</summary>
    private static IOperation FirstTerm(IOperation operation) =>
        Interpreter.Unwrap(operation) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference
            ? FirstTerm(difference.LeftOperand)
            : operation;

    private static Evidence? LabelTimesTwo(IBinaryOperation product, Interpreter interpreter)
    {
        IOperation? labels = Constants.Of(product.LeftOperand) == 2 ? product.RightOperand
            : Constants.Of(product.RightOperand) == 2 ? product.LeftOperand
            : null;
        Evidence? evidence = labels is null ? null : interpreter.ValueOf(labels).Evidence;
        return Is(evidence, Meaning.BinaryLabels) ? evidence : null;
    }

    private static bool IsSmall(IOperation operation) => Constants.Of(operation) is > 0 and < 1e-2;

    private static bool Is(Evidence? evidence, Meaning meaning) => evidence?.Meaning == meaning;
}
