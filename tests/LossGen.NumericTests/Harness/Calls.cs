// Calls kernels on problems: lays the data out, calls, copies the results.
using System.Numerics;

namespace LossGen.NumericTests.Harness;

internal static class Calls
{
    /// <summary>What outputs hold before a call, so that an untouched one can be told.</summary>
    public const double Untouched = -12345.5;

    /// <summary>Calls a kernel.</summary>
    public static Outcome<T> Run<T>(this Kernel<T> kernel, Problem<T> problem, IPlacement? placement = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Arguments<T> arguments = kernel.Arguments(problem, placement ?? HeapPlacement.Instance);
        kernel.Invoke(ref arguments);
        return kernel.Outcome(ref arguments);
    }

    /// <summary>The arguments of a call: inputs copied from the problem, outputs filled with <see cref="Untouched"/>.</summary>
    public static Arguments<T> Arguments<T>(this Kernel<T> kernel, Problem<T> problem, IPlacement placement)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int count = problem.Input.Length;
        int losses = problem.Losses(kernel.IsRowLoss);
        Arguments<T> arguments = new()
        {
            Classes = problem.Classes,
            Spatial = problem.Spatial,
            IgnoreIndex = problem.IgnoreIndex,
            LabelSmoothing = problem.LabelSmoothing,
            GradientScale = problem.GradientScale,
            Value = 0,
            Sum = LossSum.Zero,
        };
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsSpan))
        {
            switch (slot.Field)
            {
                case "Input": arguments.Input = Copy<T>(placement, slot, problem.Input); break;
                case "Target": arguments.Target = Copy<T>(placement, slot, problem.Target!); break;
                case "IntIndices": arguments.IntIndices = Convert<int>(placement, slot, problem.Indices!); break;
                case "LongIndices": arguments.LongIndices = Convert<long>(placement, slot, problem.Indices!); break;
                case "ShortIndices": arguments.ShortIndices = Convert<short>(placement, slot, problem.Indices!); break;
                case "ByteIndices": arguments.ByteIndices = Convert<byte>(placement, slot, problem.Indices!); break;
                case "Weight": arguments.Weight = Copy<T>(placement, slot, problem.Weight!); break;
                case "PosWeight": arguments.PosWeight = Copy<T>(placement, slot, problem.PosWeight!); break;
                case "LossGradient":
                    arguments.LossGradient = Copy<T>(placement, slot, problem.LossGradient ?? Enumerable.Repeat(T.One, losses).ToArray());
                    break;
                case "Loss": arguments.Loss = Output<T>(placement, slot, losses); break;
                case "InputGradient": arguments.InputGradient = Output<T>(placement, slot, count); break;
                case "TargetGradient": arguments.TargetGradient = Output<T>(placement, slot, count); break;
                case "InputHessian": arguments.InputHessian = Output<T>(placement, slot, count); break;
                case "TargetHessian": arguments.TargetHessian = Output<T>(placement, slot, count); break;
                default: throw new InvalidOperationException($"{kernel.Name} has an unknown parameter '{slot.Name}'.");
            }
        }

        return arguments;
    }

    /// <summary>A copy of what a call wrote and returned.</summary>
    public static Outcome<T> Outcome<T>(this Kernel<T> kernel, ref readonly Arguments<T> arguments)
        where T : unmanaged
    {
        Dictionary<string, T[]> outputs = [];
        foreach (Slot slot in kernel.Slots.Where(slot => slot.IsOutput))
        {
            outputs[slot.Field] = OutputOf(in arguments, slot.Field).ToArray();
        }

        return new Outcome<T>(arguments.Value, arguments.Sum, outputs);
    }

    private static Span<T> OutputOf<T>(ref readonly Arguments<T> arguments, string field)
        where T : unmanaged => field switch
        {
            "Loss" => arguments.Loss,
            "InputGradient" => arguments.InputGradient,
            "TargetGradient" => arguments.TargetGradient,
            "InputHessian" => arguments.InputHessian,
            _ => arguments.TargetHessian,
        };

    private static Span<TElement> Copy<TElement>(IPlacement placement, Slot slot, TElement[] values)
        where TElement : unmanaged
    {
        Span<TElement> memory = placement.Place<TElement>(slot.Field, values.Length);
        values.CopyTo(memory);
        return memory;
    }

    private static Span<TIndex> Convert<TIndex>(IPlacement placement, Slot slot, long[] values)
        where TIndex : unmanaged, IBinaryInteger<TIndex> =>
        Copy(placement, slot, Array.ConvertAll(values, TIndex.CreateTruncating));

    private static Span<T> Output<T>(IPlacement placement, Slot slot, int count)
        where T : unmanaged, INumberBase<T>
    {
        Span<T> memory = placement.Place<T>(slot.Field, count);
        memory.Fill(T.CreateChecked(Untouched));
        return memory;
    }
}
