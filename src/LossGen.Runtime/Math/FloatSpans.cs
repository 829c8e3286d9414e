// The loop of a function over spans of float, at the widest registers there are. Called by VectorMath.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatSpans
{
    public static void Map<TFunction>(ReadOnlySpan<float> source, Span<float> destination)
        where TFunction : struct, IFloatFunction
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.SameOrApart(destination, source, nameof(destination), nameof(source));
        if (Float512.IsAccelerated)
        {
            Map<TFunction, Float512>(source, destination);
        }
        else if (Float256.IsAccelerated)
        {
            Map<TFunction, Float256>(source, destination);
        }
        else
        {
            Map<TFunction, Float128>(source, destination);
        }
    }

    // Not inlined: the inliner's budget is for the function.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Map<TFunction, TLanes>(ReadOnlySpan<float> source, Span<float> destination)
        where TFunction : struct, IFloatFunction
        where TLanes : struct, ILanes<TLanes, float>
    {
        for (int i = 0; i < source.Length; i += TLanes.Count)
        {
            TLanes.Store(TFunction.Of(TLanes.Load(source, i)), destination, i);
        }
    }
}
