// How a call is cut: into blocks, whose losses are added up each for itself; parts of some blocks, which a thread
// takes at a time; and waves of parts, between which the caller adds up the blocks, so that their sums need no
// more memory the larger the call is. Called by Workers.
namespace LossGen.Runtime;

internal readonly struct Partition
{
    // Enough for no thread to wait long for the last part of another, few enough for their starts not to count.
    private const int PartsOfWorker = 8;

    private const int MostBlocksOfPart = 256;
    private const int MostBlocksOfWave = 16384;

    private readonly int units;
    private readonly int block;
    private readonly int blocksOfPart;

    public Partition(int units, int block, int degree, bool hasTotals)
    {
        this.units = units;
        this.block = block;
        int blocks = (int)(((long)units + block - 1) / block);
        blocksOfPart = Math.Clamp(blocks / (degree * PartsOfWorker), 1, MostBlocksOfPart);
        Parts = (int)(((long)blocks + blocksOfPart - 1) / blocksOfPart);
        PartsOfWave = hasTotals ? MostBlocksOfWave / blocksOfPart : Math.Max(Parts, 1);
        BlocksOfWave = Math.Min(blocks, PartsOfWave * blocksOfPart);
    }

    /// <summary>The number of parts.</summary>
    public int Parts { get; }

    /// <summary>The number of parts of a wave; the last one may have fewer.</summary>
    public int PartsOfWave { get; }

    /// <summary>The most blocks of a wave.</summary>
    public int BlocksOfWave { get; }

    /// <summary>The units of a part.</summary>
    public (int First, int Last) Units(int part) => ((int)Start(part), (int)Math.Min(Start(part + 1L), units));

    /// <summary>The blocks of a part, the first of a wave being 0.</summary>
    /// <param name="part">The part.</param>
    /// <param name="wave">The wave's first part.</param>
    public (int First, int Count) Blocks(int part, int wave)
    {
        (int first, int last) = Units(part);
        return ((part - wave) * blocksOfPart, (int)(((long)last - first + block - 1) / block));
    }

    private long Start(long part) => part * blocksOfPart * block;
}
