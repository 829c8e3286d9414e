// Somebody who computes the losses. The timers run what Prepare returns, over and over.
namespace LossGen.Benchmarks.Contenders;

internal interface IContender
{
    /// <summary>The name in the results.</summary>
    string Name { get; }

    /// <summary>False when this machine lacks what it needs.</summary>
    bool IsAvailable { get; }

    /// <summary>Whether the gradient ends up in the workload's own memory.</summary>
    bool WritesGradient => true;

    /// <summary>A function that computes mean loss and gradient once, and returns the loss.</summary>
    Func<float> Prepare(WorkloadData data);
}
