// A call that computes a loss, whosever it is: what the rules look at.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Declarations;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

/// <summary>A computed loss.</summary>
internal sealed record LossUse(
    LossFamily Family,
    LossDefinition Loss,
    Reduction Reduction,
    IOperation Call,
    ImmutableArray<DataUse> Data,
    ImmutableArray<OptionUse> Options,
    ImmutableArray<OutputUse> Outputs)
{
    /// <summary>The declaration; null for other libraries' losses.</summary>
    public LossDeclaration? Declaration { get; init; }

    /// <summary>The declared method; null for other libraries' losses.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>What states the options: the call itself, or what made the module that is called.</summary>
    public IOperation Creation { get; init; } = Call;

    /// <summary>The upstream gradient of unreduced losses; null where the call has none.</summary>
    public OutputUse? Upstream { get; init; }

    /// <summary>The loss's name in messages.</summary>
    public string Name => Loss.Name;

    /// <summary>The number that is returned, for the rules about averaging.</summary>
    public Value Result => new()
    {
        Result = new LossResult(Loss.Name, IsReductionKnown && Reduction is Reduction.Mean or Reduction.BatchMean, Call.Syntax)
        {
            IsUneven = IsStated("weight") || IsStated("ignoreIndex"),
            HasGradient = Outputs.Any(static output => output.Role == ParameterRole.Gradient),
        },
    };

    /// <summary>Whether the reduction is in view; a library's may be stated where nobody sees it.</summary>
    public bool IsReductionKnown { get; init; } = true;

    /// <summary>The data argument of that name; null where the call has none.</summary>
    public DataUse? DataOf(string name) => Data.FirstOrDefault(data => data.Parameter.Name == name);

    /// <summary>The option of that name; null where it is neither stated nor bound.</summary>
    public OptionUse? OptionOf(string name) => Options.FirstOrDefault(option => option.Name == name);

    /// <summary>Whether the declaration or the call sets an option.</summary>
    private bool IsStated(string name) => OptionOf(name) is { } option && (Family == LossFamily.Declared || option.Argument is not null);

    /// <summary>The number of an option: stated, or the catalogue's default; null where it is not constant.</summary>
    public double? NumberOf(string name) =>
        OptionOf(name) is { } option ? option.Value : Loss.Options.FirstOrDefault(o => o.Name == name)?.Default;
}
