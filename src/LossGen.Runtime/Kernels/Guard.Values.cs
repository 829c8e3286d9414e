// The guards of what values mean: probabilities, signs, amounts. NaN passes all of them and shows in the loss.
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

public static partial class Guard
{
    /// <summary>Throws unless every value is in [0, 1] or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void UnitInterval<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.UnitInterval, parameter);

    /// <summary>Throws unless every value is -1, 1 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Sign<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.Sign, parameter);

    /// <summary>Throws unless every value is at least 0 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void NotNegative<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.NotNegative, parameter);

    /// <summary>Throws unless every value is greater than 0 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Positive<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.Positive, parameter);

    private static void Values<T>(ReadOnlySpan<T> values, ValueDomain domain, string parameter)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            DomainScan.Check(MemoryMarshal.Cast<T, float>(values), domain, parameter);
        }
        else if (typeof(T) == typeof(double))
        {
            DomainScan.Check(MemoryMarshal.Cast<T, double>(values), domain, parameter);
        }
        else if (typeof(T) == typeof(Half))
        {
            DomainScan.Check<HalfFormat>(MemoryMarshal.Cast<T, ushort>(values), domain, parameter);
        }
        else if (typeof(T) == typeof(BFloat16))
        {
            DomainScan.Check<BFloat16Format>(MemoryMarshal.Cast<T, ushort>(values), domain, parameter);
        }
        else
        {
            Throw.ElementType(typeof(T));
        }
    }
}
