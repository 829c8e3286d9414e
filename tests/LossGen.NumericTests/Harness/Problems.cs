// Makes problems for a kernel: ordinary data of a given size, with every option the kernel can take at
// run time away from its default.
using System.Numerics;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class Problems
{
    /// <summary>A problem for a kernel.</summary>
    /// <param name="kernel">The kernel; the options its attribute binds are kept.</param>
    /// <param name="seed">Which random numbers.</param>
    /// <param name="count">The number of elements, or of rows for a row loss (rounded down to a multiple of the positions behind the class axis).</param>
    /// <param name="classes">The number of classes, where the kernel takes it at run time.</param>
    /// <param name="spatial">The number of positions behind the class axis, where the kernel takes it at run time.</param>
    public static Problem<T> For<T>(Kernel<T> kernel, int seed, int count, int classes = 10, int spatial = 3)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Noise noise = new((ulong)(seed * 1000003) + (ulong)count);
        return kernel.IsRowLoss
            ? Rows(kernel, noise, count, Bound(kernel, "classes", classes), Bound(kernel, "spatial", spatial))
            : Elements(kernel, noise, count);
    }

    /// <summary>The lengths that element weights may have for a number of elements: one, a divisor (a last axis, short or long), all.</summary>
    public static int WeightLength(int count, int choice)
    {
        int lastAxis = count % 7 == 0 ? 7 : count % 3 == 0 ? 3 : count % 5 == 0 ? 5 : count;
        return choice switch
        {
            0 => count,
            1 => Math.Min(lastAxis, count),
            2 => count % 2 == 0 ? count / 2 : count,
            _ => Math.Min(1, count),
        };
    }

    private static int Bound<T>(Kernel<T> kernel, string option, int runtime)
        where T : unmanaged => kernel.RuntimeOptions.Contains(option) ? runtime : (int)kernel.Constant(option);

    private static Problem<T> Elements<T>(Kernel<T> kernel, Noise noise, int count)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        bool labelled = kernel.Loss.Name.StartsWith("BCE", StringComparison.Ordinal);
        bool probability = kernel.Loss.Name == "BCELoss";
        T[] Weights(bool wanted, int choice) =>
            wanted ? Noise.Array<T>(WeightLength(count, choice), () => noise.Uniform(0.25, 3)) : null!;
        int choice = noise.Below(4);
        return new Problem<T>
        {
            Input = Noise.Array<T>(count, () => probability ? noise.Uniform(0.01, 0.99) : noise.Normal(3)),
            Target = Noise.Array<T>(count, () => labelled ? noise.Label() : noise.Normal(3)),
            Weight = Weights(kernel.Has("Weight"), choice),
            PosWeight = Weights(kernel.Has("PosWeight"), (choice + 1 + noise.Below(3)) % 4),
            LossGradient = Upstream(kernel, noise, count),
            GradientScale = Scale<T>(kernel, noise),
        };
    }

    private static Problem<T> Rows<T>(Kernel<T> kernel, Noise noise, int rows, int classes, int spatial)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        rows -= rows % spatial;
        int ignore = kernel.RuntimeOptions.Contains("ignoreIndex") ? 1 : (int)kernel.Constant("ignoreIndex");
        bool canIgnore = ignore >= 0 || !kernel.Has("ByteIndices");
        double smoothing = kernel.RuntimeOptions.Contains("labelSmoothing") ? 0.25 : kernel.Constant("labelSmoothing");
        return new Problem<T>
        {
            Input = Noise.Array<T>(rows * classes, () => noise.Normal(3)),
            Target = kernel.ByIndex ? null : Noise.Array<T>(rows * classes, noise.Label),
            Indices = kernel.ByIndex ? [.. Enumerable.Range(0, rows).Select(_ => Index())] : null,
            Weight = kernel.Has("Weight") ? Noise.Array<T>(classes, () => noise.Uniform(0.25, 3)) : null,
            LossGradient = Upstream(kernel, noise, rows),
            GradientScale = Scale<T>(kernel, noise),
            Classes = classes,
            Spatial = spatial,
            IgnoreIndex = ignore,
            LabelSmoothing = double.CreateChecked(T.CreateChecked(smoothing)),
        };

        long Index() => canIgnore && noise.Below(5) == 0 ? ignore : noise.Below(Math.Min(classes, 256));
    }

    private static T[]? Upstream<T>(Kernel<T> kernel, Noise noise, int count)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        kernel.Has("LossGradient") ? Noise.Array<T>(count, () => noise.Uniform(-2, 2)) : null;

    private static double Scale<T>(Kernel<T> kernel, Noise noise)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        kernel.Has("GradientScale") ? double.CreateChecked(T.CreateChecked(noise.Uniform(0.5, 2))) : 1;
}
