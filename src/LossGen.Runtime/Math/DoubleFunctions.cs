// The functions of DoubleMath as types, so that one loop over spans serves them all without a call per
// lane group. Named by VectorMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleFunctions
{
    public readonly struct Exp : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Exp(x);
    }

    public readonly struct Log : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Log(x);
    }

    public readonly struct Log1p : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Log1p(x);
    }

    public readonly struct Expm1 : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Expm1(x);
    }

    public readonly struct Sigmoid : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Sigmoid(x);
    }

    public readonly struct Softplus : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Softplus(x);
    }

    public readonly struct LogSigmoid : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.LogSigmoid(x);
    }

    public readonly struct Tanh : IDoubleFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TLanes Of<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes, double> => DoubleMath.Tanh(x);
    }
}
