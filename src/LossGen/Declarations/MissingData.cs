// Reports the data parameters that a declaration lacks: as missing, or as out of order where the data is
// there but behind a parameter that is known by name. Called by the data reader.
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class MissingData
{
    public static void Report(ParserContext context, int count, ElementType? element)
    {
        List<string> taken = context.Method.Parameters.Select(p => p.Name).ToList();
        HashSet<int> misplaced = new();
        for (int i = count; i < context.Loss.Data.Length; i++)
        {
            DataParameter data = context.Loss.Data[i];
            IParameterSymbol? late = context.Method.Parameters.Skip(count).FirstOrDefault(p => !misplaced.Contains(p.Ordinal) && CouldBe(context, p, data, count));
            if (late is not null)
            {
                misplaced.Add(late.Ordinal);
                context.Findings.Add(DiagnosticIds.DataParameterNotFirst, Anchor.ParameterName(late.Ordinal), late.Name, data.Name, context.Method.Parameters[count].Name);
                continue;
            }

            string type = ExpectedTypes.OfData(data.Kind, element)[0];
            string name = data.Name;
            while (taken.Contains(name))
            {
                name += "Data";
            }

            taken.Add(name);
            context.Findings.Add(
                DiagnosticIds.MissingDataParameter,
                Anchor.MethodName,
                new Suggestion(type + " " + name, i),
                context.Loss.Name,
                data.Name,
                ParameterType.Short(type));
        }
    }

    /// <summary>Whether a parameter behind the data, of no known name, is what the data reader missed.</summary>
    public static bool CouldBe(ParserContext context, IParameterSymbol parameter, DataParameter data, int dataCount)
    {
        ParameterType type = ParameterType.Of(parameter.Type);
        bool fits = data.Kind switch
        {
            DataKind.Values or DataKind.RowValues => type.IsValues,
            DataKind.ClassIndices or DataKind.Integers => type.IsClassIndices,
            _ => type.IsValues || type.IsClassIndices,
        };
        return fits && !type.IsWritable && !KnownNames.Of(context, dataCount).Contains(parameter.Name);
    }
}
