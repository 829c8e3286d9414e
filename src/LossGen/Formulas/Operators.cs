// What kind of thing each operator is. Asked by the differentiator (may a factor be moved past it?),
// the simplifier (may it be folded, reordered, gathered through?) and the planner.
namespace LossGen.Formulas;

/// <summary>Classification of the operators.</summary>
internal static class Operators
{
    /// <summary>Whether the operator works on each element alone: element c of the result needs element c of the operands only.</summary>
    public static bool IsElementwise(this Operator op) => op switch
    {
        Operator.Sum or Operator.Maximum or Operator.LogSumExp or Operator.Softmax or Operator.LogSoftmax
            or Operator.Gather or Operator.OneHot or Operator.ClassOffset => false,
        _ => true,
    };

    /// <summary>Whether the operator turns one value per class into one value per row.</summary>
    public static bool IsReduction(this Operator op) =>
        op is Operator.Sum or Operator.Maximum or Operator.LogSumExp or Operator.Gather;

    /// <summary>Whether the operator stands at the end of a formula: it has no operands.</summary>
    public static bool IsLeaf(this Operator op) => op is Operator.Constant or Operator.Variable;

    /// <summary>Whether f(a, b) = f(b, a), to the last bit.</summary>
    public static bool IsCommutative(this Operator op) =>
        op is Operator.Add or Operator.Multiply or Operator.Max or Operator.Min or Operator.Equal;

    /// <summary>How many operands the operator takes.</summary>
    public static int Arity(this Operator op) => op switch
    {
        Operator.Constant or Operator.Variable => 0,
        Operator.Select => 3,
        Operator.Add or Operator.Subtract or Operator.Multiply or Operator.Divide
            or Operator.Max or Operator.Min or Operator.AtLeast
            or Operator.Less or Operator.LessOrEqual or Operator.Equal
            or Operator.Weigh or Operator.BernoulliNll or Operator.Gather or Operator.Power or Operator.StraightThrough => 2,
        _ => 1,
    };

    /// <summary>Whether the value differs from class to class.</summary>
    public static bool VariesByClass(this Expr expr) => (expr.Axis & Axis.Class) != 0;
}
