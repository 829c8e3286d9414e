// The case that is on: its data live until another loss or size is asked for, because making them takes longer than
// timing. Everything that is timed comes through here.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Timing;

internal static class Stage
{
    private static (string Loss, int Elements) current;
    private static ICatalogueCase? scene;
    private static TorchRun? torchRun;

    /// <summary>The case, with its data.</summary>
    public static ICatalogueCase Case(string loss, int elements)
    {
        if (scene is null || current != (loss, elements))
        {
            Clear();
            scene = CatalogueCases.Make(loss, elements);
            current = (loss, elements);
        }

        return scene;
    }

    /// <summary>The function to time; it returns the loss.</summary>
    public static Func<float> Prepare(Subject subject)
    {
        ICatalogueCase subjectCase = Case(subject.Loss, subject.Elements);
        if (!subject.Contender.IsTorch())
        {
            return subjectCase.Prepare(subject.Contender, subject.WithGradient)
                ?? throw new InvalidOperationException($"Nobody computes {subject.Title}.");
        }

        TorchRun.UseThreads(subject.Contender.UsesAllCores() ? Environment.ProcessorCount : 1);
        TorchRun run = Torch(subjectCase);
        return subject.WithGradient ? () => (float)run.Fused() : () => (float)run.Forward();
    }

    /// <summary>The bytes that have to be read and written.</summary>
    public static long Bytes(Subject subject) =>
        Case(subject.Loss, subject.Elements).Data.Sum(data => data.Bytes) + (subject.WithGradient ? 4L * subject.Elements : 0);

    public static TorchRun Torch(ICatalogueCase subject) => torchRun ??= new TorchRun(subject, torch.ScalarType.Float32);

    public static void Clear()
    {
        torchRun?.Dispose();
        scene?.Dispose();
        (torchRun, scene) = (null, null);
    }
}
