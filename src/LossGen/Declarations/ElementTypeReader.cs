// Settles the element type between the attribute's DType and the data spans, and refuses what is not
// compiled yet. Called by the data reader.
using System.Globalization;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Declarations;

internal static class ElementTypeReader
{
    public static ElementType? Read(ParserContext context, int dataCount)
    {
        int dtype = context.Arguments.DType;
        ElementType? declared = ElementTypes.OfDType(dtype);
        (ElementType? found, int index) = Found(context, dataCount);
        Anchor argument = Anchor.AttributeArgument(Anchor.DTypeArgument);
        if (dtype != 0 && declared is null)
        {
            string known = string.Join(", ", ElementTypes.Compiled.Take(ElementTypes.Compiled.Length - 1)) + " or " + ElementTypes.Compiled.Last();
            Suggestion? suggestion = found is null ? null : new Suggestion(found.ToString());
            context.Findings.Add(DiagnosticIds.UnknownDType, argument, suggestion, "(DType)" + dtype.ToString(CultureInfo.InvariantCulture), known);
        }
        else if (declared is { } d && found is { } other && d != other)
        {
            string data = context.Method.Parameters[index].Name;
            context.Findings.Add(DiagnosticIds.DTypeContradiction, argument, new Suggestion(other.ToString()), d.ToString(), data, ParameterType.Short(other.Keyword()), other.ToString());
        }

        return found ?? declared;
    }

    private static (ElementType? Element, int Index) Found(ParserContext context, int dataCount)
    {
        for (int i = 0; i < dataCount; i++)
        {
            ParameterType type = ParameterType.Of(context.Method.Parameters[i].Type);
            if (type.IsValues && context.Loss.Data[i].Kind is not (DataKind.ClassIndices or DataKind.Integers))
            {
                return (type.DataElement, i);
            }
        }

        return (null, -1);
    }
}
