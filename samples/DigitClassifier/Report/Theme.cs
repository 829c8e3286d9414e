// The poster's colours, in one place.
namespace DigitClassifier.Report;

internal static class Theme
{
    public const string Paper = "#fbfbf9";
    public const string Ink = "#1d2733";
    public const string Muted = "#66717f";
    public const string Grid = "#e4e7ea";
    public const string Train = "#2468c8";
    public const string Test = "#e0702d";
    public const string Wrong = "#c8372d";

    /// <summary>A colour between paper white and another, as <c>#rrggbb</c>.</summary>
    public static string Tint(string colour, double share)
    {
        int value = Convert.ToInt32(colour[1..], 16);
        return $"#{Mix(value >> 16, share):x2}{Mix((value >> 8) & 255, share):x2}{Mix(value & 255, share):x2}";
    }

    private static int Mix(int channel, double share) => (int)Math.Round(255 + ((channel - 255) * share));
}
