// Reads the first parameters, which are the loss's data in the catalogue's order under any names, and
// settles the element type.
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class DataReader
{
    public static DataReading Read(ParserContext context)
    {
        int count = 0;
        while (count < context.Loss.Data.Length && count < context.Method.Parameters.Length && IsData(context, count))
        {
            count++;
        }

        ElementType? element = ElementTypeReader.Read(context, count);
        List<BoundParameter> bound = new();
        bool hasIndices = false;
        for (int i = 0; i < count; i++)
        {
            IParameterSymbol parameter = context.Method.Parameters[i];
            ParameterType type = ParameterType.Of(parameter.Type);
            CheckType(context, parameter, type, context.Loss.Data[i].Kind, element);
            hasIndices |= context.Loss.Data[i].Kind == DataKind.ClassIndices || type.IsClassIndices;
            bound.Add(ParameterText.Bind(context, parameter, type, ParameterRole.Data, context.Loss.Data[i].Name));
        }

        MissingData.Report(context, count, element);
        return new DataReading(bound, element, hasIndices);
    }

    // Position decides, not the name, so data may be called anything; except that a scalar option can't be
    // data, nor can a span that is plainly an output.
    private static bool IsData(ParserContext context, int index)
    {
        IParameterSymbol parameter = context.Method.Parameters[index];
        ParameterType type = ParameterType.Of(parameter.Type);
        if (!type.IsSpan)
        {
            return !KnownNames.IsScalar(context.Loss, parameter.Name);
        }

        bool isOutput = parameter.Name == KnownNames.Loss || context.Loss.RowOutputs.Contains(parameter.Name)
            || (context.Loss.Kernel?.Scratch is not null && parameter.Name == KnownNames.Scratch)
            || context.Method.Parameters.Take(index).Any(p => KnownNames.IsDerivativeOf(parameter.Name, p.Name));
        return index == 0 || !type.IsWritable || !isOutput;
    }

    private static void CheckType(ParserContext context, IParameterSymbol parameter, ParameterType type, DataKind kind, ElementType? element)
    {
        if (type.IsError)
        {
            context.Findings.LeaveToCompiler();
        }
        else if (type.Element is ITypeParameterSymbol generic)
        {
            // A method's own type parameters are reported where they are declared.
            if (context.Method.IsGenericMethod && generic.DeclaringMethod is not null)
            {
                return;
            }

            context.Findings.Add(DiagnosticIds.GenericElementType, Anchor.ParameterType(parameter.Ordinal), context.Method.Name, generic.Name);
        }
        else if (!Fits(type, kind, element) || parameter.RefKind == RefKind.Out)
        {
            ParameterText.ReportType(context, parameter, ExpectedTypes.OfData(kind, element));
        }
    }

    private static bool Fits(ParameterType type, DataKind kind, ElementType? element)
    {
        bool isValues = type.IsValues && (element is null || type.DataElement == element);
        return kind switch
        {
            DataKind.Values or DataKind.RowValues => isValues,
            DataKind.ClassIndices or DataKind.Integers => type.IsClassIndices,
            _ => isValues || type.IsClassIndices,
        };
    }
}
