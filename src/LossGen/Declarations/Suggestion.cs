// What would mend a finding, for the code fixes: a name, a type or a whole parameter, and where it goes.
namespace LossGen.Declarations;

/// <summary>The text of a remedy.</summary>
/// <param name="Text">A name, a fully qualified type, a constant or a parameter.</param>
/// <param name="Position">Of a parameter to insert: its index, or −1 for behind the last required one.</param>
internal sealed record Suggestion(string Text, int Position = -1);
