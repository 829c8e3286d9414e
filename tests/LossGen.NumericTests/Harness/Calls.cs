// Calls kernels on problems: lays the data out, calls, copies the results.
namespace LossGen.NumericTests.Harness;

internal static class Calls
{
    /// <summary>What outputs hold before a call, so that an untouched one can be told.</summary>
    public const double Untouched = -12345.5;

    /// <summary>Calls a kernel.</summary>
    public static Outcome<T> Run<T>(this Kernel<T> kernel, Problem<T> problem, IPlacement? placement = null)
        where T : unmanaged
    {
        Arguments arguments = kernel.Arguments(problem, placement ?? HeapPlacement.Instance);
        kernel.Invoke(arguments);
        return kernel.Outcome(arguments);
    }

    /// <summary>The arguments of a call: inputs copied from the problem, outputs filled with <see cref="Untouched"/>.</summary>
    public static Arguments Arguments<T>(this Kernel<T> kernel, Problem<T> problem, IPlacement placement)
        where T : unmanaged
    {
        Arguments arguments = new(kernel.Slots.Count);
        foreach (Slot slot in kernel.Slots)
        {
            switch (slot.Role)
            {
                case SlotRole.Data when slot.IsIntegers:
                    arguments[slot] = Integers(placement, slot, problem.Integers[slot.Key]);
                    break;
                case SlotRole.Data or SlotRole.Weights:
                    arguments[slot] = Copy(placement, slot, problem.Values[slot.Key]);
                    break;
                case SlotRole.LossGradient:
                    arguments[slot] = Copy(placement, slot, problem.LossGradient ?? Storage<T>.Make(problem.Losses, () => 1));
                    break;
                case SlotRole.Loss or SlotRole.RowOutput:
                    arguments[slot] = Output<T>(placement, slot, problem.Losses);
                    break;
                case SlotRole.Gradient or SlotRole.Hessian:
                    arguments[slot] = Output<T>(placement, slot, problem.Values[slot.Source].Length);
                    break;
                case SlotRole.Scratch:
                    arguments[slot] = Scratch(placement, slot, problem.Scratch);
                    break;
                case SlotRole.GradientScale:
                    arguments.Set(slot, problem.GradientScale);
                    break;
                case SlotRole.Option:
                    arguments.Set(slot, problem.Options[slot.Key]);
                    break;
            }
        }

        return arguments;
    }

    /// <summary>A copy of what a call wrote and returned.</summary>
    public static Outcome<T> Outcome<T>(this Kernel<T> kernel, Arguments arguments)
        where T : unmanaged => new(
            arguments.Value,
            arguments.Sum,
            kernel.Outputs.ToDictionary(slot => slot.Key, slot => arguments.Copy<T>(slot)),
            kernel.Slots.Where(slot => slot.Role == SlotRole.Counter).ToDictionary(slot => slot.Key, arguments.CounterOf));

    private static Place Copy<TElement>(IPlacement placement, Slot slot, TElement[] values)
        where TElement : unmanaged
    {
        Place memory = placement.Take<TElement>(slot.Key, values.Length);
        values.CopyTo(memory.Span<TElement>());
        return memory;
    }

    private static Place Integers(IPlacement placement, Slot slot, long[] values) =>
        slot.Element == typeof(int) ? Copy(placement, slot, Array.ConvertAll(values, value => unchecked((int)value)))
        : slot.Element == typeof(short) ? Copy(placement, slot, Array.ConvertAll(values, value => unchecked((short)value)))
        : slot.Element == typeof(byte) ? Copy(placement, slot, Array.ConvertAll(values, value => unchecked((byte)value)))
        : Copy(placement, slot, values);

    private static Place Output<T>(IPlacement placement, Slot slot, int count)
        where T : unmanaged
    {
        Place memory = placement.Take<T>(slot.Key, count);
        memory.Span<T>().Fill(Storage<T>.FromDouble(Untouched));
        return memory;
    }

    private static Place Scratch(IPlacement placement, Slot slot, int count) =>
        slot.Element == typeof(float) ? Filled<float>(placement, slot, count, float.NaN)
        : slot.Element == typeof(double) ? Filled<double>(placement, slot, count, double.NaN)
        : slot.Element == typeof(int) ? Filled<int>(placement, slot, count, int.MinValue)
        : Filled<byte>(placement, slot, count, 0xA5);

    // What scratch memory holds before a call must not matter.
    private static Place Filled<TElement>(IPlacement placement, Slot slot, int count, TElement value)
        where TElement : unmanaged
    {
        Place memory = placement.Take<TElement>(slot.Key, count);
        memory.Span<TElement>().Fill(value);
        return memory;
    }
}
