// FloatRegister512: 16 floats in a 512-bit register. Instantiates kernels and vector math on machines
// with 512-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#if NET9_0_OR_GREATER
using WideRegisters = System.Runtime.Intrinsics.Vector512;
#endif

namespace LossGen.Runtime;

/// <summary>A group of 16 lanes of <see cref="float"/> in a 512-bit register; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct FloatRegister512 : ILanes<FloatRegister512, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector512<float> register;

    [MethodImpl(Inline)]
    private FloatRegister512(Vector512<float> register) => this.register = register;

    /// <inheritdoc/>
    public static int Count => 16;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector512.IsHardwareAccelerated;

    private static Vector512<float> Sign => Vector512.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Fill(float value) { FloatRegister512 result; result.register = Vector512.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 FillUnsafe(ref float source) { FloatRegister512 result; result.register = Vector512.Create(source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 LoadUnsafe(ref float source) { FloatRegister512 result; result.register = Vector512.LoadUnsafe(ref source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(FloatRegister512 value, ref float destination) => value.register.StoreUnsafe(ref destination);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<FloatRegister512, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister512 value, Span<float> destination, int start)
    {
        if ((uint)start + (ulong)Count <= (uint)destination.Length)
        {
            StoreUnsafe(value, ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)start));
        }
        else if (Avx.IsSupported)
        {
            StorePart(value, destination, start);
        }
        else
        {
            PartialGroup.Store<FloatRegister512, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 First(int count) { FloatRegister512 result; result.register = Vector512.LessThan(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector512.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(FloatRegister512 value) => value.register.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => register.GetElement(index);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(FloatRegister512 value) => Horizontal.Greatest(value.register);

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 operator +(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register + right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 operator -(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register - right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 operator *(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register * right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 operator /(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register / right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 MultiplyAdd(FloatRegister512 left, FloatRegister512 right, FloatRegister512 addend) { FloatRegister512 result; result.register = WideRegisters.FusedMultiplyAdd(left.register, right.register, addend.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 operator -(FloatRegister512 value) { FloatRegister512 result; result.register = value.register ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Abs(FloatRegister512 value) { FloatRegister512 result; result.register = Vector512.AndNot(value.register, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Sqrt(FloatRegister512 value) { FloatRegister512 result; result.register = Vector512.Sqrt(value.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Max(FloatRegister512 left, FloatRegister512 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Min(FloatRegister512 left, FloatRegister512 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 MaxNative(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Extremes.Larger(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 MinNative(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Extremes.Smaller(left.register, right.register); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Exponent(FloatRegister512 value) => Avx512F.IsSupported ? new(SplitRegister.Exponent(value.register)) : FloatParts.Exponent(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Significand(FloatRegister512 value) => Avx512F.IsSupported ? new(SplitRegister.Significand(value.register)) : FloatParts.Significand(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Equal(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 NotEqual(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = ~Vector512.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Less(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.LessThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 LessOrEqual(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.LessThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Greater(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.GreaterThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 GreaterOrEqual(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.GreaterThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Select(FloatRegister512 mask, FloatRegister512 yes, FloatRegister512 no) { FloatRegister512 result; result.register = Vector512.ConditionalSelect(mask.register, yes.register, no.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 And(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register & right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Or(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register | right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 Xor(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = left.register ^ right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 AndNot(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = Vector512.AndNot(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 AddBits(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = (left.register.AsInt32() + right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 SubtractBits(FloatRegister512 left, FloatRegister512 right) { FloatRegister512 result; result.register = (left.register.AsInt32() - right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 ShiftLeft(FloatRegister512 value, [ConstantExpected] int count) { FloatRegister512 result; result.register = Vector512.ShiftLeft(value.register.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister512 ShiftRight(FloatRegister512 value, [ConstantExpected] int count) { FloatRegister512 result; result.register = Vector512.ShiftRightLogical(value.register.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe FloatRegister512 LoadPart(ReadOnlySpan<float> source, int start)
    {
        FloatRegister512 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.register));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(FloatRegister512 value, Span<float> destination, int start)
    {
        FloatRegister512 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.register, value.register);
        }
    }
}
