// What one case times. Implemented for generation from nothing, for edits, and for analysis; called by CaseBenchmark.
namespace LossGen.GeneratorBenchmarks.Measuring;

/// <summary>Work that is prepared before each time it is timed.</summary>
internal interface IWork
{
    /// <summary>Makes what the next run starts from; not timed.</summary>
    void Prepare();

    /// <summary>What is timed.</summary>
    object Run();
}
