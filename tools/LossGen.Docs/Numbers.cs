// Numbers as documents write them: the same on every machine, with a minus sign and the sign for infinity.
using System.Globalization;

namespace LossGen.Docs;

internal static class Numbers
{
    public static string Text(double value) => double.IsPositiveInfinity(value) ? "∞"
        : double.IsNegativeInfinity(value) ? "−∞"
        : value.ToString("R", CultureInfo.InvariantCulture).Replace('-', '−');

    public static double Parse(string text) => text switch
    {
        "∞" => double.PositiveInfinity,
        "−∞" => double.NegativeInfinity,
        "true" => 1,
        "false" => 0,
        _ => double.Parse(text.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
