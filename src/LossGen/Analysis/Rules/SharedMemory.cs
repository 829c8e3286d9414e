// Tells whether two arguments share memory: by the regions that the flow knows, and by expressions that are the
// same text and can't differ. Different regions are taken to be apart: nothing is reported without evidence.
using LossGen.Analysis.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules;

internal static class SharedMemory
{
    public static Sharing Of(IOperation a, Value first, IOperation b, Value second)
    {
        if (IsSameExpression(a, b))
        {
            return Sharing.Same;
        }

        if (first is not { Part: { } left, Extent: { } one } || second is not { Part: { } right, Extent: { } other } || !left.Region.Equals(right.Region))
        {
            return Sharing.None;
        }

        if (one is { Start: { } start, Length: { } length } && other is { Start: { } otherStart, Length: { } otherLength })
        {
            return length == 0 || otherLength == 0 || start + length <= otherStart || otherStart + otherLength <= start ? Sharing.None
                : start == otherStart && length == otherLength ? Sharing.Same
                : Sharing.Partial;
        }

        bool areFixed = one.IsFixed && other.IsFixed;
        if (areFixed && left.Slice == right.Slice)
        {
            return Sharing.Same;
        }

        // The whole overlaps each of its parts, unless that is empty.
        bool isOneWhole = one.IsFixed && left.Slice is null, isOtherWhole = other.IsFixed && right.Slice is null;
        return isOneWhole != isOtherWhole && (isOneWhole ? other : one).Length is null or > 0 ? Sharing.Partial : Sharing.None;
    }

    /// <summary>Whether two expressions of one call are the same text and the same value.</summary>
    public static bool IsSameExpression(IOperation a, IOperation b)
    {
        IOperation left = Interpreter.Unwrap(a), right = Interpreter.Unwrap(b);
        return SyntaxFactory.AreEquivalent(left.Syntax, right.Syntax) && IsVariable(left) && IsVariable(right);
    }

    // Slices of a variable between constants and other variables; calls of other kinds may return something new.
    private static bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => true,
        IFieldReferenceOperation field => field.Instance is null or IInstanceReferenceOperation || IsVariable(field.Instance),
        IInvocationOperation { TargetMethod.Name: "AsSpan" or "Slice" or "AsMemory" } slice =>
            (slice.Instance is null || IsVariable(slice.Instance)) && slice.Arguments.All(argument => IsPlain(Interpreter.Unwrap(argument.Value))),
        IImplicitIndexerReferenceOperation range => IsVariable(Interpreter.Unwrap(range.Instance)) && IsPlain(Interpreter.Unwrap(range.Argument)),
        _ => false,
    };

    private static bool IsPlain(IOperation operation) => operation.DescendantsAndSelf().All(static node => node is
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInstanceReferenceOperation or ILiteralOperation
        or IBinaryOperation or IUnaryOperation or IConversionOperation or IRangeOperation or IParenthesizedOperation
        or IPropertyReferenceOperation { Arguments.Length: 0 });
}
