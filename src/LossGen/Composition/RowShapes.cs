// Reads off the catalogue and the declaration how data divide into rows: which option gives a row's length,
// and what of it is known when the project compiles. Called by the method planner.
using LossGen.Declarations;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class RowShapes
{
    private const string Spatial = "spatial";
    private const string IgnoreIndex = "ignoreIndex";

    /// <summary>The shape of the rows; null where the loss has none.</summary>
    public static RowShape? Of(LossDefinition loss, LossDeclaration declaration)
    {
        RowNumber? length = loss.FixedRowLength is { } known ? new RowNumber("rowLength", known)
            : loss.RowLength is { } option ? Number(option)
            : null;
        return length is null ? null : new RowShape(
            length,
            Option(Spatial) is { Kind: OptionKind.Integer } spatial ? Number(spatial) : null,
            !declaration.Parameters.Any(parameter => parameter.IsClassIndices) ? null
                : Option(IgnoreIndex) is { } ignored ? Number(ignored) : new RowNumber(IgnoreIndex, RowShape.NoIndex),
            Option(IgnoreIndex) is not null,
            loss.FurtherIndices)
        {
            IsPlane = length.Source == Spatial,
        };

        LossOption? Option(string name) => loss.Options.FirstOrDefault(option => option.Name == name);

        RowNumber Number(LossOption option) => new(
            option.Name,
            declaration.Parameters.Any(parameter => parameter.Role == ParameterRole.Option && parameter.Target == option.Name) ? null
                : (int)(declaration.Options.FirstOrDefault(bound => bound.Name == option.Name)?.Value ?? option.Default ?? 1));
    }
}
