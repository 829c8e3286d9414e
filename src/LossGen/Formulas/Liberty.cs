// What a rewriting may change about a value. Each rule declares its liberties, and a property test over
// ordinary and special values holds it to them.
namespace LossGen.Formulas;

/// <summary>Differences that a rewrite rule is allowed to make.</summary>
[Flags]
internal enum Liberty
{
    /// <summary>The same bits for all operands.</summary>
    None = 0,

    /// <summary>Rounding errors, as by a change of the order of operations.</summary>
    Rounding = 1,

    /// <summary>−0 for +0 or the reverse.</summary>
    ZeroSign = 2,

    /// <summary>Anything where an operand or an intermediate value is infinite or NaN.</summary>
    NonFinite = 4,
}
