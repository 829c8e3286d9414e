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
                    Refusal.Check<float, ArgumentOutOfRangeException>(kernel, problem with { Indices = indices }, parameter, $"[{position}]", null);
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
                Refusal.Check<float, ArgumentOutOfRangeException>(kernel, problem with { Input = input }, "input", $"[{position}]", null);
                Refusal.Check<float, ArgumentOutOfRangeException>(kernel, problem with { Target = target }, "target", $"[{position}]", null);
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
                Refusal.Check<float, ArgumentOutOfRangeException>(kernel, problem, option, "", (ref Arguments<float> arguments) =>
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
                Refusal.Check<T, ArgumentException>(kernel, problem, sets ? null : slot.Name, "", (ref Arguments<T> arguments) =>
                {
                    int length = periodic && !kernel.IsRowLoss ? problem.Input.Length : arguments.Length(slot.Field);
                    arguments.Resize(slot.Field, change == int.MinValue && slot.Field != "Input" ? 0 : Math.Max(length + Math.Max(change, -1), 0));
                });
            }
        }
    }
}
