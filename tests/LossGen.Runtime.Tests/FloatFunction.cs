// Every function of FloatMath by name, for the tests that walk over all of them.
namespace LossGen.Runtime.Tests;

internal static class FloatFunction<TLanes>
    where TLanes : struct, ILanes<TLanes, float>
{
    public static IReadOnlyDictionary<string, Func<TLanes, TLanes>> All { get; } = new Dictionary<string, Func<TLanes, TLanes>>
    {
        ["Exp"] = FloatMath.Exp,
        ["ExpNonPositive"] = static x => FloatMath.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0f))),
        ["Log"] = FloatMath.Log,
        ["LogPositive"] = FloatMath.LogPositive,
        ["Log1p"] = FloatMath.Log1p,
        ["Log1pUnit"] = FloatMath.Log1pUnit,
        ["Log1pNonPositive"] = static x => FloatMath.Log1pNonPositive(TLanes.MaxNative(TLanes.Fill(-1), TLanes.Or(x, TLanes.Fill(-0f)))),
        ["Expm1"] = FloatMath.Expm1,
        ["Sigmoid"] = FloatMath.Sigmoid,
        ["Softplus"] = FloatMath.Softplus,
        ["LogSigmoid"] = FloatMath.LogSigmoid,
        ["Tanh"] = FloatMath.Tanh,
        ["ArcTangent"] = FloatMath.ArcTangent,
    };
}
