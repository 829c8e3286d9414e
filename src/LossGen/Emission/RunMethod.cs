// The signature that all methods over lanes of a kernel share, and how they are called for the widest
// lanes that the processor has.
using System.Globalization;
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
    /// <param name="scope">The kernel.</param>
    /// <param name="name">The method.</param>
    /// <param name="units">The number of units that a kernel for several threads counts.</param>
    public static void Dispatch(KernelScope scope, string name, string units) =>
        Dispatch(scope, name, parameter => ArgumentOf(scope, parameter), units);

    /// <summary>The same, with the code of each argument.</summary>
    public static void Dispatch(KernelScope scope, string name, Func<KernelParameter, string> argumentOf, string units) =>
        Dispatch(scope, name, Arguments(scope, argumentOf, "0", units, "default"), scope.HasTotal ? "lossTotal = " : "");

    /// <summary>Writes the statements that run the method on a part of its units.</summary>
    public static void DispatchPart(KernelScope scope, string name, Func<KernelParameter, string> argumentOf) =>
        Dispatch(scope, name, PartArguments(scope, argumentOf), "");

    /// <summary>The arguments of the method on a part of its units.</summary>
    public static string PartArguments(KernelScope scope, Func<KernelParameter, string> argumentOf) =>
        Arguments(scope, argumentOf, scope.Parallel!.First, scope.Parallel.Last, scope.Parallel.Totals);

    /// <summary>The code of a parameter as an argument.</summary>
    public static string ArgumentOf(KernelScope scope, KernelParameter parameter) =>
        (parameter.Kind == ParameterKind.Counter ? "out " : "") + scope[parameter.Source];

    private static void Dispatch(KernelScope scope, string name, string arguments, string result)
    {
        CodeWriter writer = scope.Writer;
        foreach (int bits in new[] { 512, 256, 128 })
        {
            string lanes = LanesOf(scope, name, bits);
            string condition = bits == 128 ? "" : $"if ({lanes}.IsAccelerated)";
            using (writer.Braces(bits == 512 ? condition : ("else " + condition).TrimEnd()))
            {
                writer.Line($"{result}{name}<{lanes}>({arguments});");
            }
        }
    }

    private static string LanesOf(KernelScope scope, string name, int bits)
    {
        MethodPlan method = scope.Method;
        bool isOne = !method.IsDouble && (method.Own is { } own ? own.IsHeavy : scope.Kernel.TakesOneRegister(bits) || GroupedRows.TakeOneRegister(scope, name, bits));
        return (method.IsDouble ? "Double" : isOne ? "FloatRegister" : "Float") + bits.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the statement that runs the method, and declares the total.</summary>
    public static void Call(KernelScope scope, string name, Func<KernelParameter, string> argumentOf, string units) =>
        scope.Writer.Line($"{(scope.HasTotal ? "lossTotal = " : "")}{name}({Arguments(scope, argumentOf, "0", units, "default")});");

    /// <summary>The parameters of the method that every part of a call needs as they are: spans, numbers, the scale.</summary>
    public static IEnumerable<KernelParameter> Used(KernelScope scope) => scope.Method.Parameters.Where(parameter => IsUsed(scope, parameter));

    private static string Arguments(KernelScope scope, Func<KernelParameter, string> argumentOf, string first, string last, string totals)
    {
        IEnumerable<string> arguments = Used(scope).Select(argumentOf);
        if (scope.HasScale)
        {
            arguments = arguments.Append("scale");
        }

        if (scope.Method.Parallel is { IsInside: true })
        {
            arguments = arguments.Append(scope.Parallel!.Degree);
        }
        else if (scope.Parallel is not null)
        {
            arguments = arguments.Append(first).Append(last);
            arguments = scope.HasTotal ? arguments.Append(totals) : arguments;
        }

        return string.Join(", ", arguments);
    }

    private static IEnumerable<(string Type, string Name)> Parameters(KernelScope scope, Func<KernelParameter, string> nameOf)
    {
        foreach (KernelParameter parameter in Used(scope))
        {
            yield return (TypeOf(parameter), nameOf(parameter));
        }

        if (scope.HasScale)
        {
            yield return (scope.Keyword, "scale");
        }

        if (scope.Method.Parallel is { IsInside: true })
        {
            yield return ("int", scope.Parallel!.Degree);
        }
        else if (scope.Parallel is { } parallel)
        {
            yield return ("int", parallel.First);
            yield return ("int", parallel.Last);
            if (scope.HasTotal)
            {
                yield return ("Span<double>", parallel.Totals);
            }
        }
    }

    /// <summary>Whether the methods over lanes use the parameter: what only checks or the reduction use stays outside.</summary>
    private static bool IsUsed(KernelScope scope, KernelParameter parameter)
    {
        return !IsScalar(parameter)
            || (parameter.Source is not ("gradientScale" or ParallelPlan.LimitName) && scope.Method.Own is not null)
            || scope.Kernel.Scalars.Any(value => value.Operator == Operator.Variable && value.Name == parameter.Source)
            || (scope.Kernel.HasRows && scope.Method.Rows!.Uses(parameter.Source));
    }

    /// <summary>Whether the parameter is one value.</summary>
    public static bool IsScalar(KernelParameter parameter) =>
        parameter.Kind is ParameterKind.Number or ParameterKind.Integer or ParameterKind.Flag;

    /// <summary>The type of a parameter inside of the kernel.</summary>
    public static string TypeOf(KernelParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Output or ParameterKind.RowOutput or ParameterKind.Loss or ParameterKind.Scratch => $"Span<{parameter.Keyword}>",
        ParameterKind.Number or ParameterKind.Integer or ParameterKind.Flag => parameter.Keyword,
        ParameterKind.Counter => "out " + parameter.Keyword,
        _ => $"ReadOnlySpan<{parameter.Keyword}>",
    };
}
