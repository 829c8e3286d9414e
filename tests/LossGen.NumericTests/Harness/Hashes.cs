// The hashes of kernels' results on fixed problems: what this process and its children with fewer
// instructions must agree on.
using System.Globalization;
using System.Runtime.Intrinsics;

namespace LossGen.NumericTests.Harness;

internal static class Hashes
{
    /// <summary>The widest accelerated register in bits, or 0.</summary>
    public static int Width => Vector512.IsHardwareAccelerated ? 512
        : Vector256.IsHardwareAccelerated ? 256
        : Vector128.IsHardwareAccelerated ? 128 : 0;

    /// <summary>The forms whose kernels between them run every path of every loss; others differ in their entrance.</summary>
    private static readonly string[] Forms32 = ["NoneEverything", "NoneHessian", "MeanFused"];

    private static readonly string[] Forms64 = ["NoneEverything"];

    private static readonly string[] Forms16 = ["NoneEverything"];

    /// <summary>A line for each kernel that is hashed: its name and the hash of its results.</summary>
    public static IEnumerable<string> Lines()
    {
        List<string> lines = [];
        foreach (string name in KernelTable.All.Keys)
        {
            KernelTable.Run(name, kernel => Add(kernel, Forms32), kernel => Add(kernel, Forms64), kernel => Add(kernel, Forms16), kernel => Add(kernel, Forms16));
        }

        return lines;

        void Add<T>(Kernel<T> kernel, string[] forms)
            where T : unmanaged
        {
            if (forms.Any(form => kernel.Name.EndsWith("." + form, StringComparison.Ordinal)))
            {
                lines.Add(Line(kernel));
            }
        }
    }

    private static string Line<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        // Sizes on both sides of a block of 1024 and of every lane group, few rows and many.
        ulong hash = 0;
        foreach ((int count, int length) in kernel.IsRowLoss
            ? ((int, int)[])[(5, 3), (66, 10), (3, 37), (9, 300)]
            : [(5, 1), (97, 1), (2100, 1)])
        {
            hash = (hash * 31) + kernel.Run(Problems.For(kernel, 7, count, length)).Hash();
        }

        return string.Create(CultureInfo.InvariantCulture, $"{kernel.Name} {hash:x16}");
    }
}
