// Reads the losses of ML.NET that users call themselves: Loss(output, label) and Derivative(output, label) of
// the classes in Microsoft.ML.Trainers. Their output is a score before any link function.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Uses;

internal static class MLNetUseReader
{
    private static readonly ImmutableDictionary<string, string> Losses = new Dictionary<string, string>
    {
        ["LogLoss"] = "BCEWithLogitsLoss",
        ["SquaredLoss"] = "MSELoss",
        ["PoissonLoss"] = "PoissonNLLLoss",
    }.ToImmutableDictionary();

    public static bool IsCandidate(IInvocationOperation call) => NameOf(call.TargetMethod) is not null;

    public static LossUse? Read(IInvocationOperation call, Interpreter interpreter, FlowState state)
    {
        if (NameOf(call.TargetMethod) is not { } name)
        {
            return null;
        }

        LossDefinition loss = LossCatalogue.Find(name);
        ImmutableArray<OptionUse> options = ImmutableArray<OptionUse>.Empty;
        ImmutableArray<DataUse> data = call.Arguments.OrderBy(a => a.Parameter?.Ordinal)
            .Select((argument, i) => Domains.Use(loss.Data[i], loss, options, argument.Value, interpreter, state))
            .ToImmutableArray();
        return new LossUse(LossFamily.MLNet, loss, Reduction.Sum, call, data, options, ImmutableArray<OutputUse>.Empty);
    }

    private static string? NameOf(IMethodSymbol method) =>
        method is { Name: "Loss" or "Derivative", Parameters.Length: 2, ContainingType.ContainingNamespace: { Name: "Trainers", ContainingNamespace: { Name: "ML", ContainingNamespace.Name: "Microsoft" } } }
        && Losses.TryGetValue(method.ContainingType.Name, out string? name)
            ? name
            : null;
}
