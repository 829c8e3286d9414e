// Brings together what the declaration says of the method and what the planner makes of its formulas, into
// the one record that the emitter reads.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class MethodPlanner
{
    public static MethodPlan Plan(LossDefinition loss, LossDeclaration declaration)
    {
        if (loss.Shape == LossShape.Own || declaration.UserMethod is not null)
        {
            return PlanOwn(loss, declaration);
        }

        LossMaths maths = new(loss, declaration);
        ImmutableArray<KernelParameter> parameters = declaration.Parameters
            .Select(parameter => Parameter(parameter, maths.Loss))
            .ToImmutableArray();
        Storage storage = StorageOf(declaration.Element);
        KernelRequest request = maths.Request();
        KernelPlan exact = Planner.Plan(request);
        Denominator denominator = DenominatorOf(loss, declaration, maths.Formula.Weight);
        return new MethodPlan(
            LossComment.Write(maths),
            Header(declaration),
            storage is Storage.Half or Storage.BFloat16 ? Planner.Plan(request with { IsRounded = true }) : exact,
            parameters,
            storage,
            declaration.Reduction is Reduction.Mean or Reduction.BatchMean,
            denominator,
            Returned(declaration.Return),
            declaration.ZeroWhenEmpty,
            loss.Shape == LossShape.Rows || denominator == Denominator.Rows ? RowShapes.Of(loss, declaration) : null,
            Ranges(parameters, maths.Loss).ToImmutableArray(),
            ValueChecks.Of(loss, declaration).ToImmutableArray())
        {
            TileKernel = exact,
            Parallel = declaration.IsParallel ? Splitting.Plan(request, declaration) : null,
        };
    }

    private static MethodPlan PlanOwn(LossDefinition loss, LossDeclaration declaration)
    {
        ImmutableArray<KernelParameter> parameters = declaration.Parameters.Select(parameter => Parameter(parameter, loss)).ToImmutableArray();
        return new MethodPlan(
            OwnPlanner.Comment(loss, declaration),
            Header(declaration),
            OwnPlanner.Kernel(declaration),
            parameters,
            StorageOf(declaration.Element),
            declaration.Reduction is Reduction.Mean or Reduction.BatchMean,
            Denominator.Count,
            Returned(declaration.Return),
            declaration.ZeroWhenEmpty,
            null,
            Ranges(parameters, loss).ToImmutableArray(),
            ValueChecks.Of(loss, declaration).ToImmutableArray())
        {
            Own = OwnPlanner.Plan(loss, declaration),
            Parallel = OwnPlanner.Split(loss, declaration),
        };
    }

    private static Storage StorageOf(ElementType element) => element switch
    {
        ElementType.Float16 => Storage.Half,
        ElementType.BFloat16 => Storage.BFloat16,
        ElementType.Float64 => Storage.Double,
        _ => Storage.Float,
    };

    private static KernelParameter Parameter(BoundParameter parameter, LossDefinition loss)
    {
        (ParameterKind kind, string source) = parameter.Role switch
        {
            ParameterRole.Gradient => (IsPerRow() ? ParameterKind.RowOutput : ParameterKind.Output, parameter.Target + KnownNames.Gradient),
            ParameterRole.Hessian => (IsPerRow() ? ParameterKind.RowOutput : ParameterKind.Output, parameter.Target + KnownNames.Hessian),
            ParameterRole.Loss => (ParameterKind.Loss, "loss"),
            ParameterRole.RowOutput => (ParameterKind.RowOutput, parameter.Target),
            ParameterRole.Counter => (ParameterKind.Counter, parameter.Target),
            ParameterRole.LossGradient => (ParameterKind.LossGradient, "lossGradient"),
            ParameterRole.Scratch => (ParameterKind.Scratch, KnownNames.Scratch),
            ParameterRole.GradientScale => (ParameterKind.Number, "gradientScale"),
            ParameterRole.MaxDegree => (ParameterKind.Integer, ParallelPlan.LimitName),
            ParameterRole.Option => (KindOf(loss.Option(parameter.Target)), parameter.Target),
            _ => (parameter.IsClassIndices ? ParameterKind.ClassIndices : IsPerRow() ? ParameterKind.RowValues : ParameterKind.Data, parameter.Target),
        };
        return new KernelParameter(kind, source, parameter.Name, ParameterType.Short(parameter.ElementKeyword));

        bool IsPerRow() => loss.Data.First(data => data.Name == parameter.Target).Kind == DataKind.RowValues;
    }

    private static ParameterKind KindOf(LossOption option) => option.Kind switch
    {
        OptionKind.ElementWeights => ParameterKind.ElementWeights,
        OptionKind.ClassWeights => ParameterKind.ClassWeights,
        OptionKind.Integer or OptionKind.RowLength => ParameterKind.Integer,
        OptionKind.Flag => ParameterKind.Flag,
        _ => ParameterKind.Number,
    };

    private static IEnumerable<RangeCheck> Ranges(ImmutableArray<KernelParameter> parameters, LossDefinition loss)
    {
        foreach (KernelParameter parameter in parameters)
        {
            if (loss.Options.FirstOrDefault(option => option.Name == parameter.Source) is { IsWeights: false } option
                && (option.Minimum > int.MinValue || option.Maximum < int.MaxValue))
            {
                yield return new RangeCheck(parameter, option.Minimum, option.Maximum, option.IsAboveMinimum, option.IsBelowMaximum);
            }
        }
    }

    /// <summary>How the weight of an element or row adds up over a call; a batch counts its rows.</summary>
    private static Denominator DenominatorOf(LossDefinition loss, LossDeclaration declaration, Expr weight)
    {
        if (declaration.Reduction == Reduction.BatchMean)
        {
            return loss.Shape == LossShape.Rows ? Denominator.Count : Denominator.Rows;
        }

        if (weight.Is(1))
        {
            return Denominator.Count;
        }

        if (weight.Operator == Operator.Variable && weight.Axis == Axis.Element)
        {
            return Denominator.ElementWeights;
        }

        if (KeptRows.IsGuarded(weight))
        {
            return KeptRows.Unguarded(weight).Is(1) ? Denominator.KeptRows : Denominator.TargetWeights;
        }

        throw new InvalidOperationException("No denominator adds up the weight " + weight + ".");
    }

    private static KernelReturn Returned(ReturnKind kind) => kind switch
    {
        ReturnKind.Element => KernelReturn.Element,
        ReturnKind.Double => KernelReturn.Double,
        ReturnKind.LossSum => KernelReturn.LossSum,
        _ => KernelReturn.Nothing,
    };

    /// <summary>The declared method as text.</summary>
    public static MethodHeader Header(LossDeclaration declaration) => new(
        declaration.Method.Namespace,
        declaration.Method.Types.Items,
        declaration.Method.Modifiers,
        declaration.Method.ReturnType,
        declaration.Method.Name,
        declaration.Parameters.Select(parameter => (parameter.Declaration, parameter.Name)).ToImmutableArray(),
        declaration.Method.HintName);
}
