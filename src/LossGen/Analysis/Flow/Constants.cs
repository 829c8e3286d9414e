// Numbers that the source spells out: labels written as a literal array say what they are.
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Flow;

internal static class Constants
{
    /// <summary>The numbers of a list of expressions; default unless all are constant.</summary>
    public static ImmutableArray<double> Of(IEnumerable<IOperation>? elements)
    {
        if (elements is null)
        {
            return default;
        }

        ImmutableArray<double>.Builder numbers = ImmutableArray.CreateBuilder<double>();
        foreach (IOperation element in elements)
        {
            if (ToNumber(element.ConstantValue) is not { } number)
            {
                return default;
            }

            numbers.Add(number);
        }

        return numbers.Count == 0 ? default : numbers.ToImmutable();
    }

    /// <summary>The numbers of an initializer; default unless all are constant.</summary>
    public static ImmutableArray<double> Of(InitializerExpressionSyntax initializer, SemanticModel? model)
    {
        double?[] numbers = initializer.Expressions.Select(e => model is null ? null : ToNumber(model.GetConstantValue(e))).ToArray();
        return numbers.Length > 0 && numbers.All(n => n is not null) ? numbers.Select(n => n!.Value).ToImmutableArray() : default;
    }

    /// <summary>The number that an expression always has; null for others.</summary>
    public static double? Of(IOperation operation) => ToNumber(Interpreter.Unwrap(operation).ConstantValue) ?? ToNumber(operation.ConstantValue);

    /// <summary>The constant that an expression is, without looking through conversions.</summary>
    public static double? OfItself(IOperation operation) => ToNumber(operation.ConstantValue);

    /// <summary>The number of an option: a constant, a flag as 1 or 0, or what a local is known to hold.</summary>
    public static double? OfOption(IOperation operation, Value held) =>
        operation.ConstantValue is { HasValue: true, Value: bool flag } ? flag ? 1 : 0 : Of(operation) ?? held.Number;

    public static long? ToInteger(object value) => value is int or long or short or byte or uint or ushort or sbyte ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    /// <summary>What spelled-out numbers are: labels where all of them are 0 and 1, or −1 and +1.</summary>
    public static Evidence? Meaning(ImmutableArray<double> numbers, SyntaxNode syntax) =>
        numbers.IsDefault ? null : new Evidence(MeaningOf(numbers), "constants", syntax) { Constants = numbers };

    /// <summary>One of a few numbers, as a conditional expression gives.</summary>
    public static Evidence Choice(IEnumerable<double> numbers, Evidence like)
    {
        ImmutableArray<double> set = numbers.Distinct().OrderBy(static n => n).ToImmutableArray();
        return like with { Meaning = MeaningOf(set), Constants = set, IsChoice = true };
    }

    /// <summary>The value of a branch of a conditional expression: a constant is one of those that it may give.</summary>
    public static Value OfCapture(IOperation operation, Value value) =>
        value is { Part: null, Evidence: null } && Of(operation) is { } constant
            ? value with { Evidence = Choice(new[] { constant }, new Evidence(Flow.Meaning.Unknown, "constants", operation.Syntax)) }
            : value;

    private static Meaning MeaningOf(ImmutableArray<double> numbers) =>
        numbers.All(n => n is 0 or 1) && numbers.Contains(0) ? Flow.Meaning.BinaryLabels
        : numbers.All(n => n is -1 or 1) && numbers.Contains(-1) ? Flow.Meaning.SignLabels
        : Flow.Meaning.Unknown;

    private static double? ToNumber(Optional<object?> constant) => constant is { HasValue: true, Value: IConvertible value and not (string or bool or char) }
        ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
        : null;
}
