// The plan of a loss whose kernel is a class of the runtime: no formula, only which arguments its calls take.
// Called by MethodPlanner.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class OwnPlanner
{
    /// <summary>The lines above the kernel: what is computed, and the formulas of what was asked for.</summary>
    public static ImmutableArray<string> Comment(LossDefinition loss, LossDeclaration declaration)
    {
        OwnKernel kernel = KernelOf(loss, declaration);
        HashSet<string> outputs = new(Outputs(declaration)) { "loss" };
        return ImmutableArray.Create($"{loss.Name}: {loss.Summary}", LossComment.Reduced(kernel.Per, declaration.Reduction))
            .AddRange(kernel.Formulas.Where(formula => outputs.Contains(formula.Output)).Select(formula => "    " + formula.Text));
    }

    /// <summary>The outputs alone, for the checks that all kernels share.</summary>
    public static KernelPlan Kernel(LossDeclaration declaration) => new(
        false,
        ImmutableArray<Formulas.Expr>.Empty,
        ImmutableArray<Formulas.Expr>.Empty,
        ImmutableArray<Formulas.Expr>.Empty,
        ImmutableArray<RowSection>.Empty,
        null,
        ImmutableArray<TargetTerm>.Empty,
        Derivatives(declaration)
            .Select(parameter => new KernelOutput(parameter.Target, parameter.Role == ParameterRole.Hessian, 0))
            .ToImmutableArray());

    /// <summary>How the kernel is called.</summary>
    public static OwnPlan Plan(LossDefinition loss, LossDeclaration declaration)
    {
        OwnKernel kernel = KernelOf(loss, declaration);
        bool hasDerivatives = Derivatives(declaration).Any();
        ImmutableArray<OwnOption> options = loss.Options.Where(option => option.MayBeParameter).Select(option => Option(declaration, option)).ToImmutableArray();
        return new OwnPlan(
            kernel.ClassName,
            kernel.Per,
            loss.Data.Select(data => data.Name).ToImmutableArray(),
            loss.Data
                .SelectMany(data => new[] { data.HasGradient ? data.Name + "Gradient" : null, data.HasHessian ? data.Name + "Hessian" : null })
                .OfType<string>()
                .ToImmutableArray(),
            options,
            declaration.Return != ReturnKind.Void || Has(declaration, ParameterRole.Loss),
            hasDerivatives && (declaration.Reduction is Losses.Reduction.Mean or Losses.Reduction.BatchMean || Has(declaration, ParameterRole.GradientScale)),
            kernel.IsInPlace,
            kernel.KnowsMean,
            kernel.HasWeight,
            kernel.Scratch is { } scratch ? new ScratchPlan(scratch.Options, Companion(declaration, kernel, options, hasDerivatives)) : null)
        {
            CostOption = kernel.CostOption,
            IsHeavy = kernel.IsHeavy,
            UserMethod = declaration.UserMethod is { } method ? new UserMethodPlan(method, TypeName(declaration), hasDerivatives) : null,
        };
    }

    /// <summary>How calls of the kernel are split over several threads; null where they are not.</summary>
    public static ParallelPlan? Split(LossDefinition loss, LossDeclaration declaration)
    {
        OwnKernel kernel = KernelOf(loss, declaration);
        return declaration.IsParallel && (kernel.IsSplit || kernel.IsSplitInside) ? Splitting.Plan(kernel, declaration) : null;
    }

    private static OwnKernel KernelOf(LossDefinition loss, LossDeclaration declaration) =>
        declaration.UserMethod is null ? loss.Kernel! : loss.UserMethod!.Kernel;

    // The hash of the file's name keeps overloads apart.
    private static string TypeName(LossDeclaration declaration)
    {
        string file = declaration.Method.HintName;
        int dash = file.LastIndexOf('-');
        return declaration.Method.Name.TrimStart('@') + "Distance_" + file.Substring(dash + 1, file.IndexOf('.', dash) - dash - 1);
    }

    private static ScratchCompanion? Companion(
        LossDeclaration declaration, OwnKernel kernel, ImmutableArray<OwnOption> options, bool hasDerivatives)
    {
        if (declaration.Scratch == ScratchSharing.None)
        {
            return null;
        }

        OwnScratch scratch = kernel.Scratch!;
        bool isShared = declaration.Scratch is ScratchSharing.ForOverloads or ScratchSharing.ParallelForOverloads;
        ImmutableArray<OwnOption> constants = options
            .Where(option => scratch.Options.Contains(option.Name) && option.Constant is not null && !isShared)
            .ToImmutableArray();
        return new ScratchCompanion(
            scratch.Sizes,
            scratch.Options.Where(name => constants.All(constant => constant.Name != name)).ToImmutableArray(),
            constants,
            isShared || hasDerivatives,
            !kernel.IsSplit || declaration.Scratch is not (ScratchSharing.Parallel or ScratchSharing.ParallelForOverloads) ? null
                : isShared ? -1
                : declaration.MaxDegree);
    }

    private static OwnOption Option(LossDeclaration declaration, LossOption option)
    {
        bool isParameter = declaration.Parameters.Any(parameter => parameter.Role == ParameterRole.Option && parameter.Target == option.Name);
        double? constant = isParameter || option.IsWeights ? null
            : declaration.Options.FirstOrDefault(bound => bound.Name == option.Name)?.Value ?? option.Default ?? 0;
        string type = option.IsWeights ? "" : option.IsInteger ? "int" : option.Kind == OptionKind.Flag ? "bool" : "double";
        return new OwnOption(option.Name, type, constant);
    }

    private static IEnumerable<BoundParameter> Derivatives(LossDeclaration declaration) =>
        declaration.Parameters.Where(parameter => parameter.Role is ParameterRole.Gradient or ParameterRole.Hessian);

    private static IEnumerable<string> Outputs(LossDeclaration declaration) =>
        Derivatives(declaration).Select(parameter => parameter.Target + (parameter.Role == ParameterRole.Hessian ? "Hessian" : "Gradient"));

    private static bool Has(LossDeclaration declaration, ParameterRole role) => declaration.Parameters.Any(parameter => parameter.Role == role);
}
