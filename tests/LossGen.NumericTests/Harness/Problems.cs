// Makes problems for a kernel: ordinary data of a given size, of the kind that each data parameter's domain
// says, with the options that the kernel takes at run time away from their defaults.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class Problems
{
    /// <summary>A problem for a kernel.</summary>
    /// <param name="kernel">The kernel; the options its attribute binds are kept.</param>
    /// <param name="seed">Which random numbers.</param>
    /// <param name="count">The number of elements, or of rows for a row loss (rounded down to whole samples).</param>
    /// <param name="length">The length of a row, where the kernel takes it at run time.</param>
    /// <param name="spatial">The number of positions behind the class axis, where the kernel takes it at run time.</param>
    public static Problem<T> For<T>(Kernel<T> kernel, int seed, int count, int length = 10, int spatial = 3)
        where T : unmanaged
    {
        Noise noise = new((ulong)(seed * 1000003) + (ulong)count);
        Dictionary<string, double> options = OptionValues.For(kernel, noise);
        return kernel.IsOwn ? Own(kernel, noise, count, RowLength(kernel, length), options)
            : kernel.IsRowLoss ? Rows(kernel, noise, count, RowLength(kernel, length), spatial, options)
            : Elements(kernel, noise, count, options);
    }

    /// <summary>The lengths that element weights may have for a number of elements: one, a divisor (a last axis, short or long), all.</summary>
    public static int WeightLength(int count, int choice)
    {
        int lastAxis = Divisor(count, count);
        return choice switch
        {
            0 => count,
            1 => Math.Min(lastAxis, count),
            2 => count % 2 == 0 ? count / 2 : count,
            _ => Math.Min(1, count),
        };
    }

    private static int Divisor(int count, int otherwise) =>
        count % 7 == 0 ? 7 : count % 3 == 0 ? 3 : count % 5 == 0 ? 5 : otherwise;

    private static int RowLength<T>(Kernel<T> kernel, int runtime)
        where T : unmanaged =>
        kernel.RowLength ?? runtime;

    private static Problem<T> Elements<T>(Kernel<T> kernel, Noise noise, int count, Dictionary<string, double> options)
        where T : unmanaged
    {
        // A mean over batches needs whole rows.
        int length = kernel.Reduction != Reduction.BatchMean ? 1 : RowLength(kernel, Divisor(count, 1));
        count -= count % length;
        if (kernel.Loss.RowLength is { } rowLength)
        {
            options[rowLength.Name] = length;
        }

        int choice = noise.Below(4);
        Dictionary<string, T[]> values = [];
        foreach (DataParameter data in kernel.Loss.Data)
        {
            Domain domain = DomainData.Of(data, options);
            values[data.Name] = Storage<T>.Make(count, () => DomainData.Draw(domain, noise));
        }

        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role == SlotRole.Weights))
        {
            values[slot.Key] = Weights<T>(WeightLength(count, choice), noise);
            choice = (choice + 1 + noise.Below(3)) % 4;
        }

        return new Problem<T>
        {
            Values = values,
            Options = options,
            LossGradient = Upstream(kernel, noise, count),
            GradientScale = Scale(kernel, noise),
            RowLength = length,
            Losses = count,
        };
    }

    private static Problem<T> Rows<T>(Kernel<T> kernel, Noise noise, int rows, int length, int spatial, Dictionary<string, double> options)
        where T : unmanaged
    {
        spatial = !kernel.HasSpatial ? 1 : kernel.Has("spatial") ? spatial : (int)kernel.Constant("spatial");
        rows -= rows % spatial;
        SetSizes(kernel, options, length, spatial);
        Dictionary<string, T[]> values = [];
        Dictionary<string, long[]> integers = [];
        foreach (Slot slot in kernel.Data)
        {
            DataParameter data = kernel.Loss.Data[slot.Position];
            if (slot.IsIntegers)
            {
                integers[data.Name] = [.. Enumerable.Range(0, rows).Select(_ => Index(slot))];
            }
            else
            {
                values[data.Name] = DomainData.Rows<T>(DomainData.Of(data, options), rows, data.Kind == DataKind.RowValues ? 1 : length, spatial, noise);
            }
        }

        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role == SlotRole.Weights))
        {
            values[slot.Key] = Weights<T>(length, noise);
        }

        return new Problem<T>
        {
            Values = values,
            Integers = integers,
            Options = options,
            LossGradient = Upstream(kernel, noise, rows),
            GradientScale = Scale(kernel, noise),
            RowLength = length,
            Spatial = spatial,
            Losses = rows,
        };

        long Index(Slot slot)
        {
            bool ignores = kernel.CanIgnore && slot.Holds((long)options["ignoreIndex"]);
            return ignores && noise.Below(5) == 0
                ? (long)options["ignoreIndex"]
                : noise.Below(Math.Min(length + kernel.Loss.FurtherIndices, slot.Element == typeof(byte) ? 256 : 32768));
        }
    }

    private static Problem<T> Own<T>(Kernel<T> kernel, Noise noise, int rows, int length, Dictionary<string, double> options)
        where T : unmanaged
    {
        IOwnReference own = OwnReferences.Of(kernel.Loss);
        rows = own.Rows(rows);
        length = own.RowLength(length, options);
        SetSizes(kernel, options, length, 1);
        OwnProblem sizes = own.Data(new OwnProblem(rows, length, options), kernel.Loss, noise);
        return new Problem<T>
        {
            Values = sizes.Values.ToDictionary(pair => pair.Key, pair => Storage<T>.FromDoubles(pair.Value)),
            Integers = sizes.Integers,
            Options = options,
            LossGradient = Upstream(kernel, noise, rows),
            GradientScale = Scale(kernel, noise),
            RowLength = length,
            Losses = rows,
            Scratch = kernel.ScratchLength(sizes),
        };
    }

    private static void SetSizes<T>(Kernel<T> kernel, Dictionary<string, double> options, int length, int spatial)
        where T : unmanaged
    {
        if (kernel.HasSpatial)
        {
            options["spatial"] = spatial;
        }

        if (kernel.Loss.RowLength is { } rowLength)
        {
            options[rowLength.Name] = length;
        }
    }

    private static T[] Weights<T>(int count, Noise noise)
        where T : unmanaged => Storage<T>.Make(count, () => noise.Uniform(0.25, 3));

    private static T[]? Upstream<T>(Kernel<T> kernel, Noise noise, int count)
        where T : unmanaged =>
        kernel.Has("lossGradient") ? Storage<T>.Make(count, () => noise.Uniform(-2, 2)) : null;

    private static double Scale<T>(Kernel<T> kernel, Noise noise)
        where T : unmanaged =>
        kernel.Has("gradientScale") ? OptionValues.Rounded<T>(kernel.Slot("gradientScale"), noise.Uniform(0.5, 2)) : 1;
}
