// What ahead-of-time compilation costs and what an instruction set gives back: this program, compiled just in time and
// published ahead of time, times losses; the figures go to benchmarks/aot-results.csv, where the report finds them.
using System.Globalization;
using LossGen.AotBenchmarks;
using LossGen.Benchmarks.Report;
using Timer = LossGen.AotBenchmarks.Timer;

if (args is [Builds.TimeOption])
{
    foreach (TimedLoss timed in Timer.Measure())
    {
        Console.WriteLine(timed);
    }

    return 0;
}

DirectoryInfo folder = Directory.CreateTempSubdirectory("lossgen-aot-");
try
{
    List<string> lines = ["loss;build;nanoseconds_per_element"];
    Dictionary<string, string> digests = [];
    bool same = true;
    foreach (var (build, losses) in Builds.Measure(folder.FullName))
    {
        foreach (TimedLoss loss in losses)
        {
            string line = string.Create(CultureInfo.InvariantCulture, $"{loss.Name};{build};{loss.Nanoseconds:0.0000}");
            Console.WriteLine(line);
            lines.Add(line);
            if (digests.TryAdd(loss.Name, loss.Digest) || digests[loss.Name] == loss.Digest)
            {
                continue;
            }

            same = false;
            Console.WriteLine($"{loss.Name}: other bits than just in time");
        }
    }

    // Figures of builds that compute something else would be of no use to anybody.
    if (same)
    {
        File.WriteAllLines(Files.At("aot-results.csv"), lines);
    }

    return same ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
