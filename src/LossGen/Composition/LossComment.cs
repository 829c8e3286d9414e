// The comment above a kernel, for whoever reads the generated file: what is computed, and the formulas of
// the loss and of every derivative as they were compiled.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class LossComment
{
    public static ImmutableArray<string> Write(LossMaths maths)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        string per = maths.Loss.Shape == LossShape.Rows ? "row" : "element";
        lines.Add($"{maths.Loss.Name}: {maths.Loss.Summary}");
        lines.Add(Reduced(per, maths.Declaration.Reduction));
        lines.Add($"    loss = {Printer.Print(maths.SimplifiedLoss)}");
        foreach ((string source, bool isHessian, Expr value) in maths.Derivatives)
        {
            lines.Add(isHessian
                ? $"    ∂²loss/∂{source}² = {Printer.Print(value)}"
                : $"    ∂loss/∂{source} = {Printer.Print(value)}");
        }

        if (maths.Declaration.Element is ElementType.Float16 or ElementType.BFloat16)
        {
            lines.Add($"{ParameterType.Short(maths.Declaration.Element.Keyword())} is storage: what is loaded is widened to float, what is stored is rounded once.");
        }

        foreach ((string name, Expr value) in maths.RowValues)
        {
            lines.Add($"    {name} = {Printer.Print(value)}");
        }

        return lines.ToImmutable();
    }

    /// <summary>The line that says what becomes of the losses.</summary>
    public static string Reduced(string per, Reduction reduction) => reduction switch
    {
        Reduction.None => $"Per {per}, not reduced:",
        Reduction.Sum => $"Per {per}, then added up:",
        Reduction.BatchMean => $"Per {per}, then added up and divided by the number of rows:",
        _ => $"Per {per}, then averaged:",
    };
}
