// The sum of the losses of a call or of a part of it. Blocks are added in their order, which is what makes the bits:
// a part of a call cannot add to the blocks before it, so it keeps each of its own and the caller's thread adds them.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Adds up the losses of blocks, or keeps them apart; used by generated code.</summary>
/// <param name="each">A place for each block; empty to add them up.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct BlockTotals(Span<double> each)
{
    private readonly Span<double> each = each;
    private int count;

    /// <summary>The sum; 0 where blocks are kept apart.</summary>
    public double Sum { get; private set; }

    /// <summary>Adds the losses of the next block.</summary>
    public void Add(double block)
    {
        if (each.IsEmpty)
        {
            Sum += block;
        }
        else
        {
            each[count++] = block;
        }
    }
}
