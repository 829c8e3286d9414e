// Writes what a kernel checks before it writes anything: options, lengths, overlaps, then values. Messages
// name the user's own parameters.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class CheckEmitter
{
    public static void Write(KernelScope scope)
    {
        WriteOptions(scope);
        KernelParameter first = scope.Method.OfKind(ParameterKind.Data).First();
        string size = scope.Kernel.HasRows ? WriteRows(scope, first) : WriteLength(scope, first);
        WriteLengths(scope, first, size);
        WriteOverlaps(scope);
        WriteDegree(scope, first);
        WriteValues(scope);
    }

    /// <summary>Writes the checks of the options that parameters bind.</summary>
    public static void WriteOptions(KernelScope scope)
    {
        foreach (RangeCheck check in scope.Method.Ranges)
        {
            RangeEmitter.Write(scope, check);
        }
    }

    /// <summary>Writes how many threads the call is split over.</summary>
    public static void WriteDegree(KernelScope scope, KernelParameter first)
    {
        if (scope.Parallel is { } parallel)
        {
            scope.Writer.Line($"int {parallel.Degree} = {Degree(scope, scope[first.Source] + ".Length")};");
        }
    }

    /// <summary>The number of threads for a call of a size.</summary>
    public static string Degree(KernelScope scope, string elements)
    {
        ParallelPlan plan = scope.Method.Parallel!;
        string limit = plan.Limit is { } constant ? Literals.Integer(constant) : scope[ParallelPlan.LimitName];
        return $"Workers.Degree({elements}, {Literals.Integer(plan.Least)}, {limit})";
    }

    private static string WriteLength(KernelScope scope, KernelParameter first)
    {
        scope.Writer.Line($"int length = {scope[first.Source]}.Length;");
        if (scope.Method.Denominator == Denominator.Rows && NeedsWeight(scope))
        {
            WriteRows(scope, first);
        }

        return "length";
    }

    private static string WriteRows(KernelScope scope, KernelParameter first)
    {
        RowShape rows = scope.Method.Rows!;
        string shape = rows.Spatial is null
            ? $"{scope.Classes}, {Literals.Quoted(rows.Length.Source)}"
            : $"{scope.Classes}, {scope.Spatial}";
        scope.Writer.Line($"int rows = Shapes.Rows({scope[first.Source]}.Length, {shape}, {Quoted(first)});");
        return "rows";
    }

    private static void WriteLengths(KernelScope scope, KernelParameter first, string size)
    {
        string perElement = $"one value for each of '{first.Name}'";
        string perRow = $"one value for each row of '{first.Name}'";
        string firstLength = $"{scope[first.Source]}.Length";
        foreach (KernelParameter parameter in scope.Method.Parameters.Where(parameter => parameter != first))
        {
            string name = scope[parameter.Source];
            switch (parameter.Kind)
            {
                case ParameterKind.Data or ParameterKind.Output:
                    Length(name, firstLength, parameter, perElement);
                    break;
                case ParameterKind.RowValues or ParameterKind.RowOutput or ParameterKind.ClassIndices
                    or ParameterKind.Loss or ParameterKind.LossGradient:
                    Length(name, size, parameter, scope.Kernel.HasRows ? perRow : perElement);
                    break;
                case ParameterKind.ElementWeights:
                    scope.Writer.Line($"Shapes.Period({name}.Length, {size}, {Quoted(parameter)}, {Quoted(first)});");
                    break;
                case ParameterKind.ClassWeights:
                    Length(name, scope.Classes, parameter, WeightOf(scope));
                    break;
            }
        }

        void Length(string name, string expected, KernelParameter parameter, string of) =>
            scope.Writer.Line($"Guard.Length({name}.Length, {expected}, {Quoted(parameter)}, {Literals.Quoted(of)});");
    }

    /// <summary>Writes which spans must be apart.</summary>
    public static void WriteOverlaps(KernelScope scope)
    {
        List<KernelParameter> outputs = scope.Method.Parameters
            .Where(parameter => parameter.Kind is ParameterKind.Output or ParameterKind.RowOutput or ParameterKind.Loss or ParameterKind.Scratch)
            .ToList();
        for (int i = 0; i < outputs.Count; i++)
        {
            string? own = scope.Kernel.Outputs.FirstOrDefault(output => output.Name == outputs[i].Source)?.Source
                ?? scope.Kernel.RowStores.FirstOrDefault(store => store.Name == outputs[i].Source)?.Source;
            foreach (KernelParameter input in scope.Method.Parameters.Where(IsInput).Concat(outputs.Skip(i + 1)))
            {
                scope.Writer.Line(input.Source == own && (scope.Method.Own?.IsInPlace ?? true)
                    ? $"Guard.SameOrApart<{outputs[i].Keyword}>({scope[outputs[i].Source]}, {scope[input.Source]}, {Quoted(outputs[i])}, {Quoted(input)});"
                    : $"Guard.Apart<{outputs[i].Keyword}, {input.Keyword}>({scope[outputs[i].Source]}, {scope[input.Source]}, {Quoted(outputs[i])}, {Quoted(input)});");
            }
        }
    }

    private static void WriteValues(KernelScope scope)
    {
        WriteValueRules(scope);
        if (scope.Targets is { } targets)
        {
            RowShape rows = scope.Method.Rows!;
            string count = scope.Method.Denominator == Denominator.KeptRows && NeedsWeight(scope) ? "int kept = " : "";
            string indices = rows.FurtherIndices == 0 ? scope.Classes : $"{scope.Classes} + {Literals.Integer(rows.FurtherIndices)}";
            string ignored = rows.IgnoresRows ? scope.IgnoreIndex + ", " : "";
            scope.Writer.Line($"{count}Guard.ClassIndices<{targets.Keyword}>({scope[targets.Source]}, {indices}, {ignored}{Quoted(targets)});");
        }
    }

    /// <summary>Writes the checks of what values mean, those that depend on a flag of the call under it.</summary>
    public static void WriteValueRules(KernelScope scope)
    {
        foreach (ValueCheck check in scope.Method.Values)
        {
            string guard = $"Guard.{check.Rule}<{scope.Elements.Type}>({scope[check.Source]}, {Quoted(scope.Method.Find(check.Source)!)}{scope.DegreeArgument});";
            if (check.Flag is null)
            {
                scope.Writer.Line(guard);
                continue;
            }

            scope.Writer.Line();
            using (scope.Writer.Braces($"if ({(check.FlagValue ? "" : "!")}{scope[check.Flag]})"))
            {
                scope.Writer.Line(guard);
            }

            scope.Writer.Line();
        }
    }

    /// <summary>Whether the call works out what the mean divides by.</summary>
    public static bool NeedsWeight(KernelScope scope) =>
        scope.Method.Return == KernelReturn.LossSum || (scope.Method.IsMean && (scope.HasTotal || scope.HasScale));

    /// <summary>What class weights are one of: a class, a threshold, a level, or simply a value of the row.</summary>
    private static string WeightOf(KernelScope scope) => scope.Method.Rows!.Length.Source == ClassCount.Name
        ? "one weight for each class"
        : $"one for each value of a row, which '{scope.Method.Rows.Length.Source}' counts";

    private static bool IsInput(KernelParameter parameter) => parameter.Kind
        is ParameterKind.Data or ParameterKind.RowValues or ParameterKind.ClassIndices or ParameterKind.LossGradient
        or ParameterKind.ElementWeights or ParameterKind.ClassWeights;

    private static string Quoted(KernelParameter parameter) => Literals.Quoted(parameter.Name);
}
