// The emitted text itself, as users read it: one file a form of kernel, reviewed like source. A change of
// the compiler shows here as a diff; accept it with LOSSGEN_ACCEPT=1.
using System.Runtime.CompilerServices;
using LossGen.Testing;

namespace LossGen.GeneratorTests;

public sealed class GoldenTests
{
    [Fact]
    public void MeanSquaredError() =>
        Verify("[MSELoss] public static partial float Mse(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> predictionsGradient);");

    [Fact]
    public void AbsoluteErrorNotReduced() =>
        Verify("[L1Loss(Reduction.None)] public static partial void L1(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> loss);");

    [Fact]
    public void BinaryCrossEntropy() =>
        Verify("[BCELoss(Reduction.Sum)] public static partial float Bce(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> labels, Span<float> probabilitiesGradient);");

    [Fact]
    public void BinaryCrossEntropyWithLogits() =>
        Verify("[BCEWithLogitsLoss] public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, ReadOnlySpan<float> posWeight, Span<float> logitsGradient);");

    [Fact]
    public void AnglesOfShortVectors() =>
        Verify("[CosineEmbeddingLoss(Reduction.Mean, Dimensions = 32)] public static partial float Angles(ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> labels, Span<float> firstGradient);");

    [Fact]
    public void CrossEntropyOfTenClasses() =>
        Verify("[CrossEntropyLoss(Classes = 10)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);");

    [Fact]
    public void CrossEntropyOfManyClasses() =>
        Verify("[CrossEntropyLoss(Classes = 32000, LabelSmoothing = 0.1)] public static partial LossSum CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);");

    [Fact]
    public void CrossEntropyOfImages() =>
        Verify("[CrossEntropyLoss(Classes = 21, Spatial = 65536)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<byte> targets, Span<float> logitsGradient);");

    [Fact]
    public void CrossEntropyOfManyClassesOfPositions() =>
        Verify("[CrossEntropyLoss(Classes = 1000, Spatial = 196)] public static partial double CrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<int> targets, Span<double> logitsGradient);");

    [Fact]
    public void LogCoshWithHessian() =>
        Verify("[LogCoshLoss] public static partial float LogCosh(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> predictionsGradient, Span<float> predictionsHessian);");

    [Fact]
    public void CharbonnierWithHessian() =>
        Verify("[CharbonnierLoss] public static partial float Charbonnier(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> predictionsGradient, Span<float> predictionsHessian);");

    [Fact]
    public void PseudoHuberWithHessian() =>
        Verify("[PseudoHuberLoss] public static partial float PseudoHuber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, ReadOnlySpan<float> weight, float delta, Span<float> predictionsGradient, Span<float> predictionsHessian);");

    [Fact]
    public void CrossEntropyOfProbabilities() =>
        Verify("[CrossEntropyLoss(Classes = 10)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> probabilities, Span<float> logitsGradient);");

    [Fact]
    public void OverlapOfPlanes() =>
        Verify("[DiceLoss(Spatial = 4096)] public static partial float Dice(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> labels, Span<float> probabilitiesGradient);");

    [Fact]
    public void HingeOfManyClasses() =>
        Verify("[CategoricalHingeLoss(Classes = 1000)] public static partial float Hinge(ReadOnlySpan<float> scores, ReadOnlySpan<int> targets, Span<float> scoresGradient);");

    [Fact]
    public void NegativeLogLikelihood() =>
        Verify("[NLLLoss(Classes = 10)] public static partial float Nll(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logProbabilitiesGradient);");

    [Fact]
    public void BinaryCrossEntropyOfHalf() =>
        Verify("[BCEWithLogitsLoss] public static partial Half Bce(ReadOnlySpan<Half> logits, ReadOnlySpan<Half> labels, ReadOnlySpan<Half> weight, Span<Half> logitsGradient, double gradientScale);");

    [Fact]
    public void CrossEntropyOfBFloat16() =>
        Verify("[CrossEntropyLoss] public static partial BFloat16 CrossEntropy(ReadOnlySpan<BFloat16> logits, ReadOnlySpan<int> targets, ReadOnlySpan<BFloat16> weight, int classes, BFloat16 labelSmoothing, Span<BFloat16> logitsGradient);");

    [Fact]
    public void CrossEntropyThatCounts() =>
        Verify("[CrossEntropyLoss(Classes = 10)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient, Span<float> loss, Span<float> logSumExp, out int correct);");

    [Fact]
    public void CrossEntropyOfManyClassesThatCounts() =>
        Verify("[CrossEntropyLoss(Classes = 32000)] public static partial void CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logSumExp, out int correct);");

    [Fact]
    public void PoissonWithAFlagOfTheCall() =>
        Verify("[PoissonNLLLoss] public static partial float Poisson(ReadOnlySpan<float> rates, ReadOnlySpan<float> counts, bool logInput, Span<float> ratesGradient, Span<float> ratesHessian, double minHessian);");

    [Fact]
    public void DivergenceOfBatches() =>
        Verify("[KLDivLoss(Reduction.BatchMean)] public static partial float Divergence(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<float> probabilities, Span<float> logProbabilitiesGradient, int classes);");

    [Fact]
    public void QuantilesOfRows() =>
        Verify("[MultiQuantileLoss(Levels = 3)] public static partial float Quantiles(ReadOnlySpan<float> estimates, ReadOnlySpan<float> targets, ReadOnlySpan<float> quantiles, Span<float> estimatesGradient, Span<float> targetsGradient);");

    [Fact]
    public void ConnectionistTemporalClassification() =>
        Verify("[CTCLoss(Classes = 29)] public static partial float Ctc(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> logProbabilitiesGradient, Span<float> scratch);");

    [Fact]
    public void TripletsUnderADistanceOfOnesOwn() => Verify(
        "[TripletMarginWithDistanceLoss(Dimensions = 128, DistanceMethod = nameof(Chebyshev))] public static partial float Triplet(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);\n"
        + "static float Chebyshev(ReadOnlySpan<float> first, ReadOnlySpan<float> second) => 0;");

    [Fact]
    public void MeanSquaredErrorOfSeveralThreads() =>
        Verify("[MSELoss(Parallel = true)] public static partial float Mse(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, ReadOnlySpan<float> weight, Span<float> predictionsGradient);");

    [Fact]
    public void CrossEntropyOfSeveralThreads() =>
        Verify("[CrossEntropyLoss(Parallel = true)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, int spatial, Span<float> logitsGradient, out int correct, int maxDegreeOfParallelism);");

    [Fact]
    public void CrossEntropyOfManyClassesOfSeveralThreads() =>
        Verify("[CrossEntropyLoss(Reduction.None, Classes = 32000, Parallel = true, MaxDegreeOfParallelism = 4)] public static partial void CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> loss, Span<float> logitsGradient);");

    [Fact]
    public void ConnectionistTemporalClassificationOfSeveralThreads() =>
        Verify("[CTCLoss(Classes = 29, Parallel = true)] public static partial float Ctc(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> logProbabilitiesGradient, Span<float> scratch);");

    [Fact]
    public void ContrastOfSeveralThreads() =>
        Verify("[InfoNCELoss(Dimensions = 128, Parallel = true)] public static partial Half Contrast(ReadOnlySpan<Half> queries, ReadOnlySpan<Half> keys, Span<Half> queriesGradient, Span<float> scratch);");

    [Fact]
    public void TripletsUnderADistanceOfOnesOwnOfSeveralThreads() => Verify(
        "[TripletMarginWithDistanceLoss(Dimensions = 128, DistanceMethod = nameof(Chebyshev), Parallel = true)] public static partial Half Triplet(ReadOnlySpan<Half> anchor, ReadOnlySpan<Half> positive, ReadOnlySpan<Half> negative);\n"
        + "static float Chebyshev(ReadOnlySpan<float> first, ReadOnlySpan<float> second) => 0;");

    [Fact]
    public void NoVerifiedFileIsOrphaned()
    {
        string[] tests = typeof(GoldenTests).GetMethods().Select(method => $"{nameof(GoldenTests)}.{method.Name}.verified.cs").ToArray();
        Assert.All(
            Directory.GetFiles(Repository.PathOf("tests", "LossGen.GeneratorTests"), "*.verified.cs"),
            path => Assert.Contains(Path.GetFileName(path), tests));
    }

    private static void Verify(string method, [CallerMemberName] string test = "") =>
        VerifiedFile.Check(
            Repository.PathOf("tests", "LossGen.GeneratorTests", $"{nameof(GoldenTests)}.{test}"),
            ".cs",
            Harness.Generate(Harness.Declare(method)).Text);
}
