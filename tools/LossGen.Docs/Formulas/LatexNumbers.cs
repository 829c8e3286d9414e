// Constants of formulas in LaTeX: simple fractions and the constants of mathematics by their names.
using System.Globalization;
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal static class LatexNumbers
{
    private static readonly (double Value, string Text)[] Known =
    [
        (0.5, @"\tfrac{1}{2}"),
        (0.25, @"\tfrac{1}{4}"),
        (1.0 / 3, @"\tfrac{1}{3}"),
        (Math.PI, @"\pi"),
        (2 * Math.PI, @"2\pi"),
        (4 / (Math.PI * Math.PI), @"\tfrac{4}{\pi^2}"),
        (8 / (Math.PI * Math.PI), @"\tfrac{8}{\pi^2}"),
        (Math.Log(2), @"\log 2"),
        (Math.Log(2 * Math.PI), @"\log 2\pi"),
        (0.5 * Math.Log(2 * Math.PI), @"\tfrac{1}{2} \log 2\pi"),
        (double.PositiveInfinity, @"\infty"),
    ];

    public static LatexText Write(double value)
    {
        if (value < 0)
        {
            return new LatexText("-" + Write(-value).Text, Precedence.Prefix);
        }

        string? known = Known.FirstOrDefault(pair => pair.Value.Equals(value) || (double.IsFinite(value) && Math.Abs(pair.Value - value) <= 1e-14 * value)).Text;
        if (known is not null)
        {
            return new LatexText(known, known.Contains("log", StringComparison.Ordinal) ? Precedence.Product : Precedence.Atom);
        }

        // A constant of single precision is written as such: 1E-12 and not its 17 digits.
        string text = value == (float)value ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
        int exponent = text.IndexOf('E', StringComparison.Ordinal);
        if (exponent < 0)
        {
            return LatexText.Atom(text);
        }

        string power = "10^{" + int.Parse(text[(exponent + 1)..], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "}";
        return new LatexText(text[..exponent] == "1" ? power : text[..exponent] + @" \cdot " + power, Precedence.Product);
    }
}
