// The sizes of a use's data as far as they are constant: elements, the length of a row, rows.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Losses;

namespace LossGen.Analysis.Rules;

internal sealed class RowSizes
{
    public RowSizes(LossUse use)
    {
        LossOption? length = use.Loss.Shape == LossShape.Elementwise ? null : use.Loss.RowLength;
        IsRows = length is not null || use.Loss.FixedRowLength is not null;
        RowLength = use.Loss.FixedRowLength ?? (length is null ? null : Extent.Whole(use.NumberOf(length.Name)));
        RowLengthName = length?.Name ?? "row";
        bool hasSpatial = use.Loss.Options.Any(option => option.Name == "spatial" && option.Kind != OptionKind.RowLength);
        Spatial = hasSpatial ? Extent.Whole(use.NumberOf("spatial")) : 1;
        Elements = LengthOf(use.Data[0].Value)
            ?? use.Outputs.Where(output => output.Role is ParameterRole.Gradient or ParameterRole.Hessian && output.Target == use.Data[0].Parameter.Name)
                .Select(output => LengthOf(output.Held)).FirstOrDefault(known => known is not null);
    }

    /// <summary>Whether the loss is one of rows.</summary>
    public bool IsRows { get; }

    public long? RowLength { get; }

    /// <summary>The option that gives the length of a row.</summary>
    public string RowLengthName { get; }

    /// <summary>The positions behind the class axis; 1 where the loss has none.</summary>
    public long? Spatial { get; }

    /// <summary>The number of elements of the first data.</summary>
    public long? Elements { get; }

    /// <summary>The number of rows, where the elements are so many.</summary>
    public long? Rows => RowLength > 0 && Elements % RowLength == 0 ? Elements / RowLength : null;

    public static long? LengthOf(Value value) => value.Extent?.Length;

    /// <summary>Whether data are class indices under the declaration of a use.</summary>
    public static bool AreIndices(LossUse use, DataUse data) => use.Declaration is { } declaration
        ? declaration.Parameters.Items.Any(parameter => parameter.Target == data.Parameter.Name && parameter.IsClassIndices)
        : data.Parameter.Kind is DataKind.ClassIndices or DataKind.Integers or DataKind.ClassIndicesOrProbabilities;
}
