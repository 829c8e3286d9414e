// Data for a kernel of the runtime, its call in any element type and width, and the loss by the book in double.
// Implemented by a class for each loss; held against each other by KernelAssert.
using System.Numerics;

namespace LossGen.Runtime.Tests.Kernels;

internal interface IKernelProblem
{
    /// <summary>The inputs that have gradients, of numbers that are floats.</summary>
    double[][] Inputs { get; }

    /// <summary>The number of losses.</summary>
    int Rows { get; }

    /// <summary>The losses of other inputs; what the kernel holds constant is that of <see cref="Inputs"/>.</summary>
    double[] Reference(double[][] inputs);

    /// <summary>Runs the kernel; with no upstream gradients the losses are summed and the scale is ½.</summary>
    KernelOutcome<T> Run<TLanes, T, TMath>(T[] upstream)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>;
}
