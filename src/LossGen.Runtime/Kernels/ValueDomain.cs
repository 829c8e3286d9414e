// The ranges that data can be held to, each with the words for what a value must be. Guard passes one to the
// scan of values.
namespace LossGen.Runtime;

/// <summary>A range of values, or of their magnitudes; NaN is in every range.</summary>
internal sealed record ValueDomain(double Minimum, double Maximum, string Words)
{
    /// <summary>Probabilities.</summary>
    public static ValueDomain UnitInterval { get; } = new(0, 1, "from 0 to 1");

    /// <summary>Rates, amounts and variances.</summary>
    public static ValueDomain NotNegative { get; } = new(0, double.PositiveInfinity, "at least 0");

    /// <summary>Amounts whose logarithm is finite.</summary>
    public static ValueDomain Positive { get; } = new(0, double.PositiveInfinity, "greater than 0") { IsAboveMinimum = true };

    /// <summary>Labels with a sign.</summary>
    public static ValueDomain Sign { get; } = new(1, 1, "-1 or 1") { IsOfMagnitude = true };

    /// <summary>Whether the range does not include <see cref="Minimum"/>.</summary>
    public bool IsAboveMinimum { get; private init; }

    /// <summary>Whether the range is one of magnitudes.</summary>
    public bool IsOfMagnitude { get; private init; }

    /// <summary>Whether the range includes all values from <paramref name="least"/> to <paramref name="greatest"/>, magnitudes if it is one of those.</summary>
    public bool Includes(double least, double greatest) =>
        (IsAboveMinimum ? least > Minimum : least >= Minimum) && greatest <= Maximum;

    /// <summary>Whether the value is outside.</summary>
    public bool Excludes(double value)
    {
        double number = IsOfMagnitude ? Math.Abs(value) : value;
        return !double.IsNaN(number) && !Includes(number, number);
    }
}
