// The catalogue's losses under the options that change the shape of a kernel.
using System.Collections.Immutable;
using LossGen.Formulas;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Tests.Kernels;

internal static class PlannedLosses
{
    private const int MostOptions = 4;

    public static IEnumerable<(string Name, LossDefinition Loss, LossFormula Formula, string[] Variables)> All()
    {
        foreach (LossDefinition loss in LossCatalogue.All.Where(loss => loss.Shape != LossShape.Own))
        {
            bool[] indexed = loss.Data.Any(data => data.Kind == DataKind.ClassIndicesOrProbabilities) ? [true, false] : [loss.Data.Any(data => data.Kind == DataKind.ClassIndices)];
            foreach (bool byIndex in indexed)
            {
                foreach (string[] parameters in OptionSets(loss))
                {
                    string[] bound = [.. parameters, .. loss.Options.Where(option => option.IsRequired).Select(option => option.Name)];
                    LossScope scope = new(loss, new Dictionary<string, double>(), new HashSet<string>(bound), byIndex);
                    string[] variables = [.. loss.Data.Select(data => data.Name), .. bound, .. byIndex ? ["kept"] : Array.Empty<string>(), "scale"];
                    yield return ($"{loss.Name} {(byIndex ? "by index " : "")}{string.Join("+", parameters)}", loss, loss.Formula(scope), variables);
                }
            }
        }
    }

    public static (string Source, bool IsHessian)[] Outputs(LossDefinition loss, LossFormula formula) =>
    [
        .. loss.Data.Where(data => data.HasGradient && IsValues(data, formula)).Select(data => (data.Name, false)),
        .. loss.Data.Where(data => data.HasHessian && IsValues(data, formula)).Select(data => (data.Name, true)),
    ];

    public static Expr Derivative(LossFormula formula, string source, bool isHessian)
    {
        Expr variable = Expr.Variable(source, Axis.Element);
        Expr scaled = Expr.Variable("scale", Axis.None) * formula.Loss;
        return Simplifier.Simplify(isHessian ? Differentiator.Diagonal(scaled, variable) : Differentiator.Gradient(scaled, variable));
    }

    public static KernelPlan Plan(LossDefinition loss, LossFormula formula, bool wantsLoss, bool isRounded, params (string Source, bool IsHessian)[] outputs) =>
        Planner.Plan(new KernelRequest(
            loss.Shape == LossShape.Rows,
            wantsLoss ? Simplifier.Simplify(formula.Loss) : null,
            outputs.Select(output => new KernelOutput(output.Source, output.IsHessian, Derivative(formula, output.Source, output.IsHessian))).ToImmutableArray())
            {
                IsRounded = isRounded,
            });

    private static bool IsValues(DataParameter data, LossFormula formula) =>
        ExprGraph.Variables(formula.Loss).Any(variable => variable.Name == data.Name && variable.Axis == Axis.Element);

    private static IEnumerable<string[]> OptionSets(LossDefinition loss)
    {
        string[] options = loss.Options
            .Where(option => !option.IsRequired && (option.IsWeights || option.Kind is OptionKind.Number or OptionKind.Flag))
            .Select(option => option.Name)
            .Take(MostOptions)
            .ToArray();
        for (int set = 0; set < 1 << options.Length; set++)
        {
            yield return options.Where((_, i) => (set & (1 << i)) != 0).ToArray();
        }
    }
}
