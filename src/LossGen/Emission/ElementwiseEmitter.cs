// Writes the loop of an element-wise kernel, unless it is a light one (LightLoop): a step loads a group of lanes,
// computes loss and derivatives, stores them, and adds the loss to the slots. The last, partial group takes the same path.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class ElementwiseEmitter
{
    public static void Write(KernelScope scope)
    {
        if (scope.Kernel.IsLight() && !scope.Elements.AreRounded)
        {
            new LightLoop(scope).Write();
            return;
        }

        CodeWriter writer = scope.Writer;
        Pass pass = scope.Kernel.Passes.Single();
        string length = scope.FirstData + ".Length";
        List<(string Source, string Name, string Scratch)> weights = new();
        using (RunMethod.Open(scope, "Run"))
        {
            ScalarEmitter.Write(scope);
            foreach (Expr load in pass.Loads.Where(load => IsPeriodic(scope, load)))
            {
                string scratch = scope.Names.Take(scope[load.Name] + "Scratch");
                weights.Add((load.Name, scope.Names.Take(scope[load.Name] + "Block"), scratch));
                writer.Line($"Span<{scope.Elements.Type}> {scratch} = stackalloc {scope.Elements.Type}[Slots.Block];");
            }

            BlockLoop.DeclareTotal(scope);
            BlockLoop.Write(
                scope,
                length,
                "i",
                () =>
                {
                    foreach ((string source, string name, string scratch) in weights)
                    {
                        writer.Line($"ReadOnlySpan<{scope.Elements.Type}> {name} = Periodic.Slice({scope[source]}, block, end - block, {length}, {scratch});");
                    }
                },
                () => WriteStep(scope, pass, weights.ToDictionary(weight => weight.Source, weight => weight.Name)));
            BlockLoop.ReturnTotal(scope);
        }
    }

    private static void WriteStep(KernelScope scope, Pass pass, Dictionary<string, string> weightBlocks)
    {
        foreach (Expr load in pass.Loads)
        {
            scope.Declare(load, weightBlocks.TryGetValue(load.Name, out string? block)
                ? $"TLanes.Load({block}, i - block)"
                : $"TLanes.Load({scope[load.Name]}, i)");
        }

        foreach (Expr value in pass.Values)
        {
            scope.Compute(value);
        }

        if (scope.Kernel.Loss is { } loss)
        {
            if (scope.HasTotal && scope.HasLosses)
            {
                scope.NameLoss(loss);
            }

            string value = scope.Expressions.Write(loss);
            if (scope.HasTotal)
            {
                scope.Writer.Line($"Slots.Add(slots, i, end, {value});");
            }

            if (scope.HasLosses)
            {
                scope.Writer.Line($"TLanes.Store({value}, {scope["loss"]}, i);");
            }
        }

        foreach (Store store in pass.Stores)
        {
            scope.Writer.Line($"TLanes.Store({scope.Expressions.Write(store.Value)}, {scope[store.Output.Name]}, i);");
        }
    }

    private static bool IsPeriodic(KernelScope scope, Expr load) =>
        scope.Method.Find(load.Name)!.Kind == ParameterKind.ElementWeights;
}
