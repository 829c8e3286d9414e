// DoubleMath as ILaneMath. Named by generated code as the type argument of a kernel.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The vector math of lanes of <see cref="double"/>; used by generated code.</summary>
/// <typeparam name="TLanes">The lane type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public readonly struct DoubleLaneMath<TLanes> : ILaneMath<TLanes, double>
    where TLanes : struct, ILanes<TLanes, double>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Exp(TLanes x) => DoubleMath.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes ExpNonPositive(TLanes x) => DoubleMath.ExpNonPositive(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log(TLanes x) => DoubleMath.Log(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes LogPositive(TLanes x) => DoubleMath.LogPositive(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log1p(TLanes x) => DoubleMath.Log1p(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Log1pUnit(TLanes x) => DoubleMath.Log1pUnit(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Expm1(TLanes x) => DoubleMath.Expm1(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Sigmoid(TLanes x) => DoubleMath.Sigmoid(x);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public static TLanes Softplus(TLanes x) => DoubleMath.Softplus(x);
}
