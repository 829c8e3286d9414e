// Numbers of every storage type as doubles and back: the tests compute in double, whatever a kernel reads
// and writes. By type, not by the interfaces of generic math, so that 16-bit types need none of them.
using System.Runtime.CompilerServices;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

/// <summary>What the tests know of an element type.</summary>
internal static class Storage<T>
    where T : unmanaged
{
    private static bool IsBrainFloat => typeof(T) == typeof(BFloat16);

    /// <summary>Whether arithmetic is done in double; else it is done in float, whatever the storage.</summary>
    public static bool IsDouble => typeof(T) == typeof(double);

    /// <summary>Whether values are 16 bits wide: computed in float, rounded once more when they are stored.</summary>
    public static bool IsNarrow => typeof(T) == typeof(Half) || IsBrainFloat;

    /// <summary>The relative error of one rounding of the arithmetic: half a unit in the last place.</summary>
    /// <remarks>For doubles the reference's own rounding counts too: the bound is then one of 1e-12 for a few operations.</remarks>
    public static double Unit => IsDouble ? 2e-13 : Math.ScaleB(1, -24);

    /// <summary>The smallest number of the arithmetic, which results that underflow are off by.</summary>
    public static double Least => IsDouble ? double.Epsilon : float.Epsilon;

    /// <summary>The smallest number that can be stored.</summary>
    public static double SmallestStored =>
        typeof(T) == typeof(Half) ? Math.ScaleB(1, -24) : IsBrainFloat ? Math.ScaleB(1, -133) : Least;

    /// <summary>The largest number of the arithmetic.</summary>
    public static double LargestTerm => IsDouble ? double.MaxValue : float.MaxValue;

    /// <summary>The largest number that can be stored.</summary>
    public static double LargestStored =>
        IsDouble ? double.MaxValue
        : typeof(T) == typeof(Half) ? 65504
        : IsBrainFloat ? (2 - Math.ScaleB(1, -7)) * Math.ScaleB(1, 127)
        : float.MaxValue;

    /// <summary>What storing a result of the arithmetic may move it by: one unit in the last place of a 16-bit type, nothing in others.</summary>
    public static double StorageRoom(double value) => !IsNarrow ? 0
        : Math.Max(SmallestStored, Math.ScaleB(Math.Abs(value), IsBrainFloat ? -7 : -10));

    /// <summary>
    /// A unit in the last place: of a stored result, or of the arithmetic at the largest magnitude that was rounded on
    /// the way, whichever is more.
    /// </summary>
    public static double LastPlace(double result, double scale) =>
        IsDouble ? Math.Max(Ulp.OfDouble(result), Ulp.OfDouble(scale))
        : Math.Max(Math.Max(Ulp.OfFloat(result), Ulp.OfFloat(scale)), StoredUnit(result));

    public static double ToDouble(T value) =>
        typeof(T) == typeof(double) ? Unsafe.BitCast<T, double>(value)
        : typeof(T) == typeof(float) ? Unsafe.BitCast<T, float>(value)
        : typeof(T) == typeof(Half) ? (double)Unsafe.BitCast<T, Half>(value)
        : IsBrainFloat ? BitConverter.Int32BitsToSingle(Unsafe.BitCast<T, ushort>(value) << 16)
        : throw new NotSupportedException($"{typeof(T)} stores no numbers.");

    public static T FromDouble(double value) =>
        typeof(T) == typeof(double) ? Unsafe.BitCast<double, T>(value)
        : typeof(T) == typeof(float) ? Unsafe.BitCast<float, T>((float)value)
        : typeof(T) == typeof(Half) ? Unsafe.BitCast<Half, T>((Half)value)
        : IsBrainFloat ? Unsafe.BitCast<ushort, T>(BrainFloat((float)value))
        : throw new NotSupportedException($"{typeof(T)} stores no numbers.");

    /// <summary>The nearest number that can be stored.</summary>
    public static double Rounded(double value) => ToDouble(FromDouble(value));

    public static double[] ToDoubles(T[] values) => Array.ConvertAll(values, ToDouble);

    public static T[] FromDoubles(double[] values) => Array.ConvertAll(values, FromDouble);

    /// <summary>As many values as wanted, from a rule.</summary>
    public static T[] Make(int count, Func<double> rule)
    {
        T[] values = new T[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = FromDouble(rule());
        }

        return values;
    }

    // The spacing of a 16-bit type at a magnitude.
    private static double StoredUnit(double value) => !IsNarrow ? 0
        : value == 0 ? SmallestStored
        : Math.Max(SmallestStored, Math.ScaleB(1, Math.ILogB(value) - (IsBrainFloat ? 7 : 10)));

    // To nearest, ties to even.
    private static ushort BrainFloat(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return float.IsNaN(value)
            ? (ushort)((bits >> 16) | 0x40)
            : (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
