// Which elements of a region a value refers to. Part says it by the text of the slice, for meanings; this says it
// by numbers, for lengths and overlaps. Kept beside the part because two values of one part may know more or less.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

/// <summary>A run of elements.</summary>
/// <param name="Start">The first element's index in the region, if it is known.</param>
/// <param name="Length">The number of elements, if it is known.</param>
/// <param name="IsFixed">Whether the part's text alone says which elements they are: false for slices that move.</param>
internal sealed record Extent(long? Start, long? Length, bool IsFixed)
{
    public static Extent Whole(long? length) => new(0, length, true);

    /// <summary>What holds on both paths.</summary>
    public static Extent? Join(Extent? a, Extent? b) => a is null || b is null || a == b
        ? a is null || b is null ? null : a
        : new Extent(a.Start == b.Start ? a.Start : null, a.Length == b.Length ? a.Length : null, false);

    /// <summary>A slice of these elements.</summary>
    /// <param name="arguments">A start, a start and a length, or a range.</param>
    /// <param name="numberOf">The numbers of the operands, where they are known.</param>
    /// <param name="isFixed">Whether the arguments never change.</param>
    public Extent Slice(IReadOnlyList<IOperation> arguments, Func<IOperation, double?> numberOf, bool isFixed)
    {
        long? from, count;
        if (arguments.Count == 1 && Interpreter.Unwrap(arguments[0]) is IRangeOperation range)
        {
            from = range.LeftOperand is null ? 0 : Index(range.LeftOperand, numberOf);
            long? to = range.RightOperand is null ? Length : Index(range.RightOperand, numberOf);
            count = to - from;
        }
        else
        {
            from = Whole(numberOf(arguments[0]));
            count = arguments.Count == 2 ? Whole(numberOf(arguments[1])) : Length - from;
        }

        return new Extent(from < 0 ? null : Start + from, count < 0 ? null : count, IsFixed && isFixed);
    }

    /// <summary>A whole number; null for others.</summary>
    public static long? Whole(double? number) => number is { } value && value % 1 == 0 && Math.Abs(value) < 1e15 ? (long)value : null;

    private long? Index(IOperation operand, Func<IOperation, double?> numberOf) =>
        Interpreter.Unwrap(operand) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd
            ? Length - Whole(numberOf(fromEnd.Operand))
            : Whole(numberOf(operand));
}
