// Every operation that a formula can hold. Each has one row in each table of this room: derivative,
// interpretation, text. Tests walk this enum to prove the tables complete.
namespace LossGen.Formulas;

/// <summary>The operators of the formula language. Conditions are numbers: 1 is true, 0 is false.</summary>
internal enum Operator
{
    /// <summary>A number.</summary>
    Constant,

    /// <summary>A named value with an <see cref="Axis"/>.</summary>
    Variable,

    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,

    Abs,

    /// <summary>−1, 0 or +1; 0 for NaN.</summary>
    Sign,
    Sqrt,
    Exp,
    Log,

    /// <summary>log(1 + x), accurate near 0.</summary>
    Log1p,

    /// <summary>exp(x) − 1, accurate near 0.</summary>
    Expm1,

    /// <summary>1 / (1 + exp(−x)).</summary>
    Sigmoid,

    /// <summary>log(1 + exp(x)).</summary>
    Softplus,
    Tanh,

    /// <summary>The angle in (−π/2, π/2) whose tangent the operand is.</summary>
    ArcTangent,

    /// <summary>Power(x, p) = xᵖ for x ≥ 0; 1 for p = 0 whatever x is.</summary>
    Power,

    /// <summary>The value, through which no slope passes.</summary>
    Detach,

    /// <summary>StraightThrough(value, other): the value of the first, the slopes of the second.</summary>
    StraightThrough,

    /// <summary>The larger; NaN if either is. At a tie each side has half the slope.</summary>
    Max,

    /// <summary>The smaller; NaN if either is. At a tie each side has half the slope.</summary>
    Min,

    /// <summary>The value, but no less than the floor: the slope passes where value ≥ floor.</summary>
    AtLeast,

    Less,
    LessOrEqual,
    Equal,

    /// <summary>Select(condition, a, b): a where the condition is not 0, else b; the other is not looked at.</summary>
    Select,

    /// <summary>Weigh(w, v) = w·v, but 0 wherever w is 0, also if v is infinite or NaN.</summary>
    Weigh,

    /// <summary>
    /// BernoulliNll(p, y) = (y − 1)·max(log1p(−p), −100) − y·max(log p, −100), the binary cross entropy
    /// of a probability, with PyTorch's derivative (p − y) / max((1 − p)·p, 1e-12).
    /// </summary>
    BernoulliNll,

    /// <summary>The sum over the class axis.</summary>
    Sum,

    /// <summary>The largest over the class axis.</summary>
    Maximum,

    /// <summary>log Σ exp over the class axis.</summary>
    LogSumExp,

    /// <summary>exp(x − log-sum-exp) over the class axis.</summary>
    Softmax,

    /// <summary>x − log-sum-exp, formed as (x − max) − log Σ exp(x − max).</summary>
    LogSoftmax,

    /// <summary>Gather(values, target): the value of the class that the row's target names.</summary>
    Gather,

    /// <summary>ClassOffset(target) = c − target: how far each class stands behind the one that the row's target names.</summary>
    ClassOffset,

    /// <summary>OneHot(target): 1 at the class that the row's target names, 0 at the others.</summary>
    OneHot,
}
