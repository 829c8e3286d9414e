// Nothing is timed that computes something else: everybody's loss and gradient are compared with LossGen's first, on
// little data. Called before timing, and by --check.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class Agreement
{
    /// <summary>Of a loss, and of a gradient in units of its largest element. Rounding in float is some 1e-6 of that,
    /// 1e-5 where similarities are divided by a temperature of 0.07; a wrong sign, class or mean is 1e-2 and more.</summary>
    private const double Tolerance = 1e-4;

    /// <summary>CTC's in float: its recursion holds logarithms of some hundred, with 1e-5 between them and the next float.</summary>
    private const double CtcTolerance = 1e-3;

    private const int LargestSize = 4096;

    // Below, several cores do not take part.
    private const int LeastForAllCores = 65_536;
    private const int LargestForAllCores = 1 << 20;

    /// <summary>What contenders of these subjects compute otherwise than LossGen, in words; nothing where all agree.</summary>
    public static IEnumerable<string> Complaints(IReadOnlyList<Subject> subjects) =>
        from loss in CatalogueCases.All
        where !loss.IsMemoryLimit
        let contenders = subjects.Where(subject => subject.Loss == loss.Title).Select(subject => subject.Contender).Distinct().ToArray()
        where contenders.Length > 0
        from size in loss.Sizes
        from withGradient in (bool[])[false, true]
        from contender in contenders
        where contender.UsesAllCores() ? size is >= LeastForAllCores and <= LargestForAllCores : size <= LargestSize || loss.Sizes.Count == 1
        let complaint = Complaint(new Subject(loss.Title, size, withGradient, contender))
        where complaint is not null
        select complaint;

    private static string? Complaint(Subject subject)
    {
        ICatalogueCase scene = Stage.Case(subject.Loss, subject.Elements);
        if (subject.Contender.IsTorch() ? !TorchRun.IsAvailable : scene.Prepare(subject.Contender, subject.WithGradient) is null)
        {
            return null;
        }

        (float expectedLoss, float[] expected) = Run(subject with { Contender = Contender.LossGen }, scene);
        (float loss, float[] gradient) = Run(subject, scene);
        double tolerance = subject.Loss == "CTCLoss" ? CtcTolerance : Tolerance;
        double scale = expected.Max(Math.Abs), error = expected.Zip(gradient, (a, b) => Math.Abs((double)a - b)).Max();
        bool isRight = Math.Abs(loss - expectedLoss) <= tolerance * Math.Abs(expectedLoss)
            && (!subject.WithGradient || error <= tolerance * scale)
            && float.IsFinite(expectedLoss);
        return isRight ? null : $"{subject.Title}: loss {loss} instead of {expectedLoss}, gradient {error} off where the largest is {scale}";
    }

    private static (float Loss, float[] Gradient) Run(Subject subject, ICatalogueCase scene)
    {
        scene.Gradient.Span.Fill(subject.WithGradient ? float.NaN : 0);
        float loss = Stage.Prepare(subject)();
        return (loss, subject.WithGradient && subject.Contender.IsTorch() ? Stage.Torch(scene).Gradient() : scene.Gradient.Span.ToArray());
    }
}
