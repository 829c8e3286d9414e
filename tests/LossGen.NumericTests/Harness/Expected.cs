// What a kernel should answer to one problem, with room for the rounding errors of an implementation in
// its arithmetic. Made from the catalogue's formula, or by a loss's own reference.
namespace LossGen.NumericTests.Harness;

/// <summary>Expected results.</summary>
/// <param name="Losses">The unreduced losses.</param>
/// <param name="Weight">What the losses count in the mean: its denominator.</param>
/// <param name="Outputs">Derivatives and row outputs, by <see cref="Slot.Key"/>.</param>
/// <param name="Counters">Counts, by <see cref="Slot.Key"/>.</param>
internal sealed record Expected(
    Bounded Losses,
    double Weight,
    IReadOnlyDictionary<string, Bounded> Outputs,
    IReadOnlyDictionary<string, int> Counters);
