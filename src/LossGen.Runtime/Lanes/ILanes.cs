// The one abstraction kernels are written against: a group of lanes, two registers wide (one in heavy kernels), in one
// of three register widths. Generated code and the vector math are generic over it; the just-in-time
// compiler sees only the struct. Every operation is correctly rounded or exact, and operators are never
// fused behind one's back, so that all widths and all processors give the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>A group of lanes; used by generated code.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
/// <typeparam name="T">The type of a lane: <see cref="float"/> or <see cref="double"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public interface ILanes<TSelf, T>
    where TSelf : struct, ILanes<TSelf, T>
    where T : unmanaged
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    /// <summary>Whether this machine has registers of this width.</summary>
    static abstract bool IsAccelerated { get; }

    /// <summary>All lanes set to one value.</summary>
    static abstract TSelf Fill(T value);

    /// <summary>All lanes set to the element at a reference: in one instruction, where <see cref="Fill"/> of it may take two.</summary>
    static abstract TSelf FillUnsafe(ref T source);

    /// <summary>The elements from <paramref name="start"/> on; lanes past the end of the span are zero and not read.</summary>
    static abstract TSelf Load(ReadOnlySpan<T> source, int start);

    /// <summary>Writes the lanes from <paramref name="start"/> on; those past the end of the span are dropped.</summary>
    static abstract void Store(TSelf value, Span<T> destination, int start);

    /// <summary>The <see cref="Count"/> elements at a reference, which must all be there.</summary>
    static abstract TSelf LoadUnsafe(ref T source);

    /// <summary>Writes the lanes at a reference, where there must be room for all.</summary>
    static abstract void StoreUnsafe(TSelf value, ref T destination);

    /// <summary>A mask of the first <paramref name="count"/> lanes (all bits set in them, none in the others).</summary>
    static abstract TSelf First(int count);

    /// <summary>The value of lane 0.</summary>
    static abstract T Scalar(TSelf value);

    /// <summary>The value of one lane.</summary>
    T Lane(int index);

    /// <summary>The greatest lane; unspecified with a NaN. A zero is +0.</summary>
    static abstract T Greatest(TSelf value);

    /// <summary>The sum.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>The difference.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>The product.</summary>
    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>The quotient.</summary>
    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary><c>(left * right) + addend</c>, rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf addend);

    /// <summary>The value with its sign bit flipped.</summary>
    static abstract TSelf operator -(TSelf value);

    /// <summary>The value with its sign bit cleared.</summary>
    static abstract TSelf Abs(TSelf value);

    /// <summary>The square root, correctly rounded.</summary>
    static abstract TSelf Sqrt(TSelf value);

    /// <summary>The larger; NaN when either is NaN, the second when they are equal.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>The smaller; NaN when either is NaN, the second when they are equal.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary><c>left &gt; right ? left : right</c>: the second when they are equal or unordered.</summary>
    static abstract TSelf MaxNative(TSelf left, TSelf right);

    /// <summary><c>left &lt; right ? left : right</c>: the second when they are equal or unordered.</summary>
    static abstract TSelf MinNative(TSelf left, TSelf right);

    /// <summary>Whether the processor has instructions for <see cref="Exponent"/> and <see cref="Significand"/>.</summary>
    static abstract bool HasExponents { get; }

    /// <summary>The k of x = m·2^k with m in [√½, √2), as a number: -∞ for ±0, +∞ for +∞, NaN for NaN, unspecified for negative values.</summary>
    static abstract TSelf Exponent(TSelf value);

    /// <summary>The m of x = m·2^k with m in [√½, √2): NaN for NaN and for negative values, unspecified in that range for ±0 and +∞.</summary>
    static abstract TSelf Significand(TSelf value);

    /// <summary>A mask of the lanes that are equal.</summary>
    static abstract TSelf Equal(TSelf left, TSelf right);

    /// <summary>A mask of the lanes that are not equal, those with a NaN among them.</summary>
    static abstract TSelf NotEqual(TSelf left, TSelf right);

    /// <summary>A mask of the lanes where the first is less.</summary>
    static abstract TSelf Less(TSelf left, TSelf right);

    /// <summary>A mask of the lanes where the first is less or equal.</summary>
    static abstract TSelf LessOrEqual(TSelf left, TSelf right);

    /// <summary>A mask of the lanes where the first is greater.</summary>
    static abstract TSelf Greater(TSelf left, TSelf right);

    /// <summary>A mask of the lanes where the first is greater or equal.</summary>
    static abstract TSelf GreaterOrEqual(TSelf left, TSelf right);

    /// <summary>The bits of <paramref name="yes"/> where the mask is set, of <paramref name="no"/> where it is not.</summary>
    static abstract TSelf Select(TSelf mask, TSelf yes, TSelf no);

    /// <summary><c>left &amp; right</c>, on the bits.</summary>
    static abstract TSelf And(TSelf left, TSelf right);

    /// <summary><c>left | right</c>, on the bits.</summary>
    static abstract TSelf Or(TSelf left, TSelf right);

    /// <summary><c>left ^ right</c>, on the bits.</summary>
    static abstract TSelf Xor(TSelf left, TSelf right);

    /// <summary><c>left &amp; ~right</c>, on the bits.</summary>
    static abstract TSelf AndNot(TSelf left, TSelf right);

    /// <summary>The sum of the bits, read as integers of the lane's size.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    /// <summary>The difference of the bits, read as integers of the lane's size.</summary>
    static abstract TSelf SubtractBits(TSelf left, TSelf right);

    /// <summary>The bits moved up.</summary>
    static abstract TSelf ShiftLeft(TSelf value, [ConstantExpected] int count);

    /// <summary>The bits moved down, zeros following.</summary>
    static abstract TSelf ShiftRight(TSelf value, [ConstantExpected] int count);
}
