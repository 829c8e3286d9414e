// What a sweep found, and its row of the table. Filled by Sweep, printed by Program.
using System.Globalization;

namespace LossGen.Ulp;

internal sealed class Findings
{
    public const string Header =
        "| function | bound | greatest error | at | not correctly rounded | off by more than 1 ULP | inputs |\n" +
        "|---|---|---|---|---|---|---|";

    public long Inputs { get; private set; }

    public long Misrounded { get; private set; }

    public long BeyondOne { get; private set; }

    public double Greatest { get; private set; } = 0.5;

    public float Where { get; private set; } = float.NaN;

    /// <summary>Takes in one result; its error is in units in the last place of the exact value.</summary>
    public void Add(float input, float result, double exact)
    {
        Inputs++;
        float rounded = (float)exact;
        if (BitConverter.SingleToInt32Bits(rounded) == BitConverter.SingleToInt32Bits(result)
            || (float.IsNaN(rounded) && float.IsNaN(result)))
        {
            return;
        }

        Misrounded++;
        double error = Error(result, exact);
        if (error > 1)
        {
            BeyondOne++;
        }

        if (error > Greatest)
        {
            Greatest = error;
            Where = input;
        }
    }

    public void Add(Findings other)
    {
        Inputs += other.Inputs;
        Misrounded += other.Misrounded;
        BeyondOne += other.BeyondOne;
        if (other.Greatest > Greatest)
        {
            Greatest = other.Greatest;
            Where = other.Where;
        }
    }

    public bool Hold(Function function) => Greatest <= function.Bound;

    public string Row(Function function) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {function.Name} | {function.Bound} | {Greatest:F3} | {Where:G9} | {100.0 * Misrounded / Inputs:F2} % | {BeyondOne} | {Inputs} |");

    private static double Error(float result, double exact)
    {
        // One step past the greatest float is where infinity stands.
        double value = float.IsInfinity(result) ? Math.CopySign(Math.ScaleB(1, 128), result) : result;
        if (double.IsNaN(value) || !double.IsFinite(exact) || (value == 0 && double.IsNegative(value) != double.IsNegative(exact)))
        {
            return double.PositiveInfinity;
        }

        int exponent = exact == 0 ? -126 : Math.Clamp(Math.ILogB(exact), -126, 127);
        return Math.Abs(value - exact) / Math.ScaleB(1, exponent - 23);
    }
}
