// The one diagnostic that the generator reports by itself: a defect of LossGen.
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class InternalErrors
{
    /// <summary>The diagnostic for a declaration that could not be compiled.</summary>
    public static Diagnostic Report(string method, Exception error) =>
        Diagnostic.Create(Descriptors.InternalError, Location.None, method, error.GetType().Name, error.Message);
}
