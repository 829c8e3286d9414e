// Brings formulas to their normal form: cheaper, and stable where the formula as written is not. Called
// before differentiation, on its result, and whenever the planner binds an option.
namespace LossGen.Formulas;

/// <summary>The simplifier of formulas.</summary>
internal static class Simplifier
{
    private static readonly Rewriter Rewriter = new(StabilizationRules.All.Concat(SimplificationRules.All));

    /// <summary>
    /// The formula in its normal form. The same formula always gives the same result, and a result is its own
    /// normal form.
    /// </summary>
    public static Expr Simplify(Expr expr) => Rewriter.Rewrite(expr);
}
