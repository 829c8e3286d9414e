// All rules that make formulas smaller or bring them to normal form, in the order in which they are tried.
namespace LossGen.Formulas;

/// <summary>The simplifier's tables, one after the other.</summary>
internal static class SimplificationRules
{
    public static IReadOnlyList<RewriteRule> All { get; } =
    [
        .. IdentityRules.All,
        .. FunctionRules.All,
        .. SignRules.All,
        .. ConditionRules.All,
        .. RowRules.All,
        .. ProductRules.All,
    ];
}
