// Spans that end right before, or start right after, memory that must not be touched: a kernel that reads
// or writes one element too far brings the test process down instead of going unnoticed.
using System.Runtime.CompilerServices;

namespace LossGen.Testing;

/// <summary>Memory between two unreadable pages.</summary>
public sealed unsafe class GuardedMemory : IDisposable
{
    private const byte Canary = 0xA5;

    private readonly nuint page = (nuint)Environment.SystemPageSize;
    private readonly nuint usable;
    private nint memory;

    /// <param name="bytes">How much memory is needed at most; rounded up to whole pages.</param>
    public GuardedMemory(int bytes)
    {
        usable = ((nuint)Math.Max(bytes, 1) + page - 1) / page * page;
        memory = Pages.Allocate(usable + (2 * page));
        All.Fill(Canary);
    }

    private Span<byte> All => memory == 0
        ? throw new ObjectDisposedException(nameof(GuardedMemory))
        : new((void*)(memory + (nint)page), (int)usable);

    /// <summary>A span whose end is the end of readable memory.</summary>
    public Span<T> EndingAtGuard<T>(int count)
        where T : unmanaged => Slice<T>((int)usable - Size<T>(count), count);

    /// <summary>A span whose start is the start of readable memory.</summary>
    public Span<T> StartingAtGuard<T>(int count)
        where T : unmanaged => Slice<T>(0, count);

    /// <summary>
    /// Whether everything but the span last taken is as it was before: no write next to it on its readable side.
    /// Call <see cref="Reset"/> to start anew.
    /// </summary>
    public bool IsIntactAround<T>(ReadOnlySpan<T> span)
        where T : unmanaged
    {
        Span<byte> all = All;
        int start = (int)Unsafe.ByteOffset(ref all[0], ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in System.Runtime.InteropServices.MemoryMarshal.GetReference(span))));
        return !all[..start].ContainsAnyExcept(Canary) && !all[(start + (span.Length * sizeof(T)))..].ContainsAnyExcept(Canary);
    }

    /// <summary>Makes all of the memory untouched again.</summary>
    public void Reset() => All.Fill(Canary);

    public void Dispose()
    {
        if (memory != 0)
        {
            Pages.Free(memory, usable + (2 * page));
            memory = 0;
        }

        GC.SuppressFinalize(this);
    }

    private static int Size<T>(int count)
        where T : unmanaged => checked(count * sizeof(T));

    private Span<T> Slice<T>(int start, int count)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((nuint)Size<T>(count), usable, nameof(count));
        fixed (byte* first = All)
        {
            return new Span<T>(first + start, count);
        }
    }
}
