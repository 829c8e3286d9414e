// Stores past the caches for outputs that would not stay there: a line that is written as a whole need not be read
// first, which is a fourth of what such a kernel waits for. A kernel writes a block to the stack and copies it from there, so that
// the output may start anywhere. Called by generated code.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Stores that bypass the caches; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Streaming
{
    // Less would still be in the caches when it is read again.
    private const long LeastBytes = 16L << 20;
    private const int Line = 64;

    /// <summary>Whether an output of so many elements should bypass the caches.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements.</param>
    public static bool Pays<T>(int length)
        where T : unmanaged => X86Base.IsSupported && (long)length * Unsafe.SizeOf<T>() >= LeastBytes;

    /// <summary>Copies a block, past the caches where whole lines are written. The spans must not overlap.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="block">The elements, which are in the cache.</param>
    /// <param name="output">Where they go, of the same length.</param>
    public static unsafe void Copy<T>(ReadOnlySpan<T> block, Span<T> output)
        where T : unmanaged
    {
        ReadOnlySpan<byte> from = MemoryMarshal.AsBytes(block);
        Span<byte> to = MemoryMarshal.AsBytes(output)[..from.Length];
        fixed (byte* source = from)
        fixed (byte* destination = to)
        {
            int start = (int)Math.Min(((nuint)Line - ((nuint)destination % Line)) % Line, (nuint)from.Length);
            int end = start + ((from.Length - start) / Line * Line);
            from[..start].CopyTo(to);
            for (int i = start; i < end; i += Line)
            {
                CopyLine(source + i, destination + i);
            }

            from[end..].CopyTo(to[end..]);
        }
    }

    /// <summary>Makes what was copied visible in order; once, after the last block.</summary>
    public static void Finish()
    {
        if (Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void CopyLine(byte* source, byte* destination)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512.Load(source).StoreAlignedNonTemporal(destination);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256.Load(source).StoreAlignedNonTemporal(destination);
            Vector256.Load(source + 32).StoreAlignedNonTemporal(destination + 32);
        }
        else
        {
            Vector128.Load(source).StoreAlignedNonTemporal(destination);
            Vector128.Load(source + 16).StoreAlignedNonTemporal(destination + 16);
            Vector128.Load(source + 32).StoreAlignedNonTemporal(destination + 32);
            Vector128.Load(source + 48).StoreAlignedNonTemporal(destination + 48);
        }
    }
}
