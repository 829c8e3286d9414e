// Declarations of a library: public ones with documentation, and internal ones that a friend calls.
using System;
using LossGen;

namespace Library;

/// <summary>The losses of a library.</summary>
public static partial class Losses
{
    /// <summary>Mean binary cross entropy of probabilities.</summary>
    /// <param name="probabilities">Probabilities.</param>
    /// <param name="labels">Labels from 0 to 1.</param>
    /// <param name="probabilitiesGradient">Receives the gradient.</param>
    /// <returns>The mean loss.</returns>
    [BCELoss(Reduction.Mean)]
    public static partial float Bce(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> labels, Span<float> probabilitiesGradient);

    /// <summary>Mean absolute error.</summary>
    /// <param name="predictions">Predictions.</param>
    /// <param name="targets">Targets.</param>
    /// <returns>The mean loss.</returns>
    [L1Loss(Reduction.Mean)]
    public static partial double L1(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3, LabelSmoothing = 0.1)]
    internal static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}
