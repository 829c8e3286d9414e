// Each loss with its data, the same numbers in every build. Called by Timer.
using LossGen.Benchmarks;
using LossGen.Benchmarks.Catalogue;

namespace LossGen.AotBenchmarks;

internal static class Cases
{
    public const int Size = 65536;

    public static IEnumerable<(string Name, AlignedBuffer<float> Gradient, Func<float> Run)> All()
    {
        yield return Elementwise("MSELoss", "Real", "Real", Losses.MSE);
        yield return Elementwise("HuberLoss", "Real", "Real", Losses.Huber);
        yield return Elementwise("LogCoshLoss", "Real", "Real", Losses.LogCosh);
        yield return Elementwise("BCEWithLogitsLoss", "Logit", "Label", Losses.BCEWithLogits);
        yield return Elementwise("SigmoidFocalLoss", "Logit", "Label", Losses.SigmoidFocal);
        yield return Elementwise("PoissonNLLLoss", "LogRate", "Count", Losses.PoissonNLL);

        AlignedBuffer<float> gradient = new(Size);
        AlignedBuffer<float> first = Samples.Values("Real", Size, 1);
        AlignedBuffer<float> second = Samples.Values("Real", Size, 2);
        AlignedBuffer<float> variances = Samples.Values("Variance", Size, 3);
        AlignedBuffer<float> signs = Samples.Values("Sign", Size / 32, 3);
        yield return ("GaussianNLLLoss", gradient, () => Losses.GaussianNLL(first.Span, second.Span, variances.Span, gradient.Span));
        yield return ("CosineEmbeddingLoss, 32 dimensions", gradient, () => Losses.CosineEmbedding(first.Span, second.Span, signs.Span, gradient.Span));

        yield return Classes("CrossEntropyLoss, 16 classes", 16, Losses.CrossEntropy16);
        yield return Classes("CrossEntropyLoss, 1024 classes", 1024, Losses.CrossEntropy1024);

        int batch = Samples.Batch(Size);
        int steps = Samples.Steps(Size);
        int longest = Samples.LongestTarget(Size);
        AlignedBuffer<float> logProbabilities = Samples.Values("LogProbability", Size, 1);
        AlignedBuffer<int> targets = Samples.Integers(batch * longest, 1, 15, 2);
        AlignedBuffer<int> inputLengths = Samples.Integers(batch, steps, steps, 3);
        AlignedBuffer<int> targetLengths = Samples.Integers(batch, longest, longest, 4);
        AlignedBuffer<float> scratch = new(Samples.ScratchLength);
        yield return ("CTCLoss, 16 classes", gradient, () => Losses.CTC(logProbabilities.Span, targets.Span, inputLengths.Span, targetLengths.Span, scratch.Span, gradient.Span));
    }

    private static (string Name, AlignedBuffer<float> Gradient, Func<float> Run) Elementwise(
        string name, string inputs, string targets, Func<ReadOnlySpan<float>, ReadOnlySpan<float>, Span<float>, float> loss)
    {
        AlignedBuffer<float> input = Samples.Values(inputs, Size, 1);
        AlignedBuffer<float> target = Samples.Values(targets, Size, 2);
        AlignedBuffer<float> gradient = new(Size);
        return (name, gradient, () => loss(input.Span, target.Span, gradient.Span));
    }

    private static (string Name, AlignedBuffer<float> Gradient, Func<float> Run) Classes(
        string name, int classes, Func<ReadOnlySpan<float>, ReadOnlySpan<int>, Span<float>, float> loss)
    {
        AlignedBuffer<float> input = Samples.Values("Logit", Size, 1);
        AlignedBuffer<int> target = Samples.Integers(Size / classes, 0, classes - 1, 2);
        AlignedBuffer<float> gradient = new(Size);
        return (name, gradient, () => loss(input.Span, target.Span, gradient.Span));
    }
}
