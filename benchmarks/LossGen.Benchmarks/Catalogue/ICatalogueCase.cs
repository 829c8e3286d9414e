// A loss of the catalogue with its data, and all who compute it. Implemented by the generated files in Declared.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

internal interface ICatalogueCase : IDisposable
{
    /// <summary>Where everybody but libtorch writes the gradient.</summary>
    AlignedBuffer<float> Gradient { get; }

    /// <summary>What the loss is computed from.</summary>
    IReadOnlyList<CaseData> Data { get; }

    /// <summary>The mean loss by libtorch.</summary>
    torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data);

    /// <summary>A function that computes the mean loss once, and the gradient if wanted; null where there is none.</summary>
    Func<float>? Prepare(Contender contender, bool withGradient);
}
