// Writes the check of an option that a parameter binds: one line for a range, one for each end that is open
// or stands alone. Called by the emitter of checks.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class RangeEmitter
{
    public static void Write(KernelScope scope, RangeCheck check)
    {
        bool isInteger = check.Parameter.Kind == ParameterKind.Integer;
        bool hasMinimum = check.Minimum > (isInteger ? int.MinValue : double.NegativeInfinity);
        bool hasMaximum = check.Maximum < (isInteger ? int.MaxValue : double.PositiveInfinity);
        if (hasMinimum && hasMaximum && !check.IsAboveMinimum && !check.IsBelowMaximum)
        {
            Line("Range", $"{Number(check.Minimum)}, {Number(check.Maximum)}");
            return;
        }

        if (hasMinimum)
        {
            Line(check.IsAboveMinimum ? "Above" : "AtLeast", Number(check.Minimum));
        }

        if (hasMaximum)
        {
            Line(check.IsBelowMaximum ? "Below" : "AtMost", Number(check.Maximum));
        }

        void Line(string guard, string range) =>
            scope.Writer.Line($"Guard.{guard}({scope.NumberOf(check.Parameter)}, {range}, {Literals.Quoted(check.Parameter.Name)});");

        string Number(double value) => isInteger ? Literals.Integer((int)value) : Literals.Number(value, true);
    }
}
