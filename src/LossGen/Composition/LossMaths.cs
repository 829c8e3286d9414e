// The formulas that a declaration asks for: the loss as the catalogue writes it under this declaration's
// options, and the derivatives that the differentiator makes of it.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal sealed class LossMaths
{
    private readonly LossScope scope;

    public LossMaths(LossDefinition loss, LossDeclaration declaration)
    {
        Loss = loss;
        Declaration = declaration;
        scope = new LossScope(
            Loss,
            declaration.Options.ToDictionary(option => option.Name, option => option.Value),
            new HashSet<string>(declaration.Parameters
                .Where(parameter => parameter.Role == ParameterRole.Option)
                .Select(parameter => parameter.Target)),
            declaration.Parameters.Any(parameter => parameter.IsClassIndices));
        Formula = Loss.Formula(scope);
        SimplifiedLoss = Simplify(Formula.Loss);
    }

    public LossDefinition Loss { get; }

    public LossDeclaration Declaration { get; }

    /// <summary>The loss per element or row, and its weight in the mean.</summary>
    public LossFormula Formula { get; }

    /// <summary>The loss per element or row in its simplest form.</summary>
    public Expr SimplifiedLoss { get; }

    /// <summary>Whether the call returns or stores a loss, not only derivatives.</summary>
    public bool WantsLoss => Declaration.Return != ReturnKind.Void || Has(ParameterRole.Loss);

    /// <summary>The derivatives asked for, in the declared order, by the loss of one element or row.</summary>
    public IEnumerable<(string Source, bool IsHessian, Expr Value)> Derivatives =>
        Asked().Select(asked => (asked.Target, asked.Role == ParameterRole.Hessian, Derivative(asked, Formula.Loss)));

    /// <summary>The further values of a row asked for, in the declared order.</summary>
    public IEnumerable<(string Name, Expr Value)> RowValues => Declaration.Parameters
        .Where(parameter => parameter.Role is ParameterRole.RowOutput or ParameterRole.Counter)
        .Select(parameter => (parameter.Target, Simplify(Formula.RowOutputs[parameter.Target])));

    /// <summary>What to compute: the loss, and derivatives with the scale of the reduction.</summary>
    public KernelRequest Request()
    {
        Expr? scale = Scale();
        KernelOutput[] derivatives = Asked()
            .Select(asked => new KernelOutput(asked.Target, asked.Role == ParameterRole.Hessian, Scaled(Derivative(asked, Formula.Loss), scale)))
            .ToArray();
        return new KernelRequest(
            Loss.Shape == LossShape.Rows,
            WantsLoss ? SimplifiedLoss : null,
            derivatives.Where(output => !IsPerRow(output)).ToImmutableArray())
        {
            RowStores = derivatives
                .Where(IsPerRow)
                .Select(output => new RowStore(output.Name, output.Value, output.Source))
                .Concat(RowValues.Select(value => new RowStore(value.Name, value.Value)))
                .ToImmutableArray(),
        };
    }

    private bool IsPerRow(KernelOutput output) =>
        Loss.Data.First(data => data.Name == output.Source).Kind == DataKind.RowValues;

    // After the derivative is in its simplest form, which a factor in the midst of it would hide. The guard of
    // ignored rows stays outside.
    private Expr Scaled(Expr derivative, Expr? scale)
    {
        if (scale is null)
        {
            return derivative;
        }

        Expr scaled = Simplify(scale * KeptRows.Unguarded(derivative));
        return KeptRows.IsGuarded(derivative) ? KeptRows.Guard(scaled) : scaled;
    }

    private IEnumerable<BoundParameter> Asked() =>
        Declaration.Parameters.Where(parameter => parameter.Role is ParameterRole.Gradient or ParameterRole.Hessian);

    private Expr Derivative(BoundParameter asked, Expr loss)
    {
        Expr variable = scope.Data(asked.Target);
        return asked.Role == ParameterRole.Hessian
            ? Raised(Simplify(Differentiator.Diagonal(loss, variable)))
            : Simplify(Differentiator.Gradient(loss, variable));
    }

    /// <summary>The second derivative, no less than the declaration's floor; 0 in ignored rows as before.</summary>
    private Expr Raised(Expr diagonal)
    {
        Expr floor = scope.Number(Common.MinHessian.Name);
        if (floor.Is(double.NegativeInfinity))
        {
            return diagonal;
        }

        Expr raised = Simplify(Maths.Max(KeptRows.Unguarded(diagonal), floor));
        return KeptRows.IsGuarded(diagonal) ? KeptRows.Guard(raised) : raised;
    }

    /// <summary>The simplest form, with the length of a row in it as the declaration gives it.</summary>
    private Expr Simplify(Expr formula)
    {
        Expr simple = Simplifier.Simplify(formula);
        return Loss.Shape == LossShape.Rows && !scope.RowLength.Equals(ClassCount.Variable)
            ? Simplifier.Simplify(ExprGraph.Substitute(simple, ClassCount.Variable, scope.RowLength))
            : simple;
    }

    /// <summary>What every derivative is multiplied by: the upstream gradient, over the mean's denominator.</summary>
    private Expr? Scale()
    {
        if (Has(ParameterRole.LossGradient))
        {
            return Expr.Variable("lossGradient", Loss.Shape == LossShape.Rows ? Axis.Row : Axis.Element);
        }

        bool isScaled = Declaration.Reduction is Losses.Reduction.Mean or Losses.Reduction.BatchMean || Has(ParameterRole.GradientScale);
        return isScaled ? Expr.Variable(MethodPlan.ScaleName, Axis.None) : null;
    }

    private bool Has(ParameterRole role) => Declaration.Parameters.Any(parameter => parameter.Role == role);
}
