// Every operation of a lane group by name, for the tests that walk over all of them.
namespace LossGen.Runtime.Tests;

internal static class Operation<TLanes, T>
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged
{
    public static IReadOnlyDictionary<string, Func<TLanes, TLanes, TLanes>> All { get; } = new Dictionary<string, Func<TLanes, TLanes, TLanes>>
    {
        ["add"] = static (a, b) => a + b,
        ["subtract"] = static (a, b) => a - b,
        ["multiply"] = static (a, b) => a * b,
        ["divide"] = static (a, b) => a / b,
        ["MultiplyAdd"] = static (a, b) => TLanes.MultiplyAdd(a, b, -b),
        ["negate"] = static (a, _) => -a,
        ["Abs"] = static (a, _) => TLanes.Abs(a),
        ["Sqrt"] = static (a, _) => TLanes.Sqrt(a),
        ["Max"] = TLanes.Max,
        ["Min"] = TLanes.Min,
        ["MaxNative"] = TLanes.MaxNative,
        ["MinNative"] = TLanes.MinNative,
        ["Exponent"] = static (a, _) => TLanes.Exponent(TLanes.Abs(a)),
        ["Significand"] = static (a, _) => TLanes.Select(TLanes.Equal(TLanes.Exponent(TLanes.Abs(a)), TLanes.Exponent(a + a)), a, TLanes.Significand(a)), // of 0 and ∞ it is not specified
        ["Equal"] = TLanes.Equal,
        ["NotEqual"] = TLanes.NotEqual,
        ["Less"] = TLanes.Less,
        ["LessOrEqual"] = TLanes.LessOrEqual,
        ["Greater"] = TLanes.Greater,
        ["GreaterOrEqual"] = TLanes.GreaterOrEqual,
        ["Select"] = static (a, b) => TLanes.Select(TLanes.Less(a, b), a, b),
        ["And"] = TLanes.And,
        ["Or"] = TLanes.Or,
        ["Xor"] = TLanes.Xor,
        ["AndNot"] = TLanes.AndNot,
        ["AddBits"] = TLanes.AddBits,
        ["SubtractBits"] = TLanes.SubtractBits,
        ["ShiftLeft"] = static (a, _) => TLanes.ShiftLeft(a, 5),
        ["ShiftRight"] = static (a, _) => TLanes.ShiftRight(a, 5),
    };
}
