// Outputs and the memory of other spans: a gradient may lie exactly on its own input, nothing else may
// share memory with an output. Of all element types, whose sizes the overlap is counted in.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class OverlapTests
{
    public static TheoryData<string> Kernels => KernelTable.Names(kernel => kernel.Outputs.Any());

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_that_overlap_an_input_in_part_are_refused(string kernel) => KernelTable.Run(kernel, InPart, InPart, InPart, InPart);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_in_the_memory_of_what_is_not_their_own_input_are_refused(string kernel) => KernelTable.Run(kernel, OnInputs, OnInputs, OnInputs, OnInputs);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_in_the_memory_of_each_other_are_refused(string kernel) => KernelTable.Run(kernel, OnOutputs, OnOutputs, OnOutputs, OnOutputs);

    private static void InPart<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 24, 40);
        foreach (Slot output in kernel.Outputs)
        {
            Slot input = output.Source == output.Key ? kernel.Data.First(slot => !slot.IsIntegers) : kernel.Slot(output.Source);
            foreach (int shift in (int[])[1, -1, 31])
            {
                Refusal.Check<T, ArgumentException>(kernel, problem, output.Name, "overlap", arguments =>
                {
                    T[] values = arguments.Copy<T>(input), memory = new T[Math.Max(values.Length, arguments.Length(output)) + 64];
                    values.CopyTo(memory.AsSpan(32));
                    arguments[input] = Place.In(memory, 32, values.Length);
                    arguments[output] = Place.In(memory, 32 + Math.Min(shift, values.Length - 1), arguments.Length(output));
                });
            }
        }
    }

    private static void OnInputs<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 25, 40);
        Slot[] inputs = [.. kernel.Slots.Where(slot => slot.Role is SlotRole.Data or SlotRole.Weights or SlotRole.LossGradient && !slot.IsIntegers)];
        foreach (Slot output in kernel.Outputs)
        {
            foreach (Slot input in inputs.Where(input => input.Key != output.Source || !kernel.IsInPlace))
            {
                Refusal.Check<T, ArgumentException>(kernel, problem, output.Name, "overlap", arguments =>
                {
                    int length = arguments.Length(input);
                    T[] memory = new T[Math.Max(length, arguments.Length(output))];
                    arguments.Copy<T>(input).CopyTo(memory, 0);
                    arguments[input] = Place.In(memory, 0, length);
                    arguments[output] = Place.In(memory, 0, arguments.Length(output));
                });
            }
        }
    }

    private static void OnOutputs<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 26, 40);
        Slot[] outputs = [.. kernel.Outputs];
        for (int i = 1; i < outputs.Length; i++)
        {
            (Slot first, Slot second) = (outputs[i - 1], outputs[i]);
            Refusal.Check<T, ArgumentException>(kernel, problem, null, "overlap", arguments =>
            {
                T[] memory = new T[Math.Max(arguments.Length(first), arguments.Length(second))];
                Array.Fill(memory, Storage<T>.FromDouble(Calls.Untouched));
                arguments[first] = Place.In(memory, 0, arguments.Length(first));
                arguments[second] = Place.In(memory, 0, arguments.Length(second));
            });
        }
    }
}
