// The keys under which a diagnostic carries its remedy from the analyzer to the code fixes, which compile
// this file in.
namespace LossGen.Diagnostics;

internal static class DiagnosticProperties
{
    /// <summary>The name, type, constant or parameter that mends the finding.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The index at which a parameter is inserted; negative for behind the last required one.</summary>
    public const string Position = "Position";

    /// <summary>What a call's argument should be instead: the expression that an activation read.</summary>
    public const string Argument = "Argument";

    /// <summary>The loss attribute that the declaration should have instead.</summary>
    public const string Attribute = "Attribute";

    /// <summary>The index among the additional locations of the declaration's attribute.</summary>
    public const string Declaration = "Declaration";

    /// <summary>The option to set to the suggestion: a property of the attribute, a parameter of its constructor or of a call.</summary>
    public const string Option = "Option";
}
