// The vocabulary in which losses are written: one method an operator, and the combinations that the
// catalogue uses. Imported statically by Losses, so that a loss reads as its formula.
namespace LossGen.Formulas;

internal static class Maths
{
    public static Expr Abs(Expr x) => Expr.Of(Operator.Abs, x);

    public static Expr Sign(Expr x) => Expr.Of(Operator.Sign, x);

    public static Expr Sqrt(Expr x) => Expr.Of(Operator.Sqrt, x);

    public static Expr Square(Expr x) => x * x;

    public static Expr Exp(Expr x) => Expr.Of(Operator.Exp, x);

    public static Expr Log(Expr x) => Expr.Of(Operator.Log, x);

    public static Expr Log1p(Expr x) => Expr.Of(Operator.Log1p, x);

    public static Expr Expm1(Expr x) => Expr.Of(Operator.Expm1, x);

    public static Expr Sigmoid(Expr x) => Expr.Of(Operator.Sigmoid, x);

    public static Expr Softplus(Expr x) => Expr.Of(Operator.Softplus, x);

    public static Expr Tanh(Expr x) => Expr.Of(Operator.Tanh, x);

    public static Expr ArcTangent(Expr x) => Expr.Of(Operator.ArcTangent, x);

    public static Expr Power(Expr x, Expr exponent) => Expr.Of(Operator.Power, x, exponent);

    public static Expr Detach(Expr x) => Expr.Of(Operator.Detach, x);

    public static Expr StraightThrough(Expr value, Expr slopes) => Expr.Of(Operator.StraightThrough, value, slopes);

    public static Expr Max(Expr a, Expr b) => Expr.Of(Operator.Max, a, b);

    public static Expr Min(Expr a, Expr b) => Expr.Of(Operator.Min, a, b);

    public static Expr AtLeast(Expr value, Expr floor) => Expr.Of(Operator.AtLeast, value, floor);

    public static Expr Less(Expr a, Expr b) => Expr.Of(Operator.Less, a, b);

    public static Expr LessOrEqual(Expr a, Expr b) => Expr.Of(Operator.LessOrEqual, a, b);

    public static Expr Equal(Expr a, Expr b) => Expr.Of(Operator.Equal, a, b);

    public static Expr Select(Expr condition, Expr a, Expr b) => Expr.Of(Operator.Select, condition, a, b);

    public static Expr Weigh(Expr weight, Expr value) => Expr.Of(Operator.Weigh, weight, value);

    public static Expr BernoulliNll(Expr probability, Expr target) => Expr.Of(Operator.BernoulliNll, probability, target);

    public static Expr Sum(Expr x) => Expr.Of(Operator.Sum, x);

    public static Expr Maximum(Expr x) => Expr.Of(Operator.Maximum, x);

    public static Expr LogSumExp(Expr x) => Expr.Of(Operator.LogSumExp, x);

    public static Expr Softmax(Expr x) => Expr.Of(Operator.Softmax, x);

    public static Expr LogSoftmax(Expr x) => Expr.Of(Operator.LogSoftmax, x);

    public static Expr Gather(Expr values, Expr target) => Expr.Of(Operator.Gather, values, target);

    public static Expr ClassOffset(Expr target) => Expr.Of(Operator.ClassOffset, target);

    public static Expr OneHot(Expr target) => Expr.Of(Operator.OneHot, target);
}
