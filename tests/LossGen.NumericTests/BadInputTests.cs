// Bad input of every kernel: the right exception for the right parameter, at the right position, and
// nothing written before it.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class BadInputTests
{
    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>();

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>();

    public static TheoryData<string> IndexKernels => KernelTable.Names<float>(kernel => kernel.ByIndex);

    public static TheoryData<string> ProbabilityKernels => KernelTable.Names<float>(kernel => kernel.Loss.Name == "BCELoss");

    public static TheoryData<string> RuntimeKernels => KernelTable.Names<float>(kernel => kernel.RuntimeOptions.Any());

    private delegate void Spoil<T>(ref Arguments<T> arguments)
        where T : unmanaged;

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_refuse_wrong_lengths(string kernel) => Lengths(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_refuse_wrong_lengths(string kernel) => Lengths(KernelTable.Get<double>(kernel));

    [Theory]
    [MemberData(nameof(IndexKernels))]
    public void A_class_index_out_of_range_is_named_with_its_position(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 21, 48, classes: 6);
        string parameter = kernel.Slots.First(slot => slot.IsIndices).Name;
        foreach (int position in (int[])[0, 1, 17, problem.Rows - 1])
        {
            foreach (long wrong in (long[])[problem.Classes, 127, -1, -99, short.MinValue, long.MinValue])
            {
                bool fits = kernel.Has("LongIndices")
                    || (kernel.Has("IntIndices") && wrong is >= int.MinValue and <= int.MaxValue)
                    || (kernel.Has("ShortIndices") && wrong is >= short.MinValue and <= short.MaxValue)
                    || (kernel.Has("ByteIndices") && wrong is >= 0 and <= byte.MaxValue);
                if (fits && !(wrong >= 0 && wrong < problem.Classes))
                {
                    long[] indices = [.. problem.Indices!];
                    indices[position] = wrong;
                    Refused<float, ArgumentOutOfRangeException>(kernel, problem with { Indices = indices }, parameter, $"[{position}]", Nothing);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(ProbabilityKernels))]
    public void A_value_outside_0_to_1_is_named_with_its_position(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 22, 70);
        foreach (int position in (int[])[0, 33, 69])
        {
            foreach (float wrong in (float[])[-float.Epsilon, MathF.BitIncrement(1), float.NegativeInfinity, float.PositiveInfinity])
            {
                float[] input = [.. problem.Input], target = [.. problem.Target!];
                input[position] = wrong;
                target[position] = wrong;
                Refused<float, ArgumentOutOfRangeException>(kernel, problem with { Input = input }, "input", $"[{position}]", Nothing);
                Refused<float, ArgumentOutOfRangeException>(kernel, problem with { Target = target }, "target", $"[{position}]", Nothing);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuntimeKernels))]
    public void Options_outside_their_range_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 23, 12, classes: 6);
        foreach (string option in kernel.RuntimeOptions.Where(option => option != "ignoreIndex"))
        {
            double[] wrong = option == "labelSmoothing" ? [-0.01, 1.01, double.NaN] : [0, -1, int.MinValue];
            foreach (double value in wrong)
            {
                Refused<float, ArgumentOutOfRangeException>(kernel, problem, option, "", (ref Arguments<float> arguments) =>
                {
                    switch (option)
                    {
                        case "classes": arguments.Classes = value; break;
                        case "spatial": arguments.Spatial = value; break;
                        default: arguments.LabelSmoothing = value; break;
                    }
                });
            }
        }
    }

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Outputs_that_overlap_in_part_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 24, 40);
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsOutput && slot.Field != "Loss"))
        {
            // One memory, the output one element behind the input.
            Refused<float, ArgumentException>(kernel, problem, slot.Name, "overlap", (ref Arguments<float> arguments) =>
            {
                int count = arguments.Input.Length;
                float[] memory = new float[count + 1];
                arguments.Input.CopyTo(memory);
                arguments.Input = memory.AsSpan(0, count);
                Set(ref arguments, slot.Field, memory.AsSpan(1, count));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Outputs_that_are_each_other_are_refused(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Problems.For(kernel, 25, 40, classes: 1);
        Slot[] outputs = [.. kernel.Slots.Where(slot => slot.IsOutput)];
        if (outputs.Length >= 2 && (!kernel.IsRowLoss || problem.Classes == 1))
        {
            Refused<float, ArgumentException>(kernel, problem, null, "overlap", (ref Arguments<float> arguments) =>
            {
                float[] memory = new float[problem.Input.Length];
                memory.AsSpan().Fill((float)Calls.Untouched);
                Set(ref arguments, outputs[0].Field, memory);
                Set(ref arguments, outputs[1].Field, memory);
            });
        }
    }

    private static void Lengths<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Problem<T> problem = Problems.For(kernel, 20, 30, classes: 6);
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsSpan))
        {
            // An element-wise loss takes its length from the input: to it, the others are wrong.
            // A row loss does so too, if the length is one of whole rows.
            bool periodic = !kernel.IsRowLoss && slot.Field is "Weight" or "PosWeight";
            foreach (int change in (int[])[-1, 1, 7, int.MinValue])
            {
                bool sets = slot.Field == "Input" && (!kernel.IsRowLoss || change % (problem.Classes * problem.Spatial) == 0);

                // Weights may have any length that divides: 29, 31 and 37 don't, nor does 0.
                Refused<T, ArgumentException>(kernel, problem, sets ? null : slot.Name, "", (ref Arguments<T> arguments) =>
                {
                    int length = periodic && !kernel.IsRowLoss ? problem.Input.Length : arguments.Length(slot.Field);
                    arguments.Resize(slot.Field, change == int.MinValue && slot.Field != "Input" ? 0 : Math.Max(length + Math.Max(change, -1), 0));
                });
            }
        }
    }

    private static void Set(ref Arguments<float> arguments, string field, Span<float> memory)
    {
        switch (field)
        {
            case "Loss": arguments.Loss = memory; break;
            case "InputGradient": arguments.InputGradient = memory; break;
            case "TargetGradient": arguments.TargetGradient = memory; break;
            case "InputHessian": arguments.InputHessian = memory; break;
            default: arguments.TargetHessian = memory; break;
        }
    }

    private static void Nothing(ref Arguments<float> arguments)
    {
    }

    // The call throws, names the parameter and says the text, and has written nothing.
    private static void Refused<T, TException>(Kernel<T> kernel, Problem<T> problem, string? parameter, string text, Spoil<T> spoil)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TException : ArgumentException
    {
        Arguments<T> arguments = kernel.Arguments(problem, HeapPlacement.Instance);
        spoil(ref arguments);
        Outcome<T> before = kernel.Outcome(in arguments);
        ArgumentException? thrown = null;
        try
        {
            kernel.Invoke(ref arguments);
        }
        catch (ArgumentException exception)
        {
            thrown = exception;
        }

        string where = $"{kernel.Name}, '{parameter}'";
        Assert.True(thrown is not null, $"{where}: nothing was thrown");
        Assert.True(thrown is TException, $"{where}: {thrown}");
        Assert.True(parameter is null || thrown.ParamName == parameter, $"{where}: the exception blames '{thrown.ParamName}': {thrown.Message}");
        Assert.Contains(text, thrown.Message, StringComparison.Ordinal);
        Assert.True(kernel.Outcome(in arguments).HasBitsOf(before), $"{where}: something was written before the exception");
    }
}
