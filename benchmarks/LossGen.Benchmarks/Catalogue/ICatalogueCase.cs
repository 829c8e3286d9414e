// A loss of the catalogue with its data, to be timed. Implemented by the generated files in Declared.
namespace LossGen.Benchmarks.Catalogue;

internal interface ICatalogueCase
{
    /// <summary>The loss.</summary>
    string Name { get; }

    /// <summary>How many elements the gradient has.</summary>
    int Elements { get; }

    /// <summary>Computes the mean loss and the gradient.</summary>
    float Run();
}
