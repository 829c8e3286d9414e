// The loop of a function over spans of double, at the widest registers there are. Called by VectorMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleSpans
{
    public static void Map<TFunction>(ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, IDoubleFunction
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.SameOrApart(destination, source, nameof(destination), nameof(source));
        if (Double512.IsAccelerated)
        {
            Map<TFunction, Double512>(source, destination);
        }
        else if (Double256.IsAccelerated)
        {
            Map<TFunction, Double256>(source, destination);
        }
        else
        {
            Map<TFunction, Double128>(source, destination);
        }
    }

    // Not inlined: the inliner's budget is for the function.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Map<TFunction, TLanes>(ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, IDoubleFunction
        where TLanes : struct, ILanes<TLanes, double>
    {
        for (int i = 0; i < source.Length; i += TLanes.Count)
        {
            TLanes.Store(TFunction.Of(TLanes.Load(source, i)), destination, i);
        }
    }
}
