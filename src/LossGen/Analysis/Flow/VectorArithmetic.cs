// Arithmetic between spans, TensorPrimitives.Divide and the like: the operators of Arithmetic, which users write an
// activation with. Asked by Calls.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class VectorArithmetic
{
    /// <summary>The operator that a method applies to its first two arguments; null for other methods.</summary>
    public static BinaryOperatorKind? KindOf(IMethodSymbol method) =>
        method.ContainingType is { Name: "TensorPrimitives", ContainingNamespace.Name: "Tensors" }
            ? method.Name switch
            {
                "Add" => BinaryOperatorKind.Add,
                "Subtract" => BinaryOperatorKind.Subtract,
                "Multiply" => BinaryOperatorKind.Multiply,
                "Divide" => BinaryOperatorKind.Divide,
                _ => null,
            }
            : null;
}
