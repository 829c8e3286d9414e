// Whether a declared second derivative can be zero or negative: the formula that the kernel would compute is
// evaluated at a grid of data that its domains allow. Asked by the analyzer of declarations, which advises a floor.
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class Curvature
{
    /// <summary>More than rounding can make of a positive number.</summary>
    private const double Negligible = 1e-9;

    /// <summary>The sign of the second derivative by a data parameter, under the declaration's options.</summary>
    public static CurvatureSign Of(LossDefinition loss, LossDeclaration declaration, string target)
    {
        if (loss.Shape == LossShape.Own || declaration.UserMethod is not null)
        {
            return CurvatureSign.Unknown;
        }

        Expr diagonal = KeptRows.Unguarded(new LossMaths(loss, declaration).Derivatives.First(d => d.IsHessian && d.Source == target).Value);
        SampleData data = new(loss, declaration);
        List<(string Name, double[][] Candidates)> axes = new();
        foreach (Expr variable in new ExprGraph(diagonal).Nodes.Where(static node => node.Operator == Operator.Variable))
        {
            if (data.Of(variable) is not { } candidates)
            {
                return CurvatureSign.Unknown;
            }

            axes.Add((variable.Name, candidates));
        }

        return Evaluate(diagonal, axes, data.Classes);
    }

    private static CurvatureSign Evaluate(Expr diagonal, List<(string Name, double[][] Candidates)> axes, int classes)
    {
        CurvatureSign sign = CurvatureSign.Unknown;
        int points = axes.Aggregate(1, static (count, axis) => count * axis.Candidates.Length);
        for (int point = 0; point < points; point++)
        {
            foreach (double value in Interpreter.Evaluate(diagonal, At(point, axes, classes)))
            {
                if (value < -Negligible)
                {
                    return CurvatureSign.Negative;
                }

                sign = value == 0 ? CurvatureSign.Zero : value > 0 && sign == CurvatureSign.Unknown ? CurvatureSign.Positive : sign;
            }
        }

        return sign;
    }

    /// <summary>One point of the grid that the candidates span.</summary>
    private static Bindings At(int point, List<(string Name, double[][] Candidates)> axes, int classes)
    {
        Bindings bindings = new(classes);
        foreach ((string name, double[][] candidates) in axes)
        {
            double[] value = candidates[point % candidates.Length];
            point /= candidates.Length;
            bindings = value.Length == 1 ? bindings.Set(name, value[0]) : bindings.Set(name, value);
        }

        return bindings;
    }
}
