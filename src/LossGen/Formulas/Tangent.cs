// Forward differentiation along one class: for each value e of a row, ∂e_c/∂v_c (and ∂e/∂v_c for a value
// without the class axis). The differentiator makes the diagonal of the Hessian from it.
namespace LossGen.Formulas;

/// <summary>The tangents along a variable that varies by class.</summary>
internal sealed class Tangent(Expr variable)
{
    private readonly Dictionary<Expr, Expr> done = [];

    /// <summary>∂expr_c/∂v_c; 0 where there is no path.</summary>
    public Expr Of(Expr expr)
    {
        if (!done.TryGetValue(expr, out Expr? tangent))
        {
            tangent = Derive(expr);
            done.Add(expr, tangent);
        }

        return tangent;
    }

    private Expr Derive(Expr expr)
    {
        if (expr.Equals(variable))
        {
            return 1;
        }

        if (!ExprGraph.Contains(expr, variable))
        {
            return 0;
        }

        // A value of the whole row sees v_c through every class: that is its gradient.
        if (!expr.VariesByClass())
        {
            return Differentiator.Gradient(expr, variable);
        }

        return expr.Operator switch
        {
            Operator.Softmax => expr * OfLogSoftmax(expr[0]),
            Operator.LogSoftmax => OfLogSoftmax(expr[0]),
            Operator.Multiply or Operator.Divide => RootShares.Derivative(expr, variable, Of) ?? OfElementwise(expr),
            _ => OfElementwise(expr),
        };
    }

    private Expr OfLogSoftmax(Expr logits) =>
        Of(logits) - Differentiator.Gradient(Maths.LogSumExp(logits), variable);

    // The rules are linear in the adjoint: an operand's tangent in its place gives its share of the node's.
    private Expr OfElementwise(Expr expr)
    {
        Expr sum = 0;
        for (int i = 0; i < DerivativeRules.Of(expr.Operator).Count; i++)
        {
            Expr tangent = Of(expr[i]);
            if (!tangent.Is(0))
            {
                sum = Adjoints.Add(sum, DerivativeRules.Of(expr.Operator)[i](expr, tangent));
            }
        }

        return sum;
    }
}
