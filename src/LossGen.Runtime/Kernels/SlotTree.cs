// The fixed tree that folds the 64 slots of a sum: slot i with slot i + 32, then 16, 8, 4, 2 and 1. Called
// by Slots. Vectors only carry several branches of the tree at once; its shape is the same everywhere.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal static class SlotTree
{
    public static double Total(ref float slots) => Top(
        ((Wide(ref slots, 0) + Wide(ref slots, 32)) + (Wide(ref slots, 16) + Wide(ref slots, 48)))
            + ((Wide(ref slots, 8) + Wide(ref slots, 40)) + (Wide(ref slots, 24) + Wide(ref slots, 56))),
        ((Wide(ref slots, 4) + Wide(ref slots, 36)) + (Wide(ref slots, 20) + Wide(ref slots, 52)))
            + ((Wide(ref slots, 12) + Wide(ref slots, 44)) + (Wide(ref slots, 28) + Wide(ref slots, 60))));

    public static double Sum(ref double slots) => Top(Column(ref slots, 0), Column(ref slots, 4));

    public static float Sum(ref float slots)
    {
        Vector256<float> eight = Column(ref slots, 0);
        Vector128<float> four = eight.GetLower() + eight.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }

    private static double Top(Vector256<double> lower, Vector256<double> upper)
    {
        Vector256<double> four = lower + upper;
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    // A register's worth of the slots i..., with all the slots 8, 16, 24... further.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Column<T>(ref T slots, nuint i) =>
        ((At(ref slots, i) + At(ref slots, i + 32)) + (At(ref slots, i + 16) + At(ref slots, i + 48)))
            + ((At(ref slots, i + 8) + At(ref slots, i + 40)) + (At(ref slots, i + 24) + At(ref slots, i + 56)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> At<T>(ref T slots, nuint i) => Vector256.LoadUnsafe(ref slots, i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Wide(ref float slots, nuint i) =>
        Vector256.WidenLower(Vector128.LoadUnsafe(ref slots, i).ToVector256Unsafe());
}
