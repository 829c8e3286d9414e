// FloatRegister128: 4 floats in a 128-bit register. Instantiates kernels and vector math on machines
// with 128-bit registers; elsewhere it works in software, with the same bits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>A group of 4 lanes of <see cref="float"/> in a 128-bit register; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct FloatRegister128 : ILanes<FloatRegister128, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector128<float> register;

    [MethodImpl(Inline)]
    private FloatRegister128(Vector128<float> register) => this.register = register;

    /// <inheritdoc/>
    public static int Count => 4;

    /// <inheritdoc/>
    public static bool IsAccelerated => Vector128.IsHardwareAccelerated;

    private static Vector128<float> Sign => Vector128.Create(-0f);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Fill(float value) { FloatRegister128 result; result.register = Vector128.Create(value); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 FillUnsafe(ref float source) { FloatRegister128 result; result.register = Vector128.Create(source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 LoadUnsafe(ref float source) { FloatRegister128 result; result.register = Vector128.LoadUnsafe(ref source); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void StoreUnsafe(FloatRegister128 value, ref float destination) => value.register.StoreUnsafe(ref destination);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Load(ReadOnlySpan<float> source, int start) =>
        (uint)start + (ulong)Count <= (uint)source.Length
            ? LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start))
            : Avx.IsSupported ? LoadPart(source, start) : PartialGroup.Load<FloatRegister128, float>(source, start);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static void Store(FloatRegister128 value, Span<float> destination, int start)
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
            PartialGroup.Store<FloatRegister128, float>(value, destination, start);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 First(int count) { FloatRegister128 result; result.register = Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(count)).AsSingle(); return result; }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Scalar(FloatRegister128 value) => value.register.ToScalar();

    /// <inheritdoc/>
    public float Lane(int index) => register.GetElement(index);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static float Greatest(FloatRegister128 value) => Horizontal.Greatest(value.register);

    // The operations, a line each. Without the constructor and with fields that can be set: the just-in-time compiler
    // gives up inlining into a method of too many locals, and every constructor in between costs it some.
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 operator +(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register + right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 operator -(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register - right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 operator *(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register * right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 operator /(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register / right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 MultiplyAdd(FloatRegister128 left, FloatRegister128 right, FloatRegister128 addend) { FloatRegister128 result; result.register = Registers.FusedMultiplyAdd(left.register, right.register, addend.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 operator -(FloatRegister128 value) { FloatRegister128 result; result.register = value.register ^ Sign; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Abs(FloatRegister128 value) { FloatRegister128 result; result.register = Vector128.AndNot(value.register, Sign); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Sqrt(FloatRegister128 value) { FloatRegister128 result; result.register = Vector128.Sqrt(value.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Max(FloatRegister128 left, FloatRegister128 right) => Select(NotEqual(left, left), left, MaxNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Min(FloatRegister128 left, FloatRegister128 right) => Select(NotEqual(left, left), left, MinNative(left, right));
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 MaxNative(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Extremes.Larger(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 MinNative(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Extremes.Smaller(left.register, right.register); return result; }
    /// <inheritdoc/>
    public static bool HasExponents => Avx512F.VL.IsSupported;
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Exponent(FloatRegister128 value) => Avx512F.VL.IsSupported ? new(SplitRegister.Exponent(value.register)) : FloatParts.Exponent(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Significand(FloatRegister128 value) => Avx512F.VL.IsSupported ? new(SplitRegister.Significand(value.register)) : FloatParts.Significand(value);
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Equal(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 NotEqual(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = ~Vector128.Equals(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Less(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.LessThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 LessOrEqual(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.LessThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Greater(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.GreaterThan(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 GreaterOrEqual(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.GreaterThanOrEqual(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Select(FloatRegister128 mask, FloatRegister128 yes, FloatRegister128 no) { FloatRegister128 result; result.register = Vector128.ConditionalSelect(mask.register, yes.register, no.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 And(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register & right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Or(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register | right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 Xor(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = left.register ^ right.register; return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 AndNot(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = Vector128.AndNot(left.register, right.register); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 AddBits(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = (left.register.AsInt32() + right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 SubtractBits(FloatRegister128 left, FloatRegister128 right) { FloatRegister128 result; result.register = (left.register.AsInt32() - right.register.AsInt32()).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 ShiftLeft(FloatRegister128 value, [ConstantExpected] int count) { FloatRegister128 result; result.register = Vector128.ShiftLeft(value.register.AsInt32(), count).AsSingle(); return result; }
    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static FloatRegister128 ShiftRight(FloatRegister128 value, [ConstantExpected] int count) { FloatRegister128 result; result.register = Vector128.ShiftRightLogical(value.register.AsInt32(), count).AsSingle(); return result; }

    // Masked and inline: a call, even one never made, would make the just-in-time compiler keep every
    // live register in memory.
    [MethodImpl(Inline)]
    private static unsafe FloatRegister128 LoadPart(ReadOnlySpan<float> source, int start)
    {
        FloatRegister128 mask = First(PartialGroup.Rest(source.Length, start));
        fixed (float* first = source)
        {
            return new(PartialGroup.Load(first + start, mask.register));
        }
    }

    [MethodImpl(Inline)]
    private static unsafe void StorePart(FloatRegister128 value, Span<float> destination, int start)
    {
        FloatRegister128 mask = First(PartialGroup.Rest(destination.Length, start));
        fixed (float* first = destination)
        {
            PartialGroup.Store(first + start, mask.register, value.register);
        }
    }
}
