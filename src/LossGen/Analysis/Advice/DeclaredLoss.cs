// A right declaration as the rules of advice look at it: what it states, and what it leaves to defaults.
using LossGen.Declarations;
using LossGen.Losses;

namespace LossGen.Analysis.Advice;

/// <summary>A declared loss.</summary>
/// <param name="Loss">The catalogue's entry.</param>
/// <param name="Declaration">The declaration.</param>
internal sealed record DeclaredLoss(LossDefinition Loss, LossDeclaration Declaration)
{
    public string Method => Declaration.Method.Name;

    /// <summary>The constant that the attribute gives an option; null where it gives none.</summary>
    public double? Stated(string option) => Declaration.Options.Items.FirstOrDefault(o => o.Name == option)?.Value;

    /// <summary>Whether a parameter gives the option when the method is called.</summary>
    public bool IsLeftToCall(string option) => Has(ParameterRole.Option, option);

    /// <summary>Whether a parameter has a role, for a data parameter or option if one is named.</summary>
    public bool Has(ParameterRole role, string? target = null) =>
        Declaration.Parameters.Items.Any(p => p.Role == role && (target is null || p.Target == target));

    /// <summary>The place of the parameter with a role.</summary>
    public Anchor Parameter(ParameterRole role, string target) =>
        Anchor.ParameterName(Declaration.Parameters.Items.TakeWhile(p => p.Role != role || p.Target != target).Count());
}
