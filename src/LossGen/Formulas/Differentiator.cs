// Derivatives of formulas, from the table of DerivativeRules. The gradient goes backwards through the
// graph; the diagonal of the second derivative goes forwards through the gradient, one class at a time.
// Called with what the catalogue wrote; the answer wants the simplifier.
namespace LossGen.Formulas;

/// <summary>The differentiator of formulas.</summary>
internal static class Differentiator
{
    /// <summary>
    /// The derivative of a loss by a variable. A loss per element counts as its sum over the row; the gradient
    /// by a variable without the class axis is likewise the sum over the row's classes.
    /// </summary>
    /// <returns>An expression that varies by class only if the variable does; 0 if the loss does not depend on it.</returns>
    public static Expr Gradient(Expr loss, Expr variable)
    {
        ExprGraph graph = new(loss);
        HashSet<Expr> dependents = graph.DependentsOf(variable);
        Dictionary<Expr, Expr> adjoints = new() { [loss] = 1 };
        for (int i = graph.Nodes.Length - 1; i >= 0; i--)
        {
            Expr node = graph.Nodes[i];
            if (dependents.Contains(node) && adjoints.TryGetValue(node, out Expr? adjoint))
            {
                PushToOperands(node, adjoint, dependents, variable, adjoints);
            }
        }

        return dependents.Contains(variable) && adjoints.TryGetValue(variable, out Expr? gradient) ? gradient : 0;
    }

    /// <summary>
    /// The diagonal second derivative ∂²loss/∂v_c² of a loss per element or per row, paths through row
    /// reductions included. Kinks contribute nothing.
    /// </summary>
    public static Expr Diagonal(Expr loss, Expr variable)
    {
        Expr gradient = Simplifier.Simplify(Gradient(loss, variable));
        return variable.VariesByClass() ? new Tangent(variable).Of(gradient) : Gradient(gradient, variable);
    }

    private static void PushToOperands(
        Expr node, Expr adjoint, HashSet<Expr> dependents, Expr variable, Dictionary<Expr, Expr> adjoints)
    {
        int count = DerivativeRules.Of(node.Operator).Count;
        for (int i = 0; i < count; i++)
        {
            Expr operand = node[i];
            if (!dependents.Contains(operand))
            {
                continue;
            }

            Expr gained = Adjoints.Push(node, i, adjoint, expr => !ExprGraph.Contains(expr, variable));
            if (!gained.Is(0))
            {
                adjoints[operand] = adjoints.TryGetValue(operand, out Expr? sofar) ? Adjoints.Add(sofar, gained) : gained;
            }
        }
    }
}
