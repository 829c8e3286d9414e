// Writes what a kernel needs to work on several threads: the choice between the caller's thread and several, and the
// struct that does a part of the call on whatever thread it is called. Kernels for one thread have neither. Called by
// the emitters of kernels.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class WorkEmitter
{
    /// <summary>Writes the statements that run the method over lanes, on one thread or several.</summary>
    /// <param name="scope">The kernel.</param>
    /// <param name="name">The method.</param>
    /// <param name="units">The number of its units.</param>
    /// <param name="block">The number of units whose losses are added up before they are added to the rest.</param>
    public static void Run(KernelScope scope, string name, string units, string block) =>
        Run(scope, NameOf(name), units, block, parameter => RunMethod.ArgumentOf(scope, parameter), () => RunMethod.Dispatch(scope, name, units));

    /// <summary>The same, with the code of arguments and of the run on one thread.</summary>
    public static void Run(
        KernelScope scope, string type, string units, string block, Func<KernelParameter, string> argumentOf, Action runAlone)
    {
        if (scope.Parallel is not { } parallel || scope.Method.Parallel!.IsInside)
        {
            runAlone();
            return;
        }

        CodeWriter writer = scope.Writer;
        using (writer.Braces($"if ({parallel.Degree} == 1)"))
        {
            runAlone();
        }

        using (writer.Braces("else"))
        {
            KernelParameter[] counters = scope.Method.OfKind(ParameterKind.Counter).ToArray();
            if (counters.Length > 0)
            {
                writer.Line($"Span<int> {parallel.Counts} = stackalloc int[{Literals.Integer(counters.Length)}];");
            }

            IEnumerable<string> arguments = new[]
            {
                $"new {type}({string.Join(", ", Values(scope).Select(value => value.Parameter is null ? value.Name : argumentOf(value.Parameter)))})",
                units,
                block,
                parallel.Degree,
                scope.HasTotal ? "true" : "false",
                counters.Length > 0 ? parallel.Counts : "default",
            };
            arguments = arguments.Concat(Spans(scope).Select(span => $"Shareable.Of({argumentOf(span)})"));
            writer.Lines($"{(scope.HasTotal ? "lossTotal = " : "")}Workers.Run(", OwnCall.Separated(arguments));
            for (int i = 0; i < counters.Length; i++)
            {
                writer.Line($"{scope[counters[i].Source]} = {parallel.Counts}[{Literals.Integer(i)}];");
            }
        }
    }

    /// <summary>Writes the struct that runs a part of the method.</summary>
    public static void Write(KernelScope scope, string name) =>
        Write(scope, NameOf(name), "", argumentOf => RunMethod.DispatchPart(scope, "Kernel." + name, argumentOf));

    /// <summary>The same, with its constraint and the code of the run.</summary>
    public static void Write(KernelScope scope, string type, string constraint, Action<Func<KernelParameter, string>> run)
    {
        if (scope.Parallel is not { } parallel || scope.Method.Parallel!.IsInside)
        {
            return;
        }

        CodeWriter writer = scope.Writer;
        string values = string.Join(", ", Values(scope).Select(value => $"{value.Type} {value.Name}"));
        List<KernelParameter> spans = Spans(scope).ToList();
        List<KernelParameter> counters = scope.Method.OfKind(ParameterKind.Counter).ToList();
        writer.Line();
        writer.Line("// A part of a call that several threads work on.");
        using (writer.Braces($"private readonly struct {type}({values}) : IWork{constraint}"))
        using (writer.Braces($"public void Do(SharedSpans {parallel.Spans}, int {parallel.Worker}, int {parallel.First}, int {parallel.Last}, Span<double> {parallel.Totals}, Span<int> {parallel.Counts})"))
        {
            run(parameter =>
                parameter.Kind == ParameterKind.Counter ? $"out {parallel.Counts}[{Literals.Integer(counters.IndexOf(parameter))}]"
                : RunMethod.IsScalar(parameter) ? scope[parameter.Source]
                : parameter.Kind == ParameterKind.Scratch ? $"{parallel.Spans}.At<{parameter.Keyword}>({Literals.Integer(spans.IndexOf(parameter))}, {parallel.Worker}, {parallel.Degree})"
                : $"{parallel.Spans}.At<{parameter.Keyword}>({Literals.Integer(spans.IndexOf(parameter))})");
        }
    }

    /// <summary>The name of the struct for a method over lanes.</summary>
    public static string NameOf(string method) => "PartOf" + method;

    private static IEnumerable<(KernelParameter? Parameter, string Type, string Name)> Values(KernelScope scope)
    {
        foreach (KernelParameter parameter in RunMethod.Used(scope).Where(RunMethod.IsScalar))
        {
            yield return (parameter, parameter.Keyword, scope[parameter.Source]);
        }

        if (scope.HasScale)
        {
            yield return (null, scope.Keyword, "scale");
        }

        if (scope.Method.OfKind(ParameterKind.Scratch).Any())
        {
            yield return (null, "int", scope.Parallel!.Degree);
        }
    }

    private static IEnumerable<KernelParameter> Spans(KernelScope scope) => RunMethod.Used(scope)
        .Where(parameter => !RunMethod.IsScalar(parameter) && parameter.Kind != ParameterKind.Counter);
}
