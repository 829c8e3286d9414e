// Works out what holds no variables. The interpreter does the arithmetic, so that folding and running
// agree. Row functions are left: their value depends on the number of classes.
namespace LossGen.Formulas;

/// <summary>Folding of constants.</summary>
internal static class ConstantFolding
{
    private static readonly Bindings Nothing = new();

    /// <summary>The value of an element-wise operator over constants; null for anything else.</summary>
    public static Expr? Fold(Expr node) =>
        !node.Operator.IsLeaf() && node.Operator.IsElementwise() && node.Operands.All(operand => operand.IsConstant)
            ? Interpreter.Evaluate(node, Nothing)[0]
            : null;
}
