// The innermost loops of the product of matrices: sums of several rows stay in registers while a panel passes once. As
// many rows as 16 registers hold, with a panel's lane group and an element beside them. Nothing but whole lane groups is
// read or written here: a part of one would bring calls into the method, for which the just-in-time compiler would keep
// the sums in memory. Called by MatrixProduct.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class ProductTile
{
    /// <summary>The rows of the tallest tile.</summary>
    public const int Tall = 6;

    /// <summary>The rows of the tile for what the tallest ones leave.</summary>
    public const int Low = 4;

    /// <summary>The number of low tiles that go before the tall ones, so that fewest rows are left alone.</summary>
    public static int LowTiles(int rows) => rows < Low ? 0 : (rows % Tall) switch
    {
        0 or 1 => 0,
        4 or 5 => 1,
        _ => rows < 2 * Low ? 0 : 2,
    };

    /// <summary>Sets or adds to six rows of a lane group.</summary>
    /// <param name="left">The first element of the left matrix.</param>
    /// <param name="leftRow">The distance between its rows.</param>
    /// <param name="leftStep">The distance between its columns.</param>
    /// <param name="panel">A lane group for each step.</param>
    /// <param name="depth">The number of steps.</param>
    /// <param name="product">The first row's lane group.</param>
    /// <param name="productRow">The distance to the next row's.</param>
    /// <param name="isAdded">Whether sums are added to what stands there.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Six<TLanes, T>(
        ref T left, nint leftRow, nint leftStep, ref T panel, nint depth, ref T product, nint productRow, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Two references and two distances reach six rows.
        ref T lower = ref left;
        ref T upper = ref Unsafe.Add(ref left, 3 * leftRow);
        ref T end = ref Unsafe.Add(ref panel, depth * TLanes.Count);
        TLanes sum0 = TLanes.Fill(T.Zero);
        TLanes sum1 = TLanes.Fill(T.Zero);
        TLanes sum2 = TLanes.Fill(T.Zero);
        TLanes sum3 = TLanes.Fill(T.Zero);
        TLanes sum4 = TLanes.Fill(T.Zero);
        TLanes sum5 = TLanes.Fill(T.Zero);
        while (Unsafe.IsAddressLessThan(ref panel, ref end))
        {
            TLanes values = TLanes.LoadUnsafe(ref panel);
            sum0 += TLanes.FillUnsafe(ref lower) * values;
            sum1 += TLanes.FillUnsafe(ref Unsafe.Add(ref lower, leftRow)) * values;
            sum2 += TLanes.FillUnsafe(ref Unsafe.Add(ref lower, 2 * leftRow)) * values;
            sum3 += TLanes.FillUnsafe(ref upper) * values;
            sum4 += TLanes.FillUnsafe(ref Unsafe.Add(ref upper, leftRow)) * values;
            sum5 += TLanes.FillUnsafe(ref Unsafe.Add(ref upper, 2 * leftRow)) * values;
            lower = ref Unsafe.Add(ref lower, leftStep);
            upper = ref Unsafe.Add(ref upper, leftStep);
            panel = ref Unsafe.Add(ref panel, TLanes.Count);
        }

        Put(sum0, ref product, isAdded);
        Put(sum1, ref Unsafe.Add(ref product, productRow), isAdded);
        Put(sum2, ref Unsafe.Add(ref product, 2 * productRow), isAdded);
        Put(sum3, ref Unsafe.Add(ref product, 3 * productRow), isAdded);
        Put(sum4, ref Unsafe.Add(ref product, 4 * productRow), isAdded);
        Put(sum5, ref Unsafe.Add(ref product, 5 * productRow), isAdded);
    }

    /// <summary>The same of four rows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Four<TLanes, T>(
        ref T left, nint leftRow, nint leftStep, ref T panel, nint depth, ref T product, nint productRow, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T lower = ref left;
        ref T upper = ref Unsafe.Add(ref left, 2 * leftRow);
        ref T end = ref Unsafe.Add(ref panel, depth * TLanes.Count);
        TLanes sum0 = TLanes.Fill(T.Zero);
        TLanes sum1 = TLanes.Fill(T.Zero);
        TLanes sum2 = TLanes.Fill(T.Zero);
        TLanes sum3 = TLanes.Fill(T.Zero);
        while (Unsafe.IsAddressLessThan(ref panel, ref end))
        {
            TLanes values = TLanes.LoadUnsafe(ref panel);
            sum0 += TLanes.FillUnsafe(ref lower) * values;
            sum1 += TLanes.FillUnsafe(ref Unsafe.Add(ref lower, leftRow)) * values;
            sum2 += TLanes.FillUnsafe(ref upper) * values;
            sum3 += TLanes.FillUnsafe(ref Unsafe.Add(ref upper, leftRow)) * values;
            lower = ref Unsafe.Add(ref lower, leftStep);
            upper = ref Unsafe.Add(ref upper, leftStep);
            panel = ref Unsafe.Add(ref panel, TLanes.Count);
        }

        Put(sum0, ref product, isAdded);
        Put(sum1, ref Unsafe.Add(ref product, productRow), isAdded);
        Put(sum2, ref Unsafe.Add(ref product, 2 * productRow), isAdded);
        Put(sum3, ref Unsafe.Add(ref product, 3 * productRow), isAdded);
    }

    /// <summary>The same of one row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void One<TLanes, T>(ref T left, nint leftStep, ref T panel, nint depth, ref T product, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T end = ref Unsafe.Add(ref panel, depth * TLanes.Count);
        TLanes sum = TLanes.Fill(T.Zero);
        while (Unsafe.IsAddressLessThan(ref panel, ref end))
        {
            sum += TLanes.FillUnsafe(ref left) * TLanes.LoadUnsafe(ref panel);
            left = ref Unsafe.Add(ref left, leftStep);
            panel = ref Unsafe.Add(ref panel, TLanes.Count);
        }

        Put(sum, ref product, isAdded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TLanes, T>(TLanes sum, ref T product, bool isAdded)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        TLanes.StoreUnsafe(isAdded ? TLanes.LoadUnsafe(ref product) + sum : sum, ref product);
}
