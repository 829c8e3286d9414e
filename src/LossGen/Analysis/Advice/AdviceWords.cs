// How messages of advice write numbers.
using System.Globalization;

namespace LossGen.Analysis.Advice;

internal static class AdviceWords
{
    public static string Of(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
