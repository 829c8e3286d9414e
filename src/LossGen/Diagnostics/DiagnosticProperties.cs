// The keys under which a diagnostic carries its remedy from the analyzer to the code fixes, which compile
// this file in.
namespace LossGen.Diagnostics;

internal static class DiagnosticProperties
{
    /// <summary>The name, type, constant or parameter that mends the finding.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The index at which a parameter is inserted; negative for behind the last required one.</summary>
    public const string Position = "Position";
}
