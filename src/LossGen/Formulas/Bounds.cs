// What is known about the size of a value without knowing its inputs. The simplifier asks before it
// turns Weigh into a plain product or drops a product with 0.
namespace LossGen.Formulas;

/// <summary>Facts about the range of expressions.</summary>
internal static class Bounds
{
    /// <summary>
    /// Whether the value is finite for all inputs that are not NaN: built from sigmoids, hyperbolic tangents,
    /// softmaxes, signs, conditions, one-hot rows and constants by additions and products.
    /// </summary>
    public static bool IsBounded(Expr expr) => expr.Operator switch
    {
        Operator.Sigmoid or Operator.Tanh or Operator.Softmax or Operator.OneHot or Operator.Sign
            or Operator.Less or Operator.LessOrEqual or Operator.Equal => true,
        Operator.Constant => !double.IsNaN(expr.Value) && !double.IsInfinity(expr.Value),
        Operator.Negate or Operator.Abs or Operator.Add or Operator.Subtract or Operator.Multiply
            or Operator.Max or Operator.Min => expr.Operands.All(IsBounded),
        Operator.Select => IsBounded(expr[1]) && IsBounded(expr[2]),
        Operator.Gather => IsBounded(expr[0]),
        _ => expr.Equals(ClassCount.Variable),
    };

    /// <summary>Whether the number is ±2^n, so that dividing by it is exactly a multiplication by its inverse.</summary>
    public static bool IsPowerOfTwo(double value)
    {
        double inverse = 1 / value;
        return value != 0 && !double.IsInfinity(inverse) && inverse != 0
            && (BitConverter.DoubleToInt64Bits(value) & 0x000F_FFFF_FFFF_FFFF) == 0
            && (BitConverter.DoubleToInt64Bits(inverse) & 0x000F_FFFF_FFFF_FFFF) == 0
            && Math.Abs(value) >= 2.2250738585072014e-308 && Math.Abs(inverse) >= 2.2250738585072014e-308;
    }
}
