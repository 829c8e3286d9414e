// The multi-label margin loss: every class of a row's list against every class that is not in it. A class of
// the list is taken out of the rivals by a −∞ in a copy, so the inner loop is one addition and one comparison.
// Called by generated code.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The kernel of the multi-label margin loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MultiLabelMarginKernel
{
    /// <summary>The index behind the last class of a row's list.</summary>
    private const int End = -1;

    /// <summary>Checks the lengths and every class index, those behind the end of a list too.</summary>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is neither a class nor -1; the first is named.</exception>
    public static int Check<T, TIndex>(ReadOnlySpan<T> input, ReadOnlySpan<TIndex> target, int classes, ReadOnlySpan<string> names)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Guard.Multiple(input.Length, classes, names[0], "the number of classes");
        if (target.Length != input.Length)
        {
            Throw.Length(target.Length, input.Length, names[1], $"a class index or -1 for each element of '{names[0]}'");
        }

        for (int i = Listed(target, classes); i < target.Length; i++)
        {
            long index = long.CreateTruncating(target[i]);
            if (index < End || index >= classes)
            {
                Throw.ListedClass(index, i, classes, names[1]);
            }
        }

        return input.Length / classes;
    }

    /// <summary>Writes the losses or returns their sum; writes the gradient.</summary>
    public static double Run<TLanes, T, TMath, TIndex>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<TIndex> target,
        Span<T> inputGradient,
        int classes,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
        where TIndex : unmanaged, IBinaryInteger<TIndex> => RunPart<TLanes, T, TMath, TIndex>(
            input, target, inputGradient, classes, loss, lossGradient, scale, wantsLoss, 0, input.Length / classes, default);

    /// <summary>The same of a part of the rows, whose losses are also kept apart.</summary>
    public static double RunPart<TLanes, T, TMath, TIndex>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<TIndex> target,
        Span<T> inputGradient,
        int classes,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        T scale,
        bool wantsLoss,
        int first,
        int last,
        Span<double> blockTotals)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        Span<T> countSlots = Slots.Open(stackalloc T[Slots.Room]);
        Span<T> rivals = CacheLine.Align(stackalloc T[Slots.Block + CacheLine.Slack], Slots.Block);
        bool hasGradient = !inputGradient.IsEmpty;
        BlockTotals total = new(blockTotals);
        for (int row = first; row < last; row++)
        {
            ReadOnlySpan<T> scores = input.Slice(row * classes, classes);
            ReadOnlySpan<TIndex> list = List(target.Slice(row * classes, classes));
            Span<T> counts = hasGradient ? inputGradient.Slice(row * classes, classes) : default;
            counts.Clear();
            double sum = 0;
            for (int start = 0; start < classes && !list.IsEmpty; start += Slots.Block)
            {
                int length = Math.Min(classes - start, Slots.Block);
                Span<T> block = Rivals<TLanes, T, TIndex>(scores.Slice(start, length), list, start, rivals);
                int added = 0;
                foreach (TIndex index in list)
                {
                    int label = int.CreateTruncating(index);
                    T margin = T.One - scores[label];
                    if (wantsLoss)
                    {
                        if ((added += length) > Slots.Block)
                        {
                            sum += SlotTotal.Of(slots);
                            added = length;
                        }

                        AddHinges<TLanes, T>(block, margin, slots);
                    }

                    if (hasGradient)
                    {
                        counts[label] -= Count<TLanes, T>(block, margin, counts.Slice(start, length), countSlots);
                    }
                }

                sum += wantsLoss ? SlotTotal.Of(slots) : 0;
            }

            sum /= classes;
            total.Add(sum);
            if (!loss.IsEmpty)
            {
                loss[row] = T.CreateTruncating(sum);
            }

            Scale<TLanes, T>(counts, T.CreateTruncating(classes), lossGradient.IsEmpty ? scale : lossGradient[row]);
        }

        return total.Sum;
    }

    // A class's count of active pairs is a whole number: it is divided by the number of classes as a whole.
    private static void Scale<TLanes, T>(Span<T> counts, T classes, T factor)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        for (int c = 0; c < counts.Length; c += TLanes.Count)
        {
            TLanes.Store(TLanes.Load(counts, c) / TLanes.Fill(classes) * TLanes.Fill(factor), counts, c);
        }
    }

    private static ReadOnlySpan<TIndex> List<TIndex>(ReadOnlySpan<TIndex> row)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        int length = 0;
        while (length < row.Length && long.CreateTruncating(row[length]) != End)
        {
            length++;
        }

        return row[..length];
    }

    // The scores of a block of classes with −∞ for those of the list, up to whole lane groups.
    private static Span<T> Rivals<TLanes, T, TIndex>(ReadOnlySpan<T> scores, ReadOnlySpan<TIndex> list, int start, Span<T> memory)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Span<T> block = memory[..((scores.Length + TLanes.Count - 1) / TLanes.Count * TLanes.Count)];
        scores.CopyTo(block);
        block[scores.Length..].Fill(T.NegativeInfinity);
        foreach (TIndex index in list)
        {
            int label = int.CreateTruncating(index) - start;
            if ((uint)label < (uint)scores.Length)
            {
                block[label] = T.NegativeInfinity;
            }
        }

        return block;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddHinges<TLanes, T>(ReadOnlySpan<T> rivals, T margin, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes margins = TLanes.Fill(margin);
        for (int c = 0; c < rivals.Length; c += TLanes.Count)
        {
            TLanes hinge = margins + TLanes.Load(rivals, c);
            Slots.Add(slots, c, rivals.Length, TLanes.And(hinge, TLanes.Greater(hinge, TLanes.Fill(T.Zero))));
        }
    }

    // Adds 1 to the count of each rival that is too close, and returns how many there are.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Count<TLanes, T>(ReadOnlySpan<T> rivals, T margin, Span<T> counts, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes margins = TLanes.Fill(margin);
        TLanes all = TLanes.Fill(T.Zero);
        for (int c = 0; c < rivals.Length; c += TLanes.Count)
        {
            TLanes isActive = TLanes.Greater(margins + TLanes.Load(rivals, c), TLanes.Fill(T.Zero));
            TLanes active = TLanes.And(TLanes.Fill(T.One), isActive);
            all += active;
            TLanes.Store(TLanes.Load(counts, c) + active, counts, c);
        }

        return SlotTotal.OfCounts(all, slots);
    }

    // How many indices in front are whole registers of classes and -1.
    private static int Listed<TIndex>(ReadOnlySpan<TIndex> target, int classes)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Vector<TIndex> least = new(TIndex.CreateSaturating(End));
        Vector<TIndex> last = new(TIndex.CreateSaturating(classes - 1));
        int position = 0;
        for (; position <= target.Length - Vector<TIndex>.Count; position += Vector<TIndex>.Count)
        {
            Vector<TIndex> group = new(target[position..]);
            if (Vector.LessThanAny(group, least) || Vector.GreaterThanAny(group, last))
            {
                break;
            }
        }

        return position;
    }
}
