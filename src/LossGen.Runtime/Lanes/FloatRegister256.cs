// FloatRegister256: 8 floats in a 256-bit register. Instantiates kernels and vector math on machines
// with 256-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#if NET9_0_OR_GREATER
using WideRegisters = System.Runtime.Intrinsics.Vector256;
#endif

namespace LossGen.Runtime;

/// <summary>A group of 8 lanes of <see cref="float"/> in a 256-bit register; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct FloatRegister256 : ILanes<FloatRegister256, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector256<float> register;

    [MethodImpl(Inline)]
    private FloatRegister256(Vector256<float> register) => this.register = register;

    /// <inheritdoc/>
    public static int Count => 8;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector256.IsHardwareAccelerated;

    private static Vector256<float> Sign => Vector256.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Fill(float value) { FloatRegister256 result; result.register = Vector256.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 FillUnsafe(ref float source) { FloatRegister256 result; result.register = Vector256.Create(source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 LoadUnsafe(ref float source) { FloatRegister256 result; result.register = Vector256.LoadUnsafe(ref source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(FloatRegister256 value, ref float destination) => value.register.StoreUnsafe(ref destination);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<FloatRegister256, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister256 value, Span<float> destination, int start)
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
            PartialGroup.Store<FloatRegister256, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 First(int count) { FloatRegister256 result; result.register = Vector256.LessThan(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(FloatRegister256 value) => value.register.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => register.GetElement(index);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(FloatRegister256 value) => Horizontal.Greatest(value.register);

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 operator +(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register + right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 operator -(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register - right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 operator *(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register * right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 operator /(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register / right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 MultiplyAdd(FloatRegister256 left, FloatRegister256 right, FloatRegister256 addend) { FloatRegister256 result; result.register = WideRegisters.FusedMultiplyAdd(left.register, right.register, addend.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 operator -(FloatRegister256 value) { FloatRegister256 result; result.register = value.register ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Abs(FloatRegister256 value) { FloatRegister256 result; result.register = Vector256.AndNot(value.register, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Sqrt(FloatRegister256 value) { FloatRegister256 result; result.register = Vector256.Sqrt(value.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Max(FloatRegister256 left, FloatRegister256 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Min(FloatRegister256 left, FloatRegister256 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 MaxNative(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Extremes.Larger(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 MinNative(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Extremes.Smaller(left.register, right.register); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Exponent(FloatRegister256 value) => Avx512F.VL.IsSupported ? new(SplitRegister.Exponent(value.register)) : FloatParts.Exponent(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Significand(FloatRegister256 value) => Avx512F.VL.IsSupported ? new(SplitRegister.Significand(value.register)) : FloatParts.Significand(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Equal(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 NotEqual(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = ~Vector256.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Less(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.LessThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 LessOrEqual(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.LessThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Greater(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.GreaterThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 GreaterOrEqual(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.GreaterThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Select(FloatRegister256 mask, FloatRegister256 yes, FloatRegister256 no) { FloatRegister256 result; result.register = Vector256.ConditionalSelect(mask.register, yes.register, no.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 And(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register & right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Or(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register | right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 Xor(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = left.register ^ right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 AndNot(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = Vector256.AndNot(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 AddBits(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = (left.register.AsInt32() + right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 SubtractBits(FloatRegister256 left, FloatRegister256 right) { FloatRegister256 result; result.register = (left.register.AsInt32() - right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 ShiftLeft(FloatRegister256 value, [ConstantExpected] int count) { FloatRegister256 result; result.register = Vector256.ShiftLeft(value.register.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister256 ShiftRight(FloatRegister256 value, [ConstantExpected] int count) { FloatRegister256 result; result.register = Vector256.ShiftRightLogical(value.register.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe FloatRegister256 LoadPart(ReadOnlySpan<float> source, int start)
    {
        FloatRegister256 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.register));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(FloatRegister256 value, Span<float> destination, int start)
    {
        FloatRegister256 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.register, value.register);
        }
    }
}
