// FloatMath as ILaneMath. Named by generated code as the type argument of a kernel.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The vector math of lanes of <see cref="float"/>; used by generated code.</summary>
/// <typeparam name="TLanes">The lane type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public readonly struct FloatLaneMath<TLanes> : ILaneMath<TLanes, float>
    where TLanes : struct, ILanes<TLanes, float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Exp(TLanes x) => FloatMath.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive(TLanes x) => FloatMath.ExpNonPositive(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log(TLanes x) => FloatMath.Log(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes LogPositive(TLanes x) => FloatMath.LogPositive(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log1p(TLanes x) => FloatMath.Log1p(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnit(TLanes x) => FloatMath.Log1pUnit(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Expm1(TLanes x) => FloatMath.Expm1(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Sigmoid(TLanes x) => FloatMath.Sigmoid(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Softplus(TLanes x) => FloatMath.Softplus(x);
}
