// The functions of FloatMath as types, so that one loop over spans serves them all without a call per
// lane group. Named by VectorMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatFunctions
{
    public readonly struct Exp : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Exp(x);
    }

    public readonly struct Log : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Log(x);
    }

    public readonly struct Log1p : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Log1p(x);
    }

    public readonly struct Expm1 : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Expm1(x);
    }

    public readonly struct Sigmoid : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Sigmoid(x);
    }

    public readonly struct Softplus : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Softplus(x);
    }

    public readonly struct LogSigmoid : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.LogSigmoid(x);
    }

    public readonly struct Tanh : IFloatFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, float> => FloatMath.Tanh(x);
    }
}
