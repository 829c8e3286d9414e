// The arguments of the calls of one kernel of the runtime, each with the name of the kernel's parameter, so that
// their order is nobody's concern.
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class OwnCall
{
    private readonly KernelScope scope;
    private readonly OwnPlan plan;
    private readonly Dictionary<string, string> constants = new();
    private readonly string dataNames;

    public OwnCall(KernelScope scope)
    {
        this.scope = scope;
        plan = scope.Method.Own!;
        dataNames = scope.Names.Take("DataNames");
        foreach (OwnOption option in plan.Options.Where(option => option.Constant is not null))
        {
            constants[option.Name] = scope.Names.Take(option.ConstantName);
        }
    }

    public string Class => plan.ClassName;

    /// <summary>Arguments with commas between them and a closing parenthesis behind the last.</summary>
    public static IEnumerable<string> Separated(IEnumerable<string> arguments)
    {
        string[] all = arguments.ToArray();
        return all.Select((argument, i) => argument + (i == all.Length - 1 ? ");" : ","));
    }

    /// <summary>Type arguments, then the type of each span of integers.</summary>
    public string TypeArguments(params string[] first) => string.Join(
        ", ",
        first.Concat(plan.Data.Select(source => scope.Method.Find(source)!).Where(data => data.Kind == ParameterKind.ClassIndices).Select(data => data.Keyword)));

    public void WriteConstants()
    {
        foreach (OwnOption option in plan.Options.Where(option => option.Constant is not null))
        {
            scope.Writer.Line($"private const {option.Type} {constants[option.Name]} = {Literal(option)};");
        }

        scope.Writer.Line($"private static readonly string[] {dataNames} = {{ {string.Join(", ", plan.Data.Select(source => Literals.Quoted(scope.Method.Find(source)!.Name)))} }};");
    }

    /// <summary>All arguments of Run.</summary>
    public IEnumerable<string> RunArguments() => Separated(Data().Concat(Derivatives()).Concat(Options()).Concat(Results()).Concat(Part()));

    /// <summary>The method that computes: all of a call, a part of it, or by several threads.</summary>
    public string RunName => scope.Method.Parallel switch
    {
        null => "Run",
        { IsInside: true } => "RunParallel",
        _ => "RunPart",
    };

    /// <summary>The option's value.</summary>
    public string ValueOf(string option) => constants.TryGetValue(option, out string constant) ? constant : scope[option];

    /// <summary>The part of the losses that a thread computes, where several do.</summary>
    private IEnumerable<string> Part()
    {
        if (scope.Parallel is not { } parallel)
        {
            yield break;
        }

        if (scope.Method.Parallel!.IsInside)
        {
            yield return "degree: " + parallel.Degree;
            yield break;
        }

        yield return "first: " + parallel.First;
        yield return "last: " + parallel.Last;
        yield return "blockTotals: " + (scope.HasTotal ? parallel.Totals : "default");
    }

    public IEnumerable<string> Data() => plan.Data.Select(source => $"{source}: {scope[source]}");

    public IEnumerable<string> Derivatives() => plan.Derivatives.Select(SpanOrDefault);

    /// <summary>The options that the attribute or the catalogue fixes, and those that parameters bind.</summary>
    public IEnumerable<string> Options()
    {
        foreach (OwnOption option in plan.Options)
        {
            yield return constants.TryGetValue(option.Name, out string constant) ? $"{option.Name}: {constant}" : SpanOrDefault(option.Name);
        }
    }

    /// <summary>What only Check takes.</summary>
    public IEnumerable<string> Checks()
    {
        if (plan.Scratch is not null)
        {
            yield return $"scratchLength: {scope["scratch"]}.Length";
            yield return HasGradient();
        }

        yield return "names: " + dataNames;
    }

    /// <summary>Whether a gradient is asked for.</summary>
    public string HasGradient() => "hasGradient: " + Truth(scope.Kernel.Outputs.Length > 0);

    /// <summary>What only Run takes.</summary>
    public IEnumerable<string> Results()
    {
        yield return SpanOrDefault("loss");
        yield return SpanOrDefault("lossGradient");
        if (plan.Scratch is not null)
        {
            yield return SpanOrDefault("scratch");
        }

        yield return "scale: " + (scope.HasScale ? "scale" : "1");
        yield return "wantsLoss: " + Truth(plan.WantsLoss);
        if (plan.KnowsMean)
        {
            yield return "isMean: " + Truth(scope.Method.IsMean);
        }
    }

    /// <summary>A constant's value as C#.</summary>
    public static string Literal(OwnOption option) => option.Type switch
    {
        "int" => Literals.Integer((int)option.Constant!.Value),
        "bool" => Truth(option.Constant != 0),
        _ => Literals.Number(option.Constant!.Value, true),
    };

    private static string Truth(bool value) => value ? "true" : "false";

    private string SpanOrDefault(string source) => $"{source}: {(scope.Method.Find(source) is { } parameter ? CodeOf(parameter) : "default")}";

    private string CodeOf(KernelParameter parameter) =>
        parameter.Kind == ParameterKind.Number ? scope.NumberOf(parameter) : scope[parameter.Source];
}
