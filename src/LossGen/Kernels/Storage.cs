// The type in which a kernel's data lies in memory. It computes in float, or in double where that is the
// storage; Emission/StoredElements.cs says how an element gets from the one to the other.
namespace LossGen.Kernels;

/// <summary>The types of stored elements.</summary>
internal enum Storage
{
    Float,
    Double,
    Half,
    BFloat16,
}
