// Prediction and target in each other's place. Two signs are needed, one from each argument: its name, or what its
// numbers are known to mean.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class SwappedRule : IUseRule
{
    /// <summary>Losses that are the same either way; only their gradients are not.</summary>
    private static readonly ImmutableHashSet<string> Symmetric = ImmutableHashSet.Create(
        "L1Loss", "MSELoss", "SmoothL1Loss", "HuberLoss", "LogCoshLoss", "CharbonnierLoss", "PseudoHuberLoss", "CauchyLoss", "GemanMcClureLoss", "WingLoss",
        "GIoULoss", "DIoULoss", "CIoULoss", "DiceLoss", "JaccardLoss");

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        // The order of KLDivLoss has a rule of its own.
        if (use.Data is not [var first, { Parameter.Name: "target" } second, ..] || use.Name == "KLDivLoss" || !Matters(use))
        {
            return;
        }

        bool isLabel = ArgumentNames.IsLabel(first.Argument)
            || first.Evidence?.Meaning is Meaning.BinaryLabels or Meaning.SignLabels or Meaning.OneHot or Meaning.ClassIndices;
        bool isPrediction = ArgumentNames.IsPrediction(second.Argument)
            || second.Evidence?.Meaning is Meaning.Logits or Meaning.LogProbabilities or Meaning.Softmax or Meaning.Sigmoid;
        if (isLabel && isPrediction)
        {
            report(ArgumentFinding.Swap(
                ArgumentDescriptors.ArgumentsSwapped,
                first.Argument.Syntax,
                second.Argument.Syntax,
                first.Text,
                second.Text,
                use.Name,
                "the prediction",
                "the target"));
        }
    }

    private static bool Matters(LossUse use) =>
        !Symmetric.Contains(use.Name) || use.Outputs.Any(static output => output.Role is ParameterRole.Gradient or ParameterRole.Hessian);
}
