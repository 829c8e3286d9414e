// Where a span argument lies: in an array, or at an address. Spans can't be kept, so arguments keep these.
using System.Runtime.InteropServices;

namespace LossGen.NumericTests.Harness;

/// <summary>A stretch of memory.</summary>
/// <param name="Owner">The array it is part of; null where it lies at an address.</param>
/// <param name="Address">The address of its first element where it is part of no array.</param>
/// <param name="Start">Its first element in the array.</param>
/// <param name="Length">The number of elements.</param>
internal readonly record struct Place(Array? Owner, nint Address, int Start, int Length)
{
    public static Place In(Array owner) => new(owner, 0, 0, owner.Length);

    public static Place In(Array owner, int start, int length) => new(owner, 0, start, length);

    public static unsafe Place At<TElement>(Span<TElement> memory)
        where TElement : unmanaged
    {
        // Memory outside the heap stays where it is.
        fixed (TElement* first = &MemoryMarshal.GetReference(memory))
        {
            return new Place(null, (nint)first, 0, memory.Length);
        }
    }

    public unsafe Span<TElement> Span<TElement>()
        where TElement : unmanaged =>
        Owner is null ? new Span<TElement>((void*)Address, Length) : new Span<TElement>((TElement[])Owner, Start, Length);
}
