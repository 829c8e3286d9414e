// One figure of the results. Made by the two timers, kept by ResultsFile.
namespace LossGen.Benchmarks.Timing;

/// <param name="Bits">The width of the registers.</param>
/// <param name="Subject">What was timed.</param>
/// <param name="Nanoseconds">Of one call.</param>
/// <param name="BytesMoved">That a call has to read and write at least.</param>
/// <param name="BytesAllocated">On the managed heap by a call, by the calling thread.</param>
internal sealed record Measurement(int Bits, Subject Subject, double Nanoseconds, long BytesMoved, long BytesAllocated)
{
    public double PerElement => Nanoseconds / Subject.Elements;

    public double GigabytesPerSecond => BytesMoved / Nanoseconds;
}
