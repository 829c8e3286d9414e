// The guards of what values mean: probabilities, signs, amounts. NaN passes all of them and shows in the loss.

namespace LossGen.Runtime;

public static partial class Guard
{
    /// <summary>Throws unless every value is in [0, 1] or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void UnitInterval<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.UnitInterval, parameter);

    /// <summary>The same by several threads.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void UnitInterval<T>(ReadOnlySpan<T> values, string parameter, int degree)
        where T : unmanaged => Values(values, ValueDomain.UnitInterval, parameter, degree);

    /// <summary>Throws unless every value is -1, 1 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Sign<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.Sign, parameter);

    /// <summary>The same by several threads.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Sign<T>(ReadOnlySpan<T> values, string parameter, int degree)
        where T : unmanaged => Values(values, ValueDomain.Sign, parameter, degree);

    /// <summary>Throws unless every value is at least 0 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void NotNegative<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.NotNegative, parameter);

    /// <summary>The same by several threads.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void NotNegative<T>(ReadOnlySpan<T> values, string parameter, int degree)
        where T : unmanaged => Values(values, ValueDomain.NotNegative, parameter, degree);

    /// <summary>Throws unless every value is greater than 0 or NaN.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Positive<T>(ReadOnlySpan<T> values, string parameter)
        where T : unmanaged => Values(values, ValueDomain.Positive, parameter);

    /// <summary>The same by several threads.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void Positive<T>(ReadOnlySpan<T> values, string parameter, int degree)
        where T : unmanaged => Values(values, ValueDomain.Positive, parameter, degree);

    // Several threads find out whether there is any outside, one then which is the first.
    private static void Values<T>(ReadOnlySpan<T> values, ValueDomain domain, string parameter, int degree)
        where T : unmanaged
    {
        if (degree == 1 || !ScanWork<T>.Includes(values, domain, degree))
        {
            Values(values, domain, parameter);
        }
    }

    private static void Values<T>(ReadOnlySpan<T> values, ValueDomain domain, string parameter)
        where T : unmanaged
    {
        int position = DomainScan.FirstOutside(values, domain, out double value);
        if (position >= 0)
        {
            Throw.Value(value, position, parameter, domain.Words);
        }
    }
}
