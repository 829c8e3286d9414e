// How far LossGen's and libtorch's losses in float are from libtorch's in double on the same data. Called by Child.
using System.Globalization;
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Timing;

/// <param name="Loss">The title of the case.</param>
/// <param name="Elements">The number of elements.</param>
/// <param name="Reference">The mean loss in double.</param>
/// <param name="LossGen">LossGen's mean loss.</param>
/// <param name="Torch">That of libtorch in float.</param>
internal sealed record Accuracy(string Loss, int Elements, double Reference, float LossGen, float Torch)
{
    public const string Mark = "accuracy;";
    public const string Head = Mark + "loss;elements;reference;lossgen;libtorch";

    private const int Usual = 65_536;
    private const int Largest = 1 << 24;

    public double LossGenError => Math.Abs(LossGen - Reference);

    public double TorchError => Math.Abs(Torch - Reference);

    /// <summary>The distance of floats at the reference.</summary>
    public double Ulp => MathF.BitIncrement((float)Math.Abs(Reference)) - (double)(float)Math.Abs(Reference);

    /// <summary>Whether LossGen errs by no more than libtorch, or by no more than rounding the result to float may cost.</summary>
    public bool IsNoWorse => LossGenError <= Math.Max(TorchError, 0.5 * Ulp);

    public static Accuracy Parse(string line)
    {
        string[] fields = line.Split(';');
        float Figure(int index) => float.Parse(fields[index], CultureInfo.InvariantCulture);
        return new(fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), double.Parse(fields[3], CultureInfo.InvariantCulture), Figure(4), Figure(5));
    }

    /// <summary>A line for every case at the usual and the largest size.</summary>
    public static IEnumerable<string> Measure(IReadOnlyList<Subject> subjects) =>
        from key in subjects.Where(subject => subject.Contender == Contender.Torch && !subject.WithGradient).Select(subject => (subject.Loss, subject.Elements)).Distinct()
        where key.Elements is Usual or Largest || key.Loss.Contains('×')
        select Of(key.Loss, key.Elements);

    private static string Of(string loss, int elements)
    {
        ICatalogueCase scene = Stage.Case(loss, elements);
        TorchRun.UseThreads(1);
        float torchLoss = (float)Stage.Torch(scene).Forward();
        using TorchRun exact = new(scene, torch.ScalarType.Float64);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Mark}{loss};{elements};{exact.Forward():R};{scene.Prepare(Contender.LossGen, false)!():R};{torchLoss:R}");
    }
}
