// The losses that are compared. Named in workloads.
namespace LossGen.Benchmarks;

internal enum LossKind
{
    CrossEntropy,
    BceWithLogits,
    Mse,
}
