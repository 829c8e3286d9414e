// The scratch memory of the CTC kernel, cut into its parts. A sequence with S labels has S + 1 blanks around
// them; blanks and labels have rows of their own, so that neighbours in a row never depend on each other within a
// frame. Rows are padded with zeros in the sense of WideRange: what is read beside them is no path.
using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal readonly ref struct CtcScratch<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Elements beside a row, which neighbours' lanes read.</summary>
    public const int Pad = 16;

    // The widest group of lanes.
    private const int Group = 32;

    /// <summary>The length of a row of blanks or labels, a multiple of every lane count.</summary>
    public readonly int Width;

    /// <summary>A row for each frame and one before the first; see <see cref="Cells"/>.</summary>
    public readonly Span<T> Forward;

    /// <summary>One row, which the backward recursion writes in place.</summary>
    public readonly Span<T> Backward;

    /// <summary>The probabilities of a frame's labels, the blank's behind the last: m, then e.</summary>
    public readonly Span<T> Emission;

    /// <summary>1 for each label that differs from the one before it, else 0.</summary>
    public readonly Span<T> Differs;

    /// <summary>What of each label a frame is: its logarithm going in, its share of all paths coming out.</summary>
    public readonly Span<T> Shares;

    /// <summary>The labels of the sequence.</summary>
    public readonly Span<int> Labels;

    /// <summary>The greatest logit of each frame.</summary>
    public readonly Span<T> Maxima;

    /// <summary>One over the sum of exponentials of each frame.</summary>
    public readonly Span<T> Scales;

    public CtcScratch(Span<T> memory, int frames, int labels, bool hasGradient)
    {
        Width = (int)WidthOf(labels);
        memory = CacheLine.Align(memory, (int)(Needed(frames, labels, hasGradient) - CacheLine.Slack));
        Forward = Cut(ref memory, Cells(Width) * (hasGradient ? frames + 1 : 1));
        Backward = Cut(ref memory, Cells(Width));
        Emission = Cut(ref memory, 2 * Width);
        Differs = Cut(ref memory, Width + Pad);
        Shares = Cut(ref memory, Width);
        Labels = MemoryMarshal.Cast<T, int>(Cut(ref memory, Width));
        Maxima = Cut(ref memory, hasGradient ? frames : 0);
        Scales = Cut(ref memory, hasGradient ? frames : 0);
    }

    /// <summary>The elements of a row of cells: for blanks and for labels each m and e, with a pad before and behind.</summary>
    public static int Cells(int width) => (4 * width) + (5 * Pad);

    /// <summary>The number of elements that a call needs.</summary>
    public static long Needed(long frames, long labels, bool hasGradient)
    {
        long width = WidthOf(labels);
        long cells = (4 * width) + (5 * Pad);
        return CacheLine.Slack + (cells * (hasGradient ? frames + 2 : 2)) + (5 * width) + Pad + (hasGradient ? 2 * frames : 0);
    }

    private static long WidthOf(long labels) => (labels + Group) / Group * Group;

    private static Span<T> Cut(scoped ref Span<T> memory, int length)
    {
        Span<T> part = memory[..length];
        memory = memory[length..];
        return part;
    }
}
