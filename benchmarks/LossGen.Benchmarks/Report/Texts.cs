// How numbers are written on the page.
using System.Globalization;

namespace LossGen.Benchmarks.Report;

internal static class Texts
{
    public const string None = "–";

    public static string Size(int elements) => elements switch
    {
        >= 1 << 20 when elements % (1 << 20) == 0 => $"{elements >> 20} Mi",
        _ => elements.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '),
    };

    public static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? None;

    /// <summary>Three or four digits.</summary>
    public static string Figure(double? value) => Number(value, value switch { < 10 => "0.000", < 100 => "0.0", _ => "0" });

    public static string Times(double? value) => value is null ? None : Number(value, value < 10 ? "0.0" : "0") + "×";

    public static string Percent(double? value) => value is null ? None : Number(100 * value, "0") + " %";
}
