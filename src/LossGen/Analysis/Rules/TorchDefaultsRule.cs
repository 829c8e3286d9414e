// LG1101–LG1103, LG1027 and LG1042 of TorchSharp: options that a call leaves to a default which is not PyTorch's, or
// which is hardly meant. What the default is, is read from TorchSharp's own signature.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Analysis.Advice;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal sealed class TorchDefaultsRule : IUseRule
{
    /// <summary>PyTorch's eps of GaussianNLLLoss, as a function and as a module.</summary>
    private const double UsualEps = 1e-6;

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family != LossFamily.TorchSharp)
        {
            return;
        }

        switch (use.Name)
        {
            case DivergenceAdvice.Loss:
                CheckDivergence(use, report);
                break;
            case InfiniteLossAdvice.Loss when Default(use, InfiniteLossAdvice.Option) == 0:
                report(At(use, AdviceDescriptors.InfiniteLoss, "zero_infinity", "true", Name(use), "zero_infinity"));
                break;
            case "HingeEmbeddingLoss" when Default(use, "margin") == 0:
                report(At(use, TorchDescriptors.HingeMargin, "margin", "1.0", Name(use)));
                break;
            case "GaussianNLLLoss" when Default(use, "eps") is { } eps && Math.Abs(eps - UsualEps) > 1e-3 * UsualEps:
                report(At(use, TorchDescriptors.GaussianEps, "eps", "1e-6f", Name(use), eps.ToString("0e0", CultureInfo.InvariantCulture)));
                break;
        }
    }

    private static void CheckDivergence(LossUse use, Action<Diagnostic> report)
    {
        if (use.Reduction == Reduction.Mean)
        {
            report(At(use, AdviceDescriptors.AveragedDivergence, "reduction", "TorchSharp.torch.nn.Reduction.Sum", Name(use), "use Reduction.Sum and divide by the number of rows"));
        }

        Evidence? target = use.DataOf("target")?.Evidence;
        if (Default(use, "logTarget") == 1 && target?.Meaning is not (Meaning.LogProbabilities or Meaning.Logarithms))
        {
            bool holdsProbabilities = target?.Meaning is Meaning.Softmax or Meaning.Sigmoid or Meaning.Probabilities or Meaning.OneHot or Meaning.SmoothedLabels or Meaning.BinaryLabels;
            string text = use.DataOf("target")!.Text;
            report(At(
                use,
                TorchDescriptors.LogTarget,
                "log_target",
                "false",
                text,
                holdsProbabilities ? "but it holds probabilities from " + target!.Producer : "while PyTorch would take it for probabilities"));
        }
    }

    /// <summary>The value that an option has by TorchSharp's default; null where the call states it or nothing is known.</summary>
    private static double? Default(LossUse use, string option) => use.OptionOf(option) is { Argument: null, Value: { } value } ? value : null;

    private static string Name(LossUse use) => OptionPlaces.NameOf(use.Creation);

    private static Diagnostic At(LossUse use, DiagnosticDescriptor descriptor, string option, string value, params object[] arguments)
    {
        List<Location> places = new();
        ArgumentListSyntax? list = use.Creation.Syntax switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            ObjectCreationExpressionSyntax made => made.ArgumentList,
            _ => null,
        };
        ExpressionSyntax? stated = list?.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == option)?.Expression;
        ImmutableDictionary<string, string?> remedies = new RemedyBuilder(places)
            .BindArgument(list, option, stated, value)
            .AddTo(ImmutableDictionary<string, string?>.Empty, "Set " + option + ": " + value);
        return Diagnostic.Create(descriptor, OptionPlaces.Of(use), places, remedies, arguments);
    }
}
