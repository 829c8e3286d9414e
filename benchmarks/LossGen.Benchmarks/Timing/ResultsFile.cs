// Measurements as text, a line each: what child processes hand over, and benchmarks/results.csv, from which the page
// is written.
using System.Globalization;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class ResultsFile
{
    public const string Head = "bits;loss;elements;operation;contender;nanoseconds;bytes_moved;bytes_allocated";

    public static string Line(Measurement result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Bits};{result.Subject.Loss};{result.Subject.Elements};{Subject.Operation(result.Subject.WithGradient)};{result.Subject.Contender.Name()};{result.Nanoseconds:0.###};{result.BytesMoved};{result.BytesAllocated}");

    public static Measurement Parse(string line)
    {
        string[] fields = line.Split(';');
        long Number(int index) => long.Parse(fields[index], CultureInfo.InvariantCulture);
        Subject subject = new(fields[1], (int)Number(2), fields[3] == Subject.Operation(true), ContenderNames.Parse(fields[4]));
        return new((int)Number(0), subject, double.Parse(fields[5], CultureInfo.InvariantCulture), Number(6), Number(7));
    }

    public static IReadOnlyList<Measurement> Read(string path) =>
        File.Exists(path) ? [.. File.ReadLines(path).Where(line => line.Length > 0 && line != Head).Select(Parse)] : [];

    /// <summary>Writes measurements, in place of older ones of the same subjects.</summary>
    public static void Merge(string path, IEnumerable<Measurement> results)
    {
        Dictionary<(int, Subject), Measurement> all = Read(path).ToDictionary(result => (result.Bits, result.Subject));
        foreach (Measurement result in results)
        {
            all[(result.Bits, result.Subject)] = result;
        }

        IEnumerable<string> lines = all.Values
            .OrderByDescending(result => result.Bits)
            .ThenBy(result => result.Subject.Loss, StringComparer.Ordinal)
            .ThenBy(result => result.Subject.Elements)
            .ThenBy(result => result.Subject.WithGradient)
            .ThenBy(result => result.Subject.Contender)
            .Select(Line);
        File.WriteAllText(path, string.Join('\n', lines.Prepend(Head)) + "\n");
    }
}
