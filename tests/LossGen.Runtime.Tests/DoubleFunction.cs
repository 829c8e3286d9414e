// Every function of DoubleMath by name, for the tests that walk over all of them.
namespace LossGen.Runtime.Tests;

internal static class DoubleFunction<TLanes>
    where TLanes : struct, ILanes<TLanes, double>
{
    public static IReadOnlyDictionary<string, Func<TLanes, TLanes>> All { get; } = new Dictionary<string, Func<TLanes, TLanes>>
    {
        ["Exp"] = DoubleMath.Exp,
        ["ExpNonPositive"] = static x => DoubleMath.ExpNonPositive(TLanes.Or(x, TLanes.Fill(-0d))),
        ["Log"] = DoubleMath.Log,
        ["LogPositive"] = DoubleMath.LogPositive,
        ["Log1p"] = DoubleMath.Log1p,
        ["Log1pUnit"] = DoubleMath.Log1pUnit,
        ["Log1pNonPositive"] = static x => DoubleMath.Log1pNonPositive(TLanes.MaxNative(TLanes.Fill(-1), TLanes.Or(x, TLanes.Fill(-0d)))),
        ["Expm1"] = DoubleMath.Expm1,
        ["Sigmoid"] = DoubleMath.Sigmoid,
        ["Softplus"] = DoubleMath.Softplus,
        ["LogSigmoid"] = DoubleMath.LogSigmoid,
        ["Tanh"] = DoubleMath.Tanh,
        ["ArcTangent"] = DoubleMath.ArcTangent,
    };
}
