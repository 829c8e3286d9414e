// The vector math of one lane type behind one name, so that a kernel of the runtime is written once for float and
// double. Implemented by FloatLaneMath and DoubleLaneMath; generated code names the one that fits.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>Functions of lane groups; used by generated code.</summary>
/// <typeparam name="TLanes">The lane type.</typeparam>
/// <typeparam name="T">The type of a lane.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public interface ILaneMath<TLanes, T>
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged
{
    /// <summary>exp(x).</summary>
    static abstract TLanes Exp(TLanes x);

    /// <summary>exp(x) for x ≤ 0 or NaN.</summary>
    static abstract TLanes ExpNonPositive(TLanes x);

    /// <summary>ln x; -∞ at ±0, NaN below.</summary>
    static abstract TLanes Log(TLanes x);

    /// <summary>ln x for normal positive x, +∞ or NaN.</summary>
    static abstract TLanes LogPositive(TLanes x);

    /// <summary>ln(1 + x).</summary>
    static abstract TLanes Log1p(TLanes x);

    /// <summary>ln(1 + x) for x in [0, 1] or NaN.</summary>
    static abstract TLanes Log1pUnit(TLanes x);

    /// <summary>exp(x) - 1.</summary>
    static abstract TLanes Expm1(TLanes x);

    /// <summary>1 / (1 + exp(-x)).</summary>
    static abstract TLanes Sigmoid(TLanes x);

    /// <summary>ln(1 + exp(x)).</summary>
    static abstract TLanes Softplus(TLanes x);
}
