// Writes the class that calls a kernel of the runtime: the comment with the formula, the constants, the checks
// around the kernel's own, and one call a lane width. The convention is written in Losses/OwnKernel.cs.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class OwnEmitter
{
    private const string RunName = "Run";

    /// <summary>The type that calls the user's method.</summary>
    private const string Caller = "TDistance";

    public static void Write(MethodPlan method, CodeWriter writer)
    {
        KernelEmitter.WriteHeader(method, writer);
        using (writer.Braces("file static class Kernel"))
        {
            KernelScope scope = new(method, writer, new Names());
            OwnCall call = new(scope);
            WideCopies copies = new(scope);
            call.WriteConstants();
            writer.Line();
            string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{RunMethod.TypeOf(parameter)} {scope[parameter.Source]}"));
            bool isCaller = method.Own!.UserMethod is not null;
            string constraint = $"where {Caller} : struct, IDistance<{scope.Keyword}>";
            writer.Lines(
                $"internal static {InvokeEmitter.ReturnType(scope)} Invoke{(isCaller ? $"<{Caller}>" : "")}({parameters})",
                isCaller ? new[] { constraint } : Array.Empty<string>());
            using (writer.Braces())
            {
                WriteInvoke(scope, call, copies);
            }

            writer.Line();
            KernelScope inner = new(copies.Method, writer, new Names());
            string[] types = isCaller
                ? new[] { scope.Keyword, Caller }
                : new[] { "TLanes", scope.Keyword, $"{(method.IsDouble ? "Double" : "Float")}LaneMath<TLanes>" };
            using (isCaller ? RunMethod.Open(inner, RunName, Caller, constraint) : RunMethod.Open(inner, RunName))
            {
                writer.Lines($"{(scope.HasTotal ? "return " : "")}{call.Class}.{call.RunName}<{call.TypeArguments(types)}>(", call.RunArguments());
            }

            string type = WorkEmitter.NameOf(RunName);
            if (isCaller)
            {
                WorkEmitter.Write(inner, $"{type}<{Caller}>", " " + constraint, argumentOf =>
                    writer.Line($"Kernel.{RunName}<{Caller}>({RunMethod.PartArguments(inner, argumentOf)});"));
            }
            else
            {
                WorkEmitter.Write(inner, RunName);
            }
        }
    }

    private static void WriteDegree(KernelScope scope, OwnCall call)
    {
        if (scope.Parallel is not { } parallel)
        {
            return;
        }

        OwnPlan plan = scope.Method.Own!;
        string elements = scope[plan.Data[0]] + ".Length";
        string size = plan.CostOption is not { } option ? elements
            : scope.Method.Parallel!.IsInside ? $"(long){elements} * ({elements} / {call.ValueOf(option)})"
            : $"(long){elements} * {call.ValueOf(option)}";
        string degree = CheckEmitter.Degree(scope, size);
        scope.Writer.Line($"int {parallel.Degree} = {degree};");
        if (plan.Scratch is not null && !scope.Method.Parallel!.IsInside)
        {
            scope.Writer.Line($"{parallel.Degree} = {parallel.Degree} == 1 ? 1 : Workers.WithScratch({parallel.Degree}, {scope["scratch"]}.Length, {call.Class}.ScratchOfWorker<{call.TypeArguments(scope.Elements.Type)}>({string.Join(", ", call.Data().Concat(call.Options()).Append(call.HasGradient()))}));");
        }
    }

    private static void WriteInvoke(KernelScope scope, OwnCall call, WideCopies copies)
    {
        MethodPlan method = scope.Method;
        CodeWriter writer = scope.Writer;
        CheckEmitter.WriteOptions(scope);
        bool needsCount = scope.Parallel is not null || CheckEmitter.NeedsWeight(scope) || method.Find("loss") is not null || method.Find("lossGradient") is not null;
        writer.Lines(
            $"{(needsCount ? "int losses = " : "")}{call.Class}.Check<{call.TypeArguments(scope.Elements.Type)}>(",
            OwnCall.Separated(call.Data().Concat(call.Options()).Concat(call.Checks())));
        WriteLengths(scope);
        CheckEmitter.WriteOverlaps(scope);
        WriteDegree(scope, call);
        CheckEmitter.WriteValueRules(scope);
        if (method.Own!.HasWeight && CheckEmitter.NeedsWeight(scope))
        {
            writer.Lines($"double weightTotal = {call.Class}.Weight<{call.TypeArguments(scope.Elements.Type)}>(", OwnCall.Separated(call.Data().Concat(call.Options())));
        }
        else if (CheckEmitter.NeedsWeight(scope))
        {
            writer.Line("double weightTotal = losses;");
        }

        InvokeEmitter.WriteScale(scope);
        copies.Open();
        if (scope.HasTotal)
        {
            writer.Line("double lossTotal;");
        }

        string type = WorkEmitter.NameOf(RunName) + (method.Own.UserMethod is null ? "" : $"<{Caller}>");
        WorkEmitter.Run(scope, type, "losses", "1", copies.ArgumentOf, () =>
        {
            if (method.Own.UserMethod is not null)
            {
                RunMethod.Call(scope, $"{RunName}<{Caller}>", copies.ArgumentOf, "losses");
            }
            else
            {
                RunMethod.Dispatch(scope, RunName, copies.ArgumentOf, "losses");
            }
        });

        copies.Close();
        InvokeEmitter.WriteReturn(scope);
    }

    private static void WriteLengths(KernelScope scope)
    {
        foreach (KernelParameter parameter in scope.Method.Parameters)
        {
            if (parameter.Kind is ParameterKind.Loss or ParameterKind.LossGradient)
            {
                Length(parameter, "losses", $"one value for each {scope.Method.Own!.Per}");
            }
            else if (scope.Kernel.Outputs.FirstOrDefault(output => output.Name == parameter.Source) is { } output)
            {
                Length(parameter, scope[output.Source] + ".Length", $"one value for each of '{scope.Method.Find(output.Source)!.Name}'");
            }
        }

        void Length(KernelParameter parameter, string expected, string of) => scope.Writer.Line(
            $"Guard.Length({scope[parameter.Source]}.Length, {expected}, {Literals.Quoted(parameter.Name)}, {Literals.Quoted(of)});");
    }
}
