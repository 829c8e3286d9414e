// A bound on what a value can be, apart from NaN. Where an exponential's argument cannot be positive, or a
// logarithm's cannot leave [0, 1], the emitter calls the cheaper function made for that range.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A closed interval.</summary>
internal readonly record struct ValueRange(double Minimum, double Maximum)
{
    private static readonly ValueRange Everything = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>An interval that holds every value but NaN that the expression can have.</summary>
    public static ValueRange Of(Expr value) => value.Operator switch
    {
        Operator.Constant => new(value.Value, value.Value),
        Operator.Abs => new(0, double.PositiveInfinity),
        Operator.Negate => Of(value[0]).Times(-1),
        Operator.Multiply when value[0].IsConstant && !value[0].Is(0) => Of(value[1]).Times(value[0].Value),
        Operator.Exp => new(Math.Exp(Of(value[0]).Minimum), Math.Exp(Of(value[0]).Maximum)),
        Operator.Subtract when IsBelowMaximum(value) => new(double.NegativeInfinity, 0),
        Operator.Sum when value[0].Operator == Operator.Exp && IsBelowMaximum(value[0][0]) => new(1, double.PositiveInfinity),
        _ => Everything,
    };

    private ValueRange Times(double factor) =>
        factor < 0 ? new(factor * Maximum, factor * Minimum) : new(factor * Minimum, factor * Maximum);

    /// <summary>Whether the value is x − max x.</summary>
    private static bool IsBelowMaximum(Expr value) =>
        value.Operator == Operator.Subtract && value[1].Operator == Operator.Maximum && value[1][0].Equals(value[0]);
}
