// The element type of a loss's data spans, as loss attributes name it. Read by the compiler.
using System.Diagnostics.CodeAnalysis;

namespace LossGen;

/// <summary>The element type of a loss's data. The 16-bit types are storage only: arithmetic on them is done in float.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The members are the names of types.")]
public enum DType
{
    /// <summary>Taken from the signature of the method.</summary>
    Inferred,

    /// <summary><see cref="Half"/>: IEEE 754 binary16.</summary>
    Float16,

    /// <summary>bfloat16: the upper half of a <see cref="float"/>.</summary>
    BFloat16,

    /// <summary><see cref="float"/>: IEEE 754 binary32.</summary>
    Float32,

    /// <summary><see cref="double"/>: IEEE 754 binary64.</summary>
    Float64,
}
