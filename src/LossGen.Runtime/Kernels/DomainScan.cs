// The fast passes behind the guards of values: a register at a time, looking only for whether there is
// anything to look at. Called by Guard.
using System.Numerics;

namespace LossGen.Runtime;

internal static class DomainScan
{
    /// <param name="values">The values.</param>
    /// <param name="domain">The range they must be in.</param>
    /// <param name="parameter">The name of the span they are in.</param>
    /// <param name="offset">Where in that span they start.</param>
    public static void Check(ReadOnlySpan<float> values, ValueDomain domain, string parameter, int offset = 0)
    {
        bool isInside = Float512.IsAccelerated ? IsInside<Float512, float>(values, domain)
            : Float256.IsAccelerated ? IsInside<Float256, float>(values, domain)
            : IsInside<Float128, float>(values, domain);
        for (int i = 0; !isInside && i < values.Length; i++)
        {
            if (domain.Excludes(values[i]))
            {
                Throw.Value(values[i], offset + i, parameter, domain.Words);
            }
        }
    }

    public static void Check(ReadOnlySpan<double> values, ValueDomain domain, string parameter)
    {
        bool isInside = Double512.IsAccelerated ? IsInside<Double512, double>(values, domain)
            : Double256.IsAccelerated ? IsInside<Double256, double>(values, domain)
            : IsInside<Double128, double>(values, domain);
        for (int i = 0; !isInside && i < values.Length; i++)
        {
            if (domain.Excludes(values[i]))
            {
                Throw.Value(values[i], i, parameter, domain.Words);
            }
        }
    }

    /// <summary>The same of a 16-bit format, a block at a time.</summary>
    public static void Check<TFormat>(ReadOnlySpan<ushort> patterns, ValueDomain domain, string parameter)
        where TFormat : struct, IFormat
    {
        Span<float> wide = stackalloc float[Slots.Block];
        for (int start = 0; start < patterns.Length; start += wide.Length)
        {
            ReadOnlySpan<ushort> block = patterns[start..Math.Min(start + wide.Length, patterns.Length)];
            FormatSpans.Widen<TFormat>(block, wide[..block.Length]);
            Check(wide[..block.Length], domain, parameter, start);
        }
    }

    /// <summary>Whether all values are in the domain.</summary>
    public static bool Includes(ReadOnlySpan<float> values, ValueDomain domain)
    {
        bool isInside = Float512.IsAccelerated ? IsInside<Float512, float>(values, domain)
            : Float256.IsAccelerated ? IsInside<Float256, float>(values, domain)
            : IsInside<Float128, float>(values, domain);
        for (int i = 0; !isInside && i < values.Length; i++)
        {
            if (domain.Excludes(values[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Includes(ReadOnlySpan{float}, ValueDomain)"/>
    public static bool Includes(ReadOnlySpan<double> values, ValueDomain domain)
    {
        bool isInside = Double512.IsAccelerated ? IsInside<Double512, double>(values, domain)
            : Double256.IsAccelerated ? IsInside<Double256, double>(values, domain)
            : IsInside<Double128, double>(values, domain);
        for (int i = 0; !isInside && i < values.Length; i++)
        {
            if (domain.Excludes(values[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same of a 16-bit format.</summary>
    public static bool Includes<TFormat>(ReadOnlySpan<ushort> patterns, ValueDomain domain)
        where TFormat : struct, IFormat
    {
        Span<float> wide = stackalloc float[Slots.Block];
        for (int start = 0; start < patterns.Length; start += wide.Length)
        {
            ReadOnlySpan<ushort> block = patterns[start..Math.Min(start + wide.Length, patterns.Length)];
            FormatSpans.Widen<TFormat>(block, wide[..block.Length]);
            if (!Includes(wide[..block.Length], domain))
            {
                return false;
            }
        }

        return true;
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
