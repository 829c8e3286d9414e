// One option of a loss: PyTorch's name, default and range. The attribute's property has the same name
// in Pascal case, the parameter that binds it at run time the same name in camel case.
using System.Collections.Immutable;

namespace LossGen.Losses;

/// <summary>An option of a loss.</summary>
/// <param name="Name">The name in camel case, also the variable's name in the formula.</param>
/// <param name="Kind">How it can be bound.</param>
/// <param name="Default">The value when it is not bound; null where it must be bound, ignored for weights.</param>
/// <param name="Minimum">The least value allowed.</param>
/// <param name="Maximum">The largest value allowed.</param>
internal sealed record LossOption(
    string Name,
    OptionKind Kind,
    double? Default = null,
    double Minimum = double.NegativeInfinity,
    double Maximum = double.PositiveInfinity)
{
    /// <summary>Values beside the default that are worth testing and documenting.</summary>
    public ImmutableArray<double> Examples { get; init; } = ImmutableArray<double>.Empty;

    /// <summary>The one reduction under which it must be bound; null where <see cref="IsRequired"/> decides alone.</summary>
    public Reduction? RequiredFor { get; init; }

    /// <summary>Whether these weights may not be left out.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether the range does not include <see cref="Minimum"/>.</summary>
    public bool IsAboveMinimum { get; init; }

    /// <summary>Whether the range does not include <see cref="Maximum"/>.</summary>
    public bool IsBelowMaximum { get; init; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => Kind is OptionKind.Integer or OptionKind.RowLength or OptionKind.Choice;

    /// <summary>Whether a parameter may bind it.</summary>
    public bool MayBeParameter => Kind != OptionKind.Choice;

    /// <summary>Whether it is a span of weights, which only a parameter can bind and which may be left out unless needed.</summary>
    public bool IsWeights => Kind is OptionKind.ElementWeights or OptionKind.ClassWeights;

    /// <summary>Whether a declaration must bind it, whatever its reduction.</summary>
    public bool IsRequired => IsWeights ? IsNeeded : Default is null && RequiredFor is null;

    /// <summary>Whether a declaration with that reduction must bind it.</summary>
    public bool IsRequiredFor(Reduction reduction) => IsRequired || RequiredFor == reduction;

    /// <summary>Whether the value is in range; NaN never is.</summary>
    public bool Allows(double value) =>
        (IsAboveMinimum ? value > Minimum : value >= Minimum) && (IsBelowMaximum ? value < Maximum : value <= Maximum);

    /// <summary>The attribute's property.</summary>
    public string PropertyName => char.ToUpperInvariant(Name[0]) + Name.Substring(1);
}
