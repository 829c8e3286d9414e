// Registers of 16-bit patterns at any position of a span: whole ones directly, the last, partial one element by
// element by way of the stack, so that nothing past the end is touched. Called by the lane structs. All inline:
// a call, even one never made, would make the just-in-time compiler keep every live register in memory.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class PatternGroup
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>The patterns from <paramref name="start"/> on; those past the end of the span are zero.</summary>
    /// <typeparam name="TRegister">The register.</typeparam>
    /// <typeparam name="T">The 16-bit type.</typeparam>
    [MethodImpl(Inline)]
    public static TRegister Load<TRegister, T>(ReadOnlySpan<T> source, int start)
        where TRegister : unmanaged
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(source);
        if ((uint)start + (ulong)(Unsafe.SizeOf<TRegister>() / sizeof(ushort)) <= (uint)source.Length)
        {
            return Unsafe.ReadUnaligned<TRegister>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref first, (nint)(uint)start)));
        }

        TRegister patterns = default;
        int rest = PartialGroup.Rest(source.Length, start);
        for (int i = 0; i < rest; i++)
        {
            Unsafe.Add(ref Unsafe.As<TRegister, T>(ref patterns), i) = Unsafe.Add(ref first, start + i);
        }

        return patterns;
    }

    /// <summary>Writes the patterns from <paramref name="start"/> on; those past the end of the span are dropped.</summary>
    /// <typeparam name="TRegister">The register.</typeparam>
    /// <typeparam name="T">The 16-bit type.</typeparam>
    [MethodImpl(Inline)]
    public static void Store<TRegister, T>(TRegister patterns, Span<T> destination, int start)
        where TRegister : unmanaged
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(destination);
        if ((uint)start + (ulong)(Unsafe.SizeOf<TRegister>() / sizeof(ushort)) <= (uint)destination.Length)
        {
            Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref first, (nint)(uint)start)), patterns);
            return;
        }

        TRegister room = patterns;
        int rest = PartialGroup.Rest(destination.Length, start);
        for (int i = 0; i < rest; i++)
        {
            Unsafe.Add(ref first, start + i) = Unsafe.Add(ref Unsafe.As<TRegister, T>(ref room), i);
        }
    }
}
