// Something wrong with a declaration. The generator drops findings; the declaration analyzer gives them
// their descriptor and location.
using LossGen.Infrastructure;

namespace LossGen.Declarations;

/// <summary>A rule that a declaration breaks, and where.</summary>
/// <param name="Id">The rule's number.</param>
/// <param name="Anchor">The place it is reported at.</param>
/// <param name="Arguments">What fills the rule's message.</param>
/// <param name="Suggestion">What would mend it, where that is clear.</param>
internal sealed record Finding(string Id, Anchor Anchor, EquatableArray<string> Arguments, Suggestion? Suggestion);
