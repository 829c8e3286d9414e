// Which kernels walk along the rows of a group (GroupedRowsForm), and on which lanes. Asked by the emitters of kernels
// and of their entrance.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class GroupedRows
{
    /// <summary>The name of the method over lanes.</summary>
    public const string Method = "RunGroupedRows";

    /// <summary>Rows are made of this many elements, so that no group of lanes sticks out of one; the runtime's RowSums.Slots says the same.</summary>
    private const int Unit = 16;

    /// <summary>The longest rows that are walked this way.</summary>
    private const int Longest = 32;

    /// <summary>Rows that fill the widest group.</summary>
    private const int Full = 32;

    /// <summary>The most polynomials and reductions that the just-in-time compiler still puts into one method.</summary>
    private const int MostParts = 9;

    /// <summary>Whether the kernel's rows are walked this way.</summary>
    public static bool Fit(MethodPlan method) =>
        method.Rows!.Length.Constant is { } length && length % Unit == 0 && length <= Longest
        && method.Storage is not (Storage.Half or Storage.BFloat16)
        && !method.Kernel.ReadsPlaces
        && method.Kernel.TargetTerms.All(term => term.Place is null)
        && method.Kernel.PolynomialsInPasses() + method.Kernel.Passes.Sum(pass => pass.Reductions.Length) <= MostParts;

    /// <summary>Whether a group of two registers of that many bits would stick out of the method's rows.</summary>
    public static bool TakeOneRegister(KernelScope scope, string method, int bits) =>
        method == Method && bits == 512 && scope.Method.Rows!.Length.Constant % Full != 0;
}
