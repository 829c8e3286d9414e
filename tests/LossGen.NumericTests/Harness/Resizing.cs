// Gives one argument of a call another length: how the tests of bad input spoil a good call.
namespace LossGen.NumericTests.Harness;

internal static class Resizing
{
    /// <summary>Copies a span argument into one of another length: cut off, or followed by ones.</summary>
    public static void Resize<T>(this Arguments arguments, Slot slot, int length)
        where T : unmanaged
    {
        arguments[slot] =
            slot.Element == typeof(int) ? Of(arguments[slot], length, 1)
            : slot.Element == typeof(long) ? Of(arguments[slot], length, 1L)
            : slot.Element == typeof(short) ? Of(arguments[slot], length, (short)1)
            : slot.Element == typeof(byte) ? Of(arguments[slot], length, (byte)1)
            : slot.Element == typeof(float) ? Of(arguments[slot], length, 1f)
            : slot.Element == typeof(double) ? Of(arguments[slot], length, 1d)
            : Of(arguments[slot], length, Storage<T>.FromDouble(1));
    }

    private static Place Of<TElement>(Place place, int length, TElement further)
        where TElement : unmanaged
    {
        TElement[] resized = new TElement[length];
        Array.Fill(resized, further);
        Span<TElement> values = place.Span<TElement>();
        values[..Math.Min(length, values.Length)].CopyTo(resized);
        return Place.In(resized);
    }
}
