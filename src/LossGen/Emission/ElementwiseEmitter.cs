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
                () => WriteStep(scope, weights.ToDictionary(weight => weight.Source, weight => weight.Name)));
            BlockLoop.ReturnTotal(scope);
        }
    }

    private static void WriteStep(KernelScope scope, Dictionary<string, string> weightBlocks)
    {
        StepEmitter.Compute(scope, source => weightBlocks.TryGetValue(source, out string? block)
            ? $"TLanes.Load({block}, i - block)"
            : $"TLanes.Load({scope[source]}, i)");
        if (scope.HasTotal)
        {
            scope.Writer.Line($"Slots.Add(slots, i, end, {scope.Expressions.Write(scope.Kernel.Loss!)});");
        }

        StepEmitter.Store(scope, (value, source) => $"TLanes.Store({value}, {scope[source]}, i);");
    }

    private static bool IsPeriodic(KernelScope scope, Expr load) =>
        scope.Method.Find(load.Name)!.Kind == ParameterKind.ElementWeights;
}
