// The fast passes behind the guards of values: a register at a time, looking only for whether there is
// anything to look at. Called by Guard.
using System.Numerics;

namespace LossGen.Runtime;

internal static class DomainScan
{
    /// <param name="values">The values.</param>
    /// <param name="parameter">The name of the span they are in.</param>
    /// <param name="offset">Where in that span they start.</param>
    public static void UnitInterval(ReadOnlySpan<float> values, string parameter, int offset = 0)
    {
        bool inside = Float512.IsAccelerated ? Inside<Float512, float>(values)
            : Float256.IsAccelerated ? Inside<Float256, float>(values)
            : Inside<Float128, float>(values);
        for (int i = 0; !inside && i < values.Length; i++)
        {
            if (values[i] is < 0 or > 1)
            {
                Throw.UnitInterval(values[i], offset + i, parameter);
            }
        }
    }

    public static void UnitInterval(ReadOnlySpan<double> values, string parameter)
    {
        bool inside = Double512.IsAccelerated ? Inside<Double512, double>(values)
            : Double256.IsAccelerated ? Inside<Double256, double>(values)
            : Inside<Double128, double>(values);
        for (int i = 0; !inside && i < values.Length; i++)
        {
            if (values[i] is < 0 or > 1)
            {
                Throw.UnitInterval(values[i], i, parameter);
            }
        }
    }

    /// <summary>The same of a 16-bit format, a block at a time.</summary>
    public static void UnitInterval<TFormat>(ReadOnlySpan<ushort> patterns, string parameter)
        where TFormat : struct, IFormat
    {
        Span<float> wide = stackalloc float[Slots.Block];
        for (int start = 0; start < patterns.Length; start += wide.Length)
        {
            ReadOnlySpan<ushort> block = patterns[start..Math.Min(start + wide.Length, patterns.Length)];
            FormatSpans.Widen<TFormat>(block, wide[..block.Length]);
            UnitInterval(wide[..block.Length], parameter, start);
        }
    }

    /// <summary>How many targets in front are whole registers of classes, none of them ignored.</summary>
    public static int Classes<TIndex>(ReadOnlySpan<TIndex> targets, int classes, int ignoreIndex)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        // An index type may be too narrow for the last class, or for the ignored index: then nothing is above
        // the one, or equal to the other.
        Vector<TIndex> last = new(TIndex.CreateSaturating(classes - 1));
        TIndex ignored = TIndex.CreateTruncating(ignoreIndex);
        bool ignores = long.CreateTruncating(ignored) == ignoreIndex && (uint)ignoreIndex < (uint)classes;
        int position = 0;
        for (; position <= targets.Length - Vector<TIndex>.Count; position += Vector<TIndex>.Count)
        {
            Vector<TIndex> group = new(targets[position..]);
            if (Vector.LessThanAny(group, Vector<TIndex>.Zero) || Vector.GreaterThanAny(group, last)
                || (ignores && Vector.EqualsAny(group, new Vector<TIndex>(ignored))))
            {
                break;
            }
        }

        return position;
    }

    // The greatest and the least value tell; NaN is neither.
    private static bool Inside<TLanes, T>(ReadOnlySpan<T> values)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>, IComparisonOperators<T, T, bool>
    {
        TLanes greatest = TLanes.Fill(T.Zero);
        TLanes least = TLanes.Fill(T.Zero);
        for (int i = 0; i < values.Length; i += TLanes.Count)
        {
            TLanes value = TLanes.Load(values, i);
            greatest = TLanes.MaxNative(value, greatest);
            least = TLanes.MinNative(value, least);
        }

        return TLanes.Greatest(greatest) <= T.One && TLanes.Greatest(-least) <= T.Zero;
    }
}
