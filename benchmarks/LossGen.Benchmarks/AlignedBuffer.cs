// Memory on a cache line's boundary: with arrays, whose start is anywhere, the same code would be timed
// differently from one run to the next. Used for all data of a case.
using System.Runtime.InteropServices;

namespace LossGen.Benchmarks;

internal sealed unsafe class AlignedBuffer<T>(int length) : IDisposable
    where T : unmanaged
{
    private const int Alignment = 64;

    public T* Pointer { get; private set; } = (T*)NativeMemory.AlignedAlloc((nuint)length * (nuint)sizeof(T), Alignment);

    public int Length => length;

    public Span<T> Span => new(Pointer, length);

    public void Dispose()
    {
        NativeMemory.AlignedFree(Pointer);
        Pointer = null;
    }
}
