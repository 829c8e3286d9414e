// The element type of a loss's data spans, resolved: what DType.Inferred and the signature came to.
namespace LossGen.Declarations;

/// <summary>The storage types of data.</summary>
internal enum ElementType
{
    Float32,
    Float64,
    Float16,
    BFloat16,
}
