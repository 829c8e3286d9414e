// Values for the options that a kernel takes at run time: the examples of the catalogue and the default,
// or, where the catalogue has no examples, something else within the range.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class OptionValues
{
    /// <summary>The values worth testing of an option, all within its range.</summary>
    public static double[] Of(LossOption option) =>
        option.Kind == OptionKind.Flag ? [1 - (option.Default ?? 0), option.Default ?? 0]
        : option.Examples.IsEmpty ? [Other(option)]
        : option.Default is { } usual ? [.. option.Examples, usual]
        : [.. option.Examples];

    /// <summary>The values of all options of a kernel: what its attribute binds, defaults, and values for those that parameters bind.</summary>
    public static Dictionary<string, double> For<T>(Kernel<T> kernel, Noise noise)
        where T : unmanaged
    {
        Dictionary<string, double> values = [];
        foreach (LossOption option in kernel.Loss.Options.Where(option => option is { IsWeights: false, Kind: not OptionKind.RowLength }))
        {
            values[option.Name] = kernel.Has(option.Name)
                ? Rounded<T>(kernel.Slot(option.Name), Pick(Of(option), noise))
                : kernel.Constant(option.Name);
        }

        values[SlotReader.MinHessian] = kernel.Has(SlotReader.MinHessian) ? 0.125 : kernel.Constant(SlotReader.MinHessian);
        return values;
    }

    /// <summary>A number as a parameter's type and the arithmetic hold it.</summary>
    public static double Rounded<T>(Slot slot, double value)
        where T : unmanaged
    {
        double held = Storage<T>.IsDouble ? value : (float)value;
        return slot.Element == typeof(T) ? Storage<T>.Rounded(held)
            : slot.Element == typeof(float) ? (float)held
            : held;
    }

    private static double Pick(double[] values, Noise noise) => values.Length == 1 ? values[0] : values[noise.Below(values.Length)];

    private static double Other(LossOption option)
    {
        double usual = option.Default ?? 1;
        double other = option switch
        {
            { Name: "ignoreIndex" } => 1,
            { IsInteger: true } => usual < option.Maximum ? usual + 1 : usual - 1,
            { Minimum: > double.NegativeInfinity, Maximum: < double.PositiveInfinity } =>
                option.Minimum + ((option.Maximum - option.Minimum) * (usual <= (option.Minimum + option.Maximum) / 2 ? 0.625 : 0.25)),
            _ => (usual * 1.5) + 0.25,
        };
        return other == usual ? (option.Minimum + option.Maximum) / 2 : other;
    }
}
