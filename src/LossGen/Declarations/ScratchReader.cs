// Scratch memory: reports a kernel's missing span, and settles which of several overloads writes the method that
// computes its length. Called by the parser for losses whose kernel needs scratch memory.
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class ScratchReader
{
    private const string CompanionSuffix = "ScratchLength";

    public static ScratchSharing Read(ParserContext context, DataReading data, IReadOnlyList<BoundParameter> named)
    {
        if (context.Loss.Kernel?.Scratch is null)
        {
            return ScratchSharing.None;
        }

        if (named.All(parameter => parameter.Role != ParameterRole.Scratch))
        {
            string type = ExpectedTypes.OfOutput(data.Element)[0];
            context.Findings.Add(
                DiagnosticIds.ScratchMissing,
                Anchor.MethodName,
                new Suggestion(type + " " + KnownNames.Scratch),
                context.Loss.Name,
                ParameterType.Short(type),
                context.Method.Name + CompanionSuffix);
            return ScratchSharing.None;
        }

        // Before the generator has run, a method of that name can only be the user's.
        bool isWritten = context.Method.ContainingType.GetMembers(context.Method.Name + CompanionSuffix).Any();
        IMethodSymbol[] overloads = context.Method.ContainingType.GetMembers(context.Method.Name)
            .OfType<IMethodSymbol>()
            .Select(method => method.PartialDefinitionPart ?? method)
            .Where(HasScratch)
            .ToArray();
        return isWritten || overloads.Length == 0 || !SymbolEqualityComparer.Default.Equals(overloads[0], context.Method) ? ScratchSharing.None
            : (overloads.Length == 1, overloads.Any(IsParallel)) switch
            {
                (true, false) => ScratchSharing.Alone,
                (true, true) => ScratchSharing.Parallel,
                (false, false) => ScratchSharing.ForOverloads,
                _ => ScratchSharing.ParallelForOverloads,
            };
    }

    private static bool IsParallel(IMethodSymbol method) => LossAttributes.Of(method).Any(attribute => AttributeArguments.Read(attribute).IsParallel);

    private static bool HasScratch(IMethodSymbol method) =>
        LossAttributes.Of(method).Any() && method.Parameters.Any(parameter => parameter.Name == KnownNames.Scratch);
}
