// Outputs and the memory of other spans: a gradient may lie exactly on its own input, nothing else may
// share memory with an output.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class OverlapTests
{
    public static TheoryData<string> Kernels => KernelTable.Names<float>(kernel => kernel.Slots.Any(slot => slot.IsOutput));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_that_overlap_an_input_in_part_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 24, 40);
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsOutput))
        {
            foreach (int shift in (int[])[1, -1, 31])
            {
                Refusal.Check<float, ArgumentException>(kernel, problem, slot.Name, "overlap", (ref Arguments<float> arguments) =>
                {
                    int count = arguments.Input.Length, outputs = arguments.Length(slot.Field);
                    float[] memory = new float[count + 64];
                    arguments.Input.CopyTo(memory.AsSpan(32));
                    arguments.Input = memory.AsSpan(32, count);
                    Set(ref arguments, slot.Field, memory.AsSpan(32 + shift, outputs));
                });
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_in_the_memory_of_what_is_not_their_own_input_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 25, 40);
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsOutput))
        {
            foreach (string other in (string[])["Input", "Target", "LossGradient", "Weight", "PosWeight"])
            {
                if (kernel.Has(other) && !slot.Field.StartsWith(other, StringComparison.Ordinal))
                {
                    Refusal.Check<float, ArgumentException>(kernel, problem, slot.Name, "overlap", (ref Arguments<float> arguments) =>
                    {
                        float[] memory = new float[Math.Max(arguments.Length(slot.Field), arguments.Length(other))];
                        int length = arguments.Length(slot.Field);
                        Move(ref arguments, other, memory);
                        Set(ref arguments, slot.Field, memory.AsSpan(0, length));
                    });
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Outputs_in_the_memory_of_each_other_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 26, 40);
        Slot[] outputs = [.. kernel.Slots.Where(slot => slot.IsOutput)];
        for (int i = 1; i < outputs.Length; i++)
        {
            string first = outputs[i - 1].Field, second = outputs[i].Field;
            Refusal.Check<float, ArgumentException>(kernel, problem, null, "overlap", (ref Arguments<float> arguments) =>
            {
                int one = arguments.Length(first), two = arguments.Length(second);
                float[] memory = new float[Math.Max(one, two)];
                Array.Fill(memory, (float)Calls.Untouched);
                Set(ref arguments, first, memory.AsSpan(0, one));
                Set(ref arguments, second, memory.AsSpan(0, two));
            });
        }
    }

    private static void Move(ref Arguments<float> arguments, string field, float[] memory)
    {
        Span<float> values = field switch
        {
            "Input" => arguments.Input,
            "Target" => arguments.Target,
            "LossGradient" => arguments.LossGradient,
            "Weight" => arguments.Weight,
            _ => arguments.PosWeight,
        };
        values.CopyTo(memory);
        Set(ref arguments, field, memory.AsSpan(0, values.Length));
    }

    private static void Set(ref Arguments<float> arguments, string field, Span<float> memory)
    {
        switch (field)
        {
            case "Input": arguments.Input = memory; break;
            case "Target": arguments.Target = memory; break;
            case "LossGradient": arguments.LossGradient = memory; break;
            case "Weight": arguments.Weight = memory; break;
            case "PosWeight": arguments.PosWeight = memory; break;
            case "Loss": arguments.Loss = memory; break;
            case "InputGradient": arguments.InputGradient = memory; break;
            case "TargetGradient": arguments.TargetGradient = memory; break;
            case "InputHessian": arguments.InputHessian = memory; break;
            default: arguments.TargetHessian = memory; break;
        }
    }
}
