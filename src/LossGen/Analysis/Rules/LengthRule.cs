// Constant lengths that make a call throw: data of different lengths, elements that make no whole rows, gradients
// and losses of another length than what they belong to.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using static LossGen.Analysis.Rules.ArgumentFinding;

namespace LossGen.Analysis.Rules;

internal sealed class LengthRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        // CTC's lengths depend on the numbers in its data.
        if (use.Family != LossFamily.Declared || use.Data.IsEmpty || use.Name == "CTCLoss")
        {
            return;
        }

        RowSizes sizes = new(use);
        string first = NameOf(use, use.Data[0]);
        if (sizes is { IsRows: true, Elements: { } elements, RowLength: > 0 and { } length, Spatial: > 0 and { } spatial } && elements % (length * spatial) != 0)
        {
            string rows = spatial == 1 ? $"a multiple of {Text(length)}, the '{sizes.RowLengthName}'" : $"a multiple of {Text(length)} classes times {Text(spatial)} positions";
            Report(use.Data[0].Argument, elements, rows);
            return;
        }

        long? perRow = sizes.IsRows ? sizes.Rows : sizes.Elements;
        string each = sizes.IsRows ? "row" : "element";
        foreach (DataUse data in use.Data)
        {
            bool isPerRow = IsPerRow(use, data);
            if (AreOtherTargets(data, isPerRow, sizes))
            {
                continue;
            }

            Expect(data.Argument, data.Value, isPerRow ? perRow : sizes.Elements, isPerRow ? each : "element");
        }

        foreach (OutputUse output in use.Outputs)
        {
            switch (output.Role)
            {
                case ParameterRole.Gradient or ParameterRole.Hessian:
                    bool isPerRow = use.DataOf(output.Target) is { } of && IsPerRow(use, of);
                    Expect(output.Argument, output.Held, isPerRow ? perRow : sizes.Elements, isPerRow ? each : "element");
                    break;
                case ParameterRole.RowOutput:
                case ParameterRole.Loss when use.Loss.Shape != LossShape.Own:
                    Expect(output.Argument, output.Held, perRow, each);
                    break;
            }
        }

        void Expect(IOperation argument, Value held, long? expected, string of)
        {
            if (RowSizes.LengthOf(held) is { } actual && expected is { } wanted && actual != wanted)
            {
                Report(argument, actual, of == "row" && sizes.RowLength is { } row
                    ? $"{Text(wanted)}, one for each row of {Text(row)} of '{first}'"
                    : $"{Text(wanted)}, one for each element of '{first}'");
            }
        }

        void Report(IOperation argument, long actual, string expected) =>
            report(At(ArgumentDescriptors.LengthsDoNotFit, argument.Syntax, null, Array.Empty<SyntaxNode>(), Interpreter.Unwrap(argument).Syntax.ToString(), Text(actual), use.Name, expected));
    }

    /// <summary>Whether targets are indices in the guise of floats, or one-hot rows of integers: LG1032.</summary>
    private static bool AreOtherTargets(DataUse data, bool isPerRow, RowSizes sizes) =>
        isPerRow
            ? data.Evidence?.Meaning is Meaning.OneHot or Meaning.BinaryLabels && RowSizes.LengthOf(data.Value) == sizes.Elements
            : data.Parameter.Kind == DataKind.ClassIndicesOrProbabilities && RowSizes.LengthOf(data.Value) == sizes.Rows;

    private static bool IsPerRow(LossUse use, DataUse data) => data.Parameter.Kind switch
    {
        DataKind.Values => false,
        DataKind.RowValues or DataKind.ClassIndices => true,
        DataKind.Integers => use.Name != "MultiLabelMarginLoss",
        _ => RowSizes.AreIndices(use, data),
    };
}
