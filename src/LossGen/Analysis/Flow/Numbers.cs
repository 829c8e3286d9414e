// The numbers that a method spells out: constants, locals that hold them, sums and products of both, and lengths of
// memory whose size is known. Asked by the interpreter for whatever has no other value.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Numbers
{
    /// <summary>A value, with its number where it has one.</summary>
    public static Value Complete(IOperation operation, Value value, Func<IOperation, Value> valueOf)
    {
        if (value.Number is { } number)
        {
            return operation is IConversionOperation && IsWhole(operation.Type) && number % 1 != 0 ? Value.Unknown : value;
        }

        double? found = !value.IsUnknown ? null : Constants.OfItself(operation) ?? operation switch
        {
            IBinaryOperation binary => Combine(binary.OperatorKind, valueOf(binary.LeftOperand).Number, valueOf(binary.RightOperand).Number, binary.Type),
            ICompoundAssignmentOperation compound => Combine(compound.OperatorKind, valueOf(compound.Target).Number, valueOf(compound.Value).Number, compound.Type),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => -valueOf(minus.Operand).Number,
            IPropertyReferenceOperation { Property.Name: "Length", Instance: { } memory } when Memory.IsMemory(memory.Type) => valueOf(memory).Extent?.Length,
            _ => null,
        };
        return found is null ? value : new Value { Number = found };
    }

    /// <summary>The result of an operator; null where an operand is unknown.</summary>
    public static double? Combine(BinaryOperatorKind kind, double? left, double? right, ITypeSymbol? type) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide when right is not 0 => IsWhole(type) && left / right is { } quotient ? Math.Truncate(quotient) : left / right,
        _ => null,
    };

    private static bool IsWhole(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_UInt32;
}
