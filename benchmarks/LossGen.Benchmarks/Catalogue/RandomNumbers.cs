// Numbers for sample data: SplitMix64, because .NET's seeded generator takes longer than what is timed.
namespace LossGen.Benchmarks.Catalogue;

internal sealed class RandomNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number in [0, 1).</summary>
    public float Next()
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 40) * (1f / (1 << 24));
    }
}
