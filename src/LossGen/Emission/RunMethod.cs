// The signature that all methods over lanes of a kernel share, and how they are called for the widest
// lanes that the processor has.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class RunMethod
{
    /// <summary>Opens a method over lanes.</summary>
    public static CodeWriter.Block Open(KernelScope scope, string name) =>
        Open(scope, name, "TLanes", $"where TLanes : struct, {scope.Elements.Lanes}");

    /// <summary>Opens a method with another type parameter.</summary>
    public static CodeWriter.Block Open(KernelScope scope, string name, string typeParameter, string constraint)
    {
        string result = scope.HasTotal ? "double" : "void";
        string[] parameters = Parameters(scope, parameter => scope[parameter.Source]).Select(parameter => $"{parameter.Type} {parameter.Name},").ToArray();
        parameters[parameters.Length - 1] = parameters[parameters.Length - 1].TrimEnd(',') + ")";
        scope.Writer.Lines($"private static {result} {name}<{typeParameter}>(", parameters);
        return scope.Writer.Braces("    " + constraint);
    }

    /// <summary>Writes the statements that run the method on the widest lanes.</summary>
    public static void Dispatch(KernelScope scope, string name) =>
        Dispatch(scope, name, parameter => (parameter.Kind == ParameterKind.Counter ? "out " : "") + scope[parameter.Source]);

    /// <summary>The same, with the code of each argument.</summary>
    public static void Dispatch(KernelScope scope, string name, Func<KernelParameter, string> argumentOf)
    {
        string arguments = string.Join(", ", Parameters(scope, argumentOf).Select(parameter => parameter.Name));
        string lanes = scope.Method.IsDouble ? "Double" : "Float";
        CodeWriter writer = scope.Writer;
        string result = scope.HasTotal ? "lossTotal = " : "";
        using (writer.Braces($"if ({lanes}512.IsAccelerated)"))
        {
            writer.Line($"{result}{name}<{lanes}512>({arguments});");
        }

        using (writer.Braces($"else if ({lanes}256.IsAccelerated)"))
        {
            writer.Line($"{result}{name}<{lanes}256>({arguments});");
        }

        using (writer.Braces("else"))
        {
            writer.Line($"{result}{name}<{lanes}128>({arguments});");
        }
    }

    /// <summary>Writes the statement that runs the method, and declares the total.</summary>
    public static void Call(KernelScope scope, string name, Func<KernelParameter, string> argumentOf)
    {
        string arguments = string.Join(", ", Parameters(scope, argumentOf).Select(parameter => parameter.Name));
        scope.Writer.Line($"{(scope.HasTotal ? "double lossTotal = " : "")}{name}({arguments});");
    }

    private static IEnumerable<(string Type, string Name)> Parameters(KernelScope scope, Func<KernelParameter, string> nameOf)
    {
        foreach (KernelParameter parameter in scope.Method.Parameters)
        {
            if (IsUsed(scope, parameter))
            {
                yield return (TypeOf(parameter), nameOf(parameter));
            }
        }

        if (scope.HasScale)
        {
            yield return (scope.Keyword, "scale");
        }
    }

    /// <summary>Whether the methods over lanes use the parameter: what only checks or the reduction use stays outside.</summary>
    private static bool IsUsed(KernelScope scope, KernelParameter parameter)
    {
        bool isScalar = parameter.Kind is ParameterKind.Number or ParameterKind.Integer or ParameterKind.Flag;
        return !isScalar
            || (parameter.Source != "gradientScale" && scope.Method.Own is not null)
            || scope.Kernel.Scalars.Any(value => value.Operator == Operator.Variable && value.Name == parameter.Source)
            || (scope.Kernel.HasRows && scope.Method.Rows!.Uses(parameter.Source));
    }

    /// <summary>The type of a parameter inside of the kernel.</summary>
    public static string TypeOf(KernelParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Output or ParameterKind.RowOutput or ParameterKind.Loss or ParameterKind.Scratch => $"Span<{parameter.Keyword}>",
        ParameterKind.Number or ParameterKind.Integer or ParameterKind.Flag => parameter.Keyword,
        ParameterKind.Counter => "out " + parameter.Keyword,
        _ => $"ReadOnlySpan<{parameter.Keyword}>",
    };
}
