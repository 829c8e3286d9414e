// What a build found out about a loss, as a line between processes.
using System.Globalization;

namespace LossGen.AotBenchmarks;

internal sealed record TimedLoss(string Name, double Nanoseconds, string Digest)
{
    public static TimedLoss Parse(string line)
    {
        string[] parts = line.Split(';');
        return new(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name};{Nanoseconds:0.0000};{Digest}");
}
