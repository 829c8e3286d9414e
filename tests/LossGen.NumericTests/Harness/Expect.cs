// The tolerances of the numeric tests, in one place, and messages that name the element.
using System.Globalization;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

/// <summary>Comparisons with a reference in double.</summary>
internal static class Expect
{
    /// <summary>What an element's float32 loss or gradient may be off, in units in the last place.</summary>
    public const double Ulps = 2;

    /// <summary>
    /// The same for a row over classes, whose every result holds two exponentials, a sum over the classes
    /// and a quotient or logarithm.
    /// </summary>
    public const double RowUlps = 4;

    /// <summary>What a reduced float32 loss may be off, relative to the sum of the magnitudes of its terms.</summary>
    public const double Reduced32 = 1e-6;

    /// <summary>What anything in float64 may be off, relative to the same.</summary>
    public const double Relative64 = 1e-12;

    /// <summary>Compares arrays element by element.</summary>
    /// <param name="where">The declaration, the case and the output.</param>
    /// <param name="actual">What the kernel wrote.</param>
    /// <param name="expected">The reference.</param>
    /// <param name="scale">
    /// The magnitude that errors are measured at, at least that of the reference: where a result is the
    /// difference of larger terms, each term is only known to its own last place.
    /// </param>
    /// <param name="ulps">The units in the last place that the loss's own formula may be off.</param>
    /// <param name="factors">
    /// How many more factors the result is multiplied by: weights, upstream gradients, a mean's denominator.
    /// Each rounds once more, and carries the formula's error to a magnitude where the same relative error
    /// may be twice as many units; the bound is then a relative one.
    /// </param>
    /// <returns>The largest part of its room that an element took.</returns>
    public static double Elements<T>(string where, T[] actual, double[] expected, double[] scale, double ulps, int factors)
        where T : unmanaged
    {
        Assert.True(actual.Length == expected.Length, $"{where}: {actual.Length} values for {expected.Length}");
        int worst = -1;
        double most = 0;
        for (int i = 0; i < actual.Length; i++)
        {
            double magnitude = Math.Max(Math.Abs(expected[i]), scale[i]);
            double room = Storage<T>.IsDouble
                ? Relative64 * magnitude
                : Storage<T>.StorageRoom(magnitude) + Math.Max(Ulps * Ulp.OfFloat(magnitude), factors == 0 && ulps == Ulps ? 0 : (ulps + (0.5 * factors)) * Math.ScaleB(magnitude, -23));
            double share = Share<T>(Storage<T>.ToDouble(actual[i]), expected[i], room);
            (worst, most) = share <= most || double.IsNaN(most) ? (worst, most) : (i, share);
        }

        if (!(most <= 1))
        {
            Assert.Fail($"{where}[{worst}]: expected {Text(expected[worst])}, got {actual[worst]}, off by {Text(most)} times the room");
        }

        return most;
    }

    /// <summary>Compares a reduced loss.</summary>
    public static void Reduced<T>(string where, double actual, double expected, double scale)
        where T : unmanaged =>
        Number<T>(where, actual, expected, (Storage<T>.IsDouble ? Relative64 : Reduced32) * Math.Max(Math.Abs(expected), scale));

    /// <summary>Compares a number, with room for an absolute error.</summary>
    /// <returns>The part of the room that the error took.</returns>
    public static double Number<T>(string where, double actual, double expected, double room)
        where T : unmanaged
    {
        double share = Share<T>(actual, expected, room);
        if (!(share <= 1))
        {
            Assert.Fail($"{where}: expected {Text(expected)}, got {Text(actual)}, room {Text(room)}");
        }

        return share;
    }

    // How much of the room an error takes. Infinities and NaN must be met exactly, once the reference is
    // rounded to the element type.
    private static double Share<T>(double actual, double expected, double room)
        where T : unmanaged
    {
        double rounded = Storage<T>.Rounded(expected);
        if (!double.IsFinite(actual) || !double.IsFinite(rounded))
        {
            return actual.Equals(rounded) ? 0 : double.PositiveInfinity;
        }

        double error = Math.Abs(actual - expected);
        return error == 0 ? 0 : error / room;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
