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
            Refuse(context, argument, "(DType)" + dtype.ToString(CultureInfo.InvariantCulture), found);
        }
        else if (found is { } f && !ElementTypes.Compiled.Contains(f))
        {
            Refuse(context, Anchor.ParameterType(index), f.ToString(), null);
        }
        else if (declared is { } d && found is { } other && d != other)
        {
            string data = context.Method.Parameters[index].Name;
            context.Findings.Add(DiagnosticIds.DTypeContradiction, argument, new Suggestion(other.ToString()), d.ToString(), data, other.Keyword(), other.ToString());
        }
        else if (found is null && declared is { } missing && !ElementTypes.Compiled.Contains(missing))
        {
            Refuse(context, argument, missing.ToString(), null);
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

    private static void Refuse(ParserContext context, Anchor anchor, string element, ElementType? instead) => context.Findings.Add(
        DiagnosticIds.ElementTypeNotCompiled,
        anchor,
        instead is null ? null : new Suggestion(instead.ToString()),
        element,
        string.Join(" or ", ElementTypes.Compiled));
}
