// The same memory or tensor as two data of a loss that compares them.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class SameBufferRule : IUseRule
{
    /// <summary>Data that are compared with one another, beside inputs and their targets.</summary>
    private static readonly ImmutableHashSet<string> Pairs = ImmutableHashSet.Create(
        "anchor positive", "anchor negative", "positive negative", "input1 input2", "chosen rejected", "referenceChosen referenceRejected");

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        for (int i = 0; i < use.Data.Length; i++)
        {
            for (int j = i + 1; j < use.Data.Length; j++)
            {
                DataUse first = use.Data[i], second = use.Data[j];
                if (AreCompared(i, first.Parameter.Name, second.Parameter.Name)
                    && SharedMemory.Of(first.Argument, first.Value, second.Argument, second.Value) == Sharing.Same)
                {
                    report(ArgumentFinding.At(
                        ArgumentDescriptors.SameBuffer,
                        second.Argument.Syntax,
                        null,
                        new[] { first.Argument.Syntax },
                        second.Text,
                        ArgumentFinding.NameOf(use, first),
                        ArgumentFinding.NameOf(use, second),
                        use.Name));
                    return;
                }
            }
        }
    }

    private static bool AreCompared(int index, string first, string second) =>
        (index == 0 && second is "target" or "targets") || Pairs.Contains(first + " " + second);
}
