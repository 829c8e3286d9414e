// Evaluates formulas in double. Called by constant folding, and by tests as the oracle against which
// derivatives, rewritings and emitted kernels are held.
namespace LossGen.Formulas;

/// <summary>The interpreter of formulas.</summary>
internal static class Interpreter
{
    /// <summary>
    /// The value of an expression for one row: one number, or one per class if the expression varies by class.
    /// </summary>
    public static double[] Evaluate(Expr expr, Bindings bindings) => EvaluateAll(expr, bindings)[expr];

    /// <summary>The values of all distinct nodes of an expression.</summary>
    public static Dictionary<Expr, double[]> EvaluateAll(Expr expr, Bindings bindings)
    {
        Dictionary<Expr, double[]> values = [];
        foreach (Expr node in new ExprGraph(expr).Nodes)
        {
            double[][] operands = [.. node.Operands.Select(operand => values[operand])];
            double[] value = Interpretation.Of(node.Operator)(node, operands, bindings);
            values[node] = Shape(node, value, bindings.Classes);
        }

        return values;
    }

    // A row of equal values stands for a value without the class axis (the softmax of one value, say).
    private static double[] Shape(Expr node, double[] value, int classes) =>
        node.VariesByClass() ? Interpretation.Widen(value, classes)
        : node.Operator != Operator.Variable || value.Length == 1 ? [value[0]]
        : throw new ArgumentException($"'{node.Name}' varies along no classes, but has one value per class.");
}
