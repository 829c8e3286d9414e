// Assignments to several variables at once: each gets the value of its own element where the source shows a tuple.
// Used by the interpreter.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Deconstruction
{
    /// <summary>Runs an assignment.</summary>
    public static Value Run(IDeconstructionAssignmentOperation deconstruction, Interpreter interpreter, FlowState state)
    {
        interpreter.Evaluate(deconstruction.Value, state);
        IOperation target = deconstruction.Target is IDeclarationExpressionOperation declared ? declared.Expression : deconstruction.Target;
        if (target is ITupleOperation targets && Interpreter.Unwrap(deconstruction.Value) is ITupleOperation tuple && tuple.Elements.Length == targets.Elements.Length)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                interpreter.Store(targets.Elements[i], interpreter.ValueOf(tuple.Elements[i]), tuple.Elements[i], state);
            }
        }
        else
        {
            interpreter.Store(target, Value.Unknown, deconstruction.Value, state);
        }

        return Value.Unknown;
    }
}
