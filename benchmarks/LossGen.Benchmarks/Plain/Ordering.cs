// Sorts the items of a list, as losses of ranking need it. Called by the plain and the composed losses.
namespace LossGen.Benchmarks.Plain;

internal static class Ordering
{
    private const int LongestOnStack = 1024;

    /// <summary>The places of the values in descending order; equal values keep their order.</summary>
    public static void Descending(ReadOnlySpan<float> values, Span<int> order)
    {
        // One number that sorts like the value and then like its place.
        Span<ulong> keys = values.Length <= LongestOnStack ? stackalloc ulong[values.Length] : new ulong[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            uint bits = BitConverter.SingleToUInt32Bits(values[i] + 0f); // no negative zeros
            uint falling = (bits & 0x80000000) == 0 ? ~bits ^ 0x80000000 : bits;
            keys[i] = ((ulong)falling << 32) | (uint)i;
        }

        keys.Sort();
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = (int)(uint)keys[i];
        }
    }
}
