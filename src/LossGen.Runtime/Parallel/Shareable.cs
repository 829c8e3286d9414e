// A span of any element type on its way to Workers, which keep it in place while others than the caller's thread
// use it. Generated code makes them; it has no unsafe context to do so itself.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>A span that is about to be shared between threads; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Shareable
{
    private readonly ref byte reference;

    private Shareable(ref byte reference, int length)
    {
        this.reference = ref reference;
        Length = length;
    }

    internal int Length { get; }

    /// <summary>A span that is only read.</summary>
    public static Shareable Of<T>(ReadOnlySpan<T> span)
        where T : unmanaged => new(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(span)), span.Length);

    /// <summary>A span that may be written.</summary>
    public static Shareable Of<T>(Span<T> span)
        where T : unmanaged => Of((ReadOnlySpan<T>)span);

    /// <summary>Its first byte, for a fixed statement.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ref byte GetPinnableReference() => ref reference;
}
