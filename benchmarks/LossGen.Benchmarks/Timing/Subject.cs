// What is timed: one loss, at one size, with the gradient or without, by one contender. Listed by Subjects.
using System.Globalization;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

/// <param name="Loss">The title of the case.</param>
/// <param name="Elements">The number of elements of the gradient.</param>
/// <param name="WithGradient">Whether the gradient is computed too.</param>
/// <param name="Contender">Who computes.</param>
internal sealed record Subject(string Loss, int Elements, bool WithGradient, Contender Contender)
{
    /// <summary>What filters look at.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Loss} {Elements} {Operation(WithGradient)} {Contender.Name()}");

    public static string Operation(bool withGradient) => withGradient ? "gradient" : "forward";

    /// <summary>The subject of a key.</summary>
    public static Subject Parse(string key)
    {
        string[] fields = key.Split('|');
        return new(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2] == Operation(true), Enum.Parse<Contender>(fields[3]));
    }

    /// <summary>A name whose alphabetical order keeps together what has the same data.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Loss}|{Elements:00000000}|{Operation(WithGradient)}|{Contender}");
}
