// Data for the benchmarks of the catalogue, by what they mean; the same numbers in every run. And the sizes that
// follow from the number of elements. Called by the generated cases.
namespace LossGen.Benchmarks.Catalogue;

internal static class Samples
{
    /// <summary>More scratch memory than any of the cases needs.</summary>
    public const int ScratchLength = 1 << 22;

    private const int LargestPlane = 4096;
    private const int CtcClasses = 16;

    /// <summary>The positions of a plane.</summary>
    public static int Plane(int size) => Math.Min(size, LargestPlane);

    /// <summary>The steps of a batch of sequences, which are as many as there are sequences where that comes out even.</summary>
    public static int Steps(int size) => (int)Math.Sqrt(size / CtcClasses);

    public static int Batch(int size) => size / CtcClasses / Steps(size);

    public static int LongestTarget(int size) => Math.Max(1, Steps(size) / 4);

    public static AlignedBuffer<int> Integers(int count, int from, int to, int seed)
    {
        AlignedBuffer<int> values = new(count);
        RandomNumbers random = new((ulong)seed);
        foreach (ref int value in values.Span)
        {
            value = from + (int)(random.Next() * (to - from + 1));
        }

        return values;
    }

    public static AlignedBuffer<float> Values(string domain, int count, int seed)
    {
        AlignedBuffer<float> values = new(count);
        RandomNumbers random = new((ulong)seed);
        for (int i = 0; i < count; i++)
        {
            values.Span[i] = Value(domain, random.Next(), i);
        }

        return values;
    }

    private static float Value(string domain, float number, int place) => domain switch
    {
        "Probability" or "Distribution" => 0.01f + (0.98f * number),
        "Label" => number < 0.5f ? 0 : 1,
        "Sign" => number < 0.5f ? -1 : 1,
        "LogProbability" => -0.1f - (5 * number),
        "Rate" or "Amount" or "PositiveAmount" or "Variance" or "Distance" => 0.1f + (3 * number),
        "Count" or "Relevance" => MathF.Floor(5 * number),
        "Box" => (place % 4 < 2 ? 0 : 4) + (4 * number), // two corners, the second behind the first
        "Unit" => (0.3f * number) - 0.15f, // vectors of 128 dimensions have lengths of about 1
        _ => (6 * number) - 3,
    };
}
