// Numbers as C# source: exact, and the same in every culture.
using System.Globalization;

namespace LossGen.Emission;

internal static class Literals
{
    /// <summary>The literal of a constant in the element type; it parses back to the same bits.</summary>
    public static string Number(double value, bool isDouble)
    {
        string keyword = isDouble ? "double" : "float";
        float single = (float)value;
        if (double.IsNaN(value))
        {
            return keyword + ".NaN";
        }

        if (isDouble ? double.IsInfinity(value) : float.IsInfinity(single))
        {
            return keyword + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity");
        }

        if (isDouble)
        {
            string text = value.ToString("R", CultureInfo.InvariantCulture);
            return text.IndexOf('.') < 0 && text.IndexOf('E') < 0 ? text + ".0" : text;
        }

        return single.ToString("R", CultureInfo.InvariantCulture) + "f";
    }

    public static string Integer(int value) => value switch
    {
        int.MinValue => "int.MinValue",
        int.MaxValue => "int.MaxValue",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    public static string Quoted(string text) => "\"" + text + "\"";
}
