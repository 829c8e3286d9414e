// All who compute the losses, in the order of the results' columns. Cases prepare them; results name them.
namespace LossGen.Benchmarks.Contenders;

internal enum Contender
{
    LossGen,
    LossGenOnAllCores,
    Native,
    Torch,
    TorchOnAllCores,
    TensorPrimitives,
    PlainCSharp,
}
