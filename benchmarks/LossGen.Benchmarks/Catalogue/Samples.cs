// Data for the benchmarks of the catalogue, by what they mean; the same numbers in every run, on a cache line's
// boundary, since with arrays that start anywhere the same code would be timed differently from run to run.
namespace LossGen.Benchmarks.Catalogue;

internal static class Samples
{
    /// <summary>More scratch memory than any of the cases needs.</summary>
    public const int ScratchLength = 1 << 22;

    private const int Alignment = 64;

    public static Memory<float> Room(int count) => Aligned<float>(count);

    public static Memory<int> Integers(int count, int from, int to)
    {
        Memory<int> values = Aligned<int>(count);
        Random random = new(2);
        foreach (ref int value in values.Span)
        {
            value = random.Next(from, to + 1);
        }

        return values;
    }

    public static Memory<float> Values(string domain, int count)
    {
        Memory<float> values = Aligned<float>(count);
        Random random = new(1 + domain.Length);
        int i = 0;
        foreach (ref float value in values.Span)
        {
            float number = random.NextSingle();
            value = domain switch
            {
                "Probability" or "Distribution" => 0.01f + (0.98f * number),
                "Label" => number < 0.5f ? 0 : 1,
                "Sign" => number < 0.5f ? -1 : 1,
                "LogProbability" => -0.1f - (5 * number),
                "Rate" or "Amount" or "PositiveAmount" or "Variance" or "Distance" => 0.1f + (3 * number),
                "Count" or "Relevance" => MathF.Floor(5 * number),
                "Box" => (i % 4 < 2 ? 0 : 4) + (4 * number), // two corners, the second behind the first
                _ => (6 * number) - 3,
            };
            i++;
        }

        return values;
    }

    private static unsafe Memory<T> Aligned<T>(int count)
        where T : unmanaged
    {
        T[] room = GC.AllocateArray<T>(count + (Alignment / sizeof(T)), pinned: true);
        fixed (T* start = room)
        {
            return room.AsMemory((int)((Alignment - ((long)start % Alignment)) % Alignment / sizeof(T)), count);
        }
    }
}
