// Memory from the stack in step with the cache lines. Registers as wide as a line would otherwise cross two
// lines with every load and store. Called by Slots and Tile.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class CacheLine
{
    /// <summary>The elements to set aside so that an aligned part can be found, enough for floats and doubles.</summary>
    public const int Slack = Bytes / sizeof(float);

    private const int Bytes = 64;

    /// <summary>The first <paramref name="count"/> elements that start at a cache line.</summary>
    /// <param name="memory">Memory that does not move, <see cref="Slack"/> elements longer than the result.</param>
    /// <param name="count">The length of the result.</param>
    public static unsafe Span<T> Align<T>(Span<T> memory, int count)
        where T : unmanaged
    {
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        return memory.Slice((int)(-address & (Bytes - 1)) / sizeof(T), count);
    }
}
