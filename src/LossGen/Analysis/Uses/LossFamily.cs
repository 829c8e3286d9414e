// Whose loss a call computes: rules differ in what they can know and mend.
namespace LossGen.Analysis.Uses;

internal enum LossFamily
{
    /// <summary>A method with a loss attribute.</summary>
    Declared,

    /// <summary>A function or module of TorchSharp.</summary>
    TorchSharp,

    /// <summary>A loss of ML.NET.</summary>
    MLNet,
}
