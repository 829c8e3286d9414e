// Reads a method of the user's that a loss attribute names, such as a distance, and checks that the kernel can call
// it: a static method of the declared method's type, or of a type around or above it, with the right signature.
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class UserMethodReader
{
    private const string Gradient = "Gradient";

    /// <summary>The method's name, escaped; null where none is named.</summary>
    public static string? Read(ParserContext context, DataReading data, IReadOnlyList<BoundParameter> named)
    {
        if (context.Loss.UserMethod is not { } user || !context.Arguments.Texts.TryGetValue(user.Property, out string method))
        {
            return null;
        }

        string property = char.ToUpperInvariant(user.Option[0]) + user.Option.Substring(1);
        if (context.Arguments.Properties.ContainsKey(property))
        {
            Report(context, user, $"{property} and {user.Property} exclude each other; remove one of them");
        }

        if (data.Element is { } element)
        {
            // Over 16-bit data the kernel works on float copies.
            string keyword = element == ElementType.Float64 ? "double" : "float";
            (string read, string write) = (ParameterType.NameOf(false, keyword), ParameterType.NameOf(true, keyword));
            Check(context, user, method, keyword, (read, "first"), (read, "second"));
            if (named.Any(parameter => parameter.Role == ParameterRole.Gradient))
            {
                Check(context, user, method + Gradient, "void", (read, "first"), (read, "second"), (keyword, "scale"), (write, "firstGradient"), (write, "secondGradient"));
                CheckAllGradients(context, data, named);
            }
        }

        return EscapedName.Of(method);
    }

    private static void Check(ParserContext context, UserMethodKernel user, string name, string returned, params (string Type, string Name)[] parameters)
    {
        IMethodSymbol[] methods = Named(context.Method.ContainingType, name).ToArray();
        if (methods.Any(method => Fits(method, returned, parameters)))
        {
            return;
        }

        string signature = "static " + returned + " " + name + "(" + string.Join(", ", parameters.Select(parameter => ParameterType.Short(parameter.Type) + " " + parameter.Name)) + ")";
        Report(context, user, methods.Length == 0
            ? $"'{context.Method.ContainingType.Name}' has no method '{name}'; write '{ParameterType.Short(signature)}'"
            : $"'{name}' must be declared as '{ParameterType.Short(signature)}'");
    }

    // The method adds to two gradients at once, so there is none that could be left out.
    private static void CheckAllGradients(ParserContext context, DataReading data, IReadOnlyList<BoundParameter> named)
    {
        for (int i = 0; i < data.Bound.Count; i++)
        {
            string source = context.Loss.Data[i].Name;
            if (named.All(parameter => parameter.Role != ParameterRole.Gradient || parameter.Target != source))
            {
                string type = ExpectedTypes.OfOutput(data.Element)[0];
                Report(context, context.Loss.UserMethod!, $"it has all gradients or none; add a parameter '{ParameterType.Short(type)} {data.Bound[i].Name}Gradient'");
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Named(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? around = type; around is not null; around = around.ContainingType)
        {
            for (INamedTypeSymbol? above = around; above is not null; above = above.BaseType)
            {
                foreach (IMethodSymbol method in above.GetMembers(name).OfType<IMethodSymbol>())
                {
                    yield return method;
                }
            }
        }
    }

    private static bool Fits(IMethodSymbol method, string returned, (string Type, string Name)[] parameters) =>
        method is { IsStatic: true, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
        && ParameterType.Of(method.ReturnType).FullName == returned
        && method.Parameters.Select(parameter => (parameter.RefKind, ParameterType.Of(parameter.Type).FullName))
            .SequenceEqual(parameters.Select(parameter => (RefKind.None, parameter.Type)));

    private static void Report(ParserContext context, UserMethodKernel user, string problem) =>
        context.Findings.Add(DiagnosticIds.UserMethodDoesNotFit, Anchor.AttributeArgument(user.Property), user.Property, problem);
}
