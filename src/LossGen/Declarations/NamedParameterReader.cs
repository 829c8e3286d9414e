// Reads the parameters behind the data, each of which is known by its name: derivatives, the losses of
// elements or rows and further values of rows, options, upstream gradients.
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class NamedParameterReader
{
    public static IReadOnlyList<BoundParameter> Read(ParserContext context, DataReading data)
    {
        List<BoundParameter> bound = new();
        foreach (IParameterSymbol parameter in context.Method.Parameters.Skip(data.Bound.Count))
        {
            ParameterType type = ParameterType.Of(parameter.Type);
            if (Identify(context, data, parameter, type) is not var (role, target, expected))
            {
                continue;
            }

            if (type.IsError)
            {
                context.Findings.LeaveToCompiler();
            }
            else if (!expected.Contains((parameter.RefKind == RefKind.Out ? "out " : "") + type.FullName))
            {
                ParameterText.ReportType(context, parameter, expected);
            }

            bound.Add(ParameterText.Bind(context, parameter, type, role, target));
        }

        return bound;
    }

    private static (ParameterRole Role, string Target, IReadOnlyList<string> Expected)? Identify(
        ParserContext context, DataReading data, IParameterSymbol parameter, ParameterType type)
    {
        string name = parameter.Name;
        ElementType? element = data.Element;
        if (name == KnownNames.Loss)
        {
            return (ParameterRole.Loss, "", ExpectedTypes.OfOutput(element));
        }

        // Data called loss makes the name ambiguous; an output can be written, an upstream gradient is only read.
        if (name == KnownNames.LossGradient && !(data.Named(context.Loss, KnownNames.Loss) is not null && type.IsWritable))
        {
            return (ParameterRole.LossGradient, "", ExpectedTypes.OfFactors(element));
        }

        if (name == KnownNames.GradientScale)
        {
            return (ParameterRole.GradientScale, "", ExpectedTypes.OfScale(element));
        }

        if (name == KnownNames.Scratch && context.Loss.Kernel?.Scratch is not null)
        {
            return (ParameterRole.Scratch, "", ExpectedTypes.OfScratch(element));
        }

        if (name == KnownNames.MaxDegree)
        {
            return (ParameterRole.MaxDegree, "", ExpectedTypes.OfDegree);
        }

        if (context.Loss.Options.FirstOrDefault(o => o.MayBeParameter && o.Name == name) is { } option)
        {
            return (ParameterRole.Option, option.Name, ExpectedTypes.OfOption(option, element));
        }

        if (context.Loss.RowOutputs.Contains(name))
        {
            return (ParameterRole.RowOutput, name, ExpectedTypes.OfOutput(element));
        }

        if (context.Loss.Counters.Contains(name))
        {
            return Counter(context, data, parameter);
        }

        return Derivative(context, data, parameter, KnownNames.Gradient, ParameterRole.Gradient)
            ?? Derivative(context, data, parameter, KnownNames.Hessian, ParameterRole.Hessian)
            ?? Unknown(context, data, parameter);
    }

    private static (ParameterRole Role, string Target, IReadOnlyList<string> Expected)? Counter(
        ParserContext context, DataReading data, IParameterSymbol parameter)
    {
        if (!data.HasClassIndices && data.Bound.Count == context.Loss.Data.Length)
        {
            context.Findings.Add(
                DiagnosticIds.UnknownParameter,
                Anchor.ParameterName(parameter.Ordinal),
                parameter.Name,
                context.Loss.Name,
                "it counts rows by the class that they name, and '" + data.Bound[data.Bound.Count - 1].Name + "' holds probabilities");
        }

        return (ParameterRole.Counter, parameter.Name, ExpectedTypes.OfCounter);
    }

    private static (ParameterRole Role, string Target, IReadOnlyList<string> Expected)? Derivative(
        ParserContext context, DataReading data, IParameterSymbol parameter, string suffix, ParameterRole role)
    {
        if (!parameter.Name.EndsWith(suffix, StringComparison.Ordinal))
        {
            return null;
        }

        string of = parameter.Name.Substring(0, parameter.Name.Length - suffix.Length);
        DataParameter? known = data.Named(context.Loss, of);
        bool isOption = context.Loss.Options.Any(o => o.Name == of);
        if (known is null && !isOption)
        {
            return null;
        }

        bool has = known is not null && (role == ParameterRole.Gradient ? data.HasGradient(known) : data.HasHessian(known));
        if (!has)
        {
            string id = role == ParameterRole.Gradient ? DiagnosticIds.NoGradient : DiagnosticIds.NoHessian;
            context.Findings.Add(id, Anchor.ParameterName(parameter.Ordinal), context.Loss.Name, of);
        }

        return (role, known?.Name ?? of, ExpectedTypes.OfOutput(data.Element));
    }

    private static (ParameterRole Role, string Target, IReadOnlyList<string> Expected)? Unknown(
        ParserContext context, DataReading data, IParameterSymbol parameter)
    {
        // Data behind a known name is reported where data is missed.
        context.Findings.LeaveToCompiler();
        int count = data.Bound.Count;
        if (!context.Loss.Data.Skip(count).Any(d => MissingData.CouldBe(context, parameter, d, count)))
        {
            UnknownName.Report(context, data, parameter);
        }

        return null;
    }
}
