// The fast passes behind the guards of values: a register at a time, looking only for whether there is
// anything to look at. Called by Guard.
using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class DomainScan
{
    /// <summary>The position of the first value outside of the domain, or -1.</summary>
    /// <param name="values">Values of an element type of losses.</param>
    /// <param name="domain">The range they must be in.</param>
    /// <param name="value">The value there.</param>
    public static int FirstOutside<T>(ReadOnlySpan<T> values, ValueDomain domain, out double value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            return First(MemoryMarshal.Cast<T, float>(values), domain, out value);
        }

        if (typeof(T) == typeof(double))
        {
            return First(MemoryMarshal.Cast<T, double>(values), domain, out value);
        }

        if (typeof(T) == typeof(Half))
        {
            return First<HalfFormat>(MemoryMarshal.Cast<T, ushort>(values), domain, out value);
        }

        if (typeof(T) == typeof(BFloat16))
        {
            return First<BFloat16Format>(MemoryMarshal.Cast<T, ushort>(values), domain, out value);
        }

        Throw.ElementType(typeof(T));
        value = 0;
        return -1;
    }

    private static int First(ReadOnlySpan<float> values, ValueDomain domain, out double value)
    {
        bool isInside = Float512.IsAccelerated ? IsInside<Float512, float>(values, domain)
            : Float256.IsAccelerated ? IsInside<Float256, float>(values, domain)
            : IsInside<Float128, float>(values, domain);
        return Search(isInside ? [] : values, domain, out value);
    }

    private static int First(ReadOnlySpan<double> values, ValueDomain domain, out double value)
    {
        bool isInside = Double512.IsAccelerated ? IsInside<Double512, double>(values, domain)
            : Double256.IsAccelerated ? IsInside<Double256, double>(values, domain)
            : IsInside<Double128, double>(values, domain);
        return Search(isInside ? [] : values, domain, out value);
    }

    // A 16-bit format, a block at a time.
    private static int First<TFormat>(ReadOnlySpan<ushort> patterns, ValueDomain domain, out double value)
        where TFormat : struct, IFormat
    {
        Span<float> wide = stackalloc float[Slots.Block];
        for (int start = 0; start < patterns.Length; start += wide.Length)
        {
            ReadOnlySpan<ushort> block = patterns[start..Math.Min(start + wide.Length, patterns.Length)];
            FormatSpans.Widen<TFormat>(block, wide[..block.Length]);
            int position = First(wide[..block.Length], domain, out value);
            if (position >= 0)
            {
                return start + position;
            }
        }

        value = 0;
        return -1;
    }

    private static int Search<T>(ReadOnlySpan<T> values, ValueDomain domain, out double value)
        where T : unmanaged, INumberBase<T>
    {
        for (int i = 0; i < values.Length; i++)
        {
            value = double.CreateTruncating(values[i]);
            if (domain.Excludes(value))
            {
                return i;
            }
        }

        value = 0;
        return -1;
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
        int width = Vector<TIndex>.Count;
        for (; !ignores && position <= targets.Length - (4 * width); position += 4 * width)
        {
            Vector<TIndex> a = new(targets[position..]), b = new(targets[(position + width)..]);
            Vector<TIndex> c = new(targets[(position + (2 * width))..]), d = new(targets[(position + (3 * width))..]);
            if (Vector.LessThanAny(Vector.Min(Vector.Min(a, b), Vector.Min(c, d)), Vector<TIndex>.Zero)
                || Vector.GreaterThanAny(Vector.Max(Vector.Max(a, b), Vector.Max(c, d)), last))
            {
                break;
            }
        }

        for (; position <= targets.Length - width; position += width)
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

    // The greatest and the least value tell; NaN is neither. The last group overlaps the one before it, so that no
    // lane holds anything but a value; fewer values than lanes are left to the caller.
    private static bool IsInside<TLanes, T>(ReadOnlySpan<T> values, ValueDomain domain)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        if (values.Length < TLanes.Count)
        {
            return false;
        }

        TLanes greatest = TLanes.Fill(T.CreateTruncating(double.NegativeInfinity));
        TLanes least = -greatest;
        bool isOfMagnitude = domain.IsOfMagnitude;
        for (int i = 0; i < values.Length; i += TLanes.Count)
        {
            TLanes value = TLanes.Load(values, Math.Min(i, values.Length - TLanes.Count));
            value = isOfMagnitude ? TLanes.Abs(value) : value;
            greatest = TLanes.MaxNative(value, greatest);
            least = TLanes.MinNative(value, least);
        }

        return domain.Includes(-double.CreateTruncating(TLanes.Greatest(-least)), double.CreateTruncating(TLanes.Greatest(greatest)));
    }
}
