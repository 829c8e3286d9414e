// The outputs of a kernel over long rows that are stored past the caches where they would not stay there: a block of a
// row is written to the stack and copied from there. Only outputs that are written once, and at no single place
// afterwards. Opened by LongRowsForm, written by LightPass.
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class RowStreams(KernelScope scope)
{
    private readonly Dictionary<string, string> stagings = new();
    private readonly Dictionary<string, string> blocks = new();

    private string Type => scope.Elements.Type;

    /// <summary>Whether any output of the pass is such a one.</summary>
    public bool AreIn(Pass pass) => pass.Stores.Any(store => stagings.ContainsKey(store.Output.Name));

    /// <summary>The span of the block that is written now, to its start; null for the output's row.</summary>
    public string? BlockOf(KernelOutput output) => blocks.TryGetValue(output.Name, out string? block) ? block : null;

    /// <summary>Declares the memory on the stack, before the loop over the rows.</summary>
    public void Open()
    {
        List<KernelOutput> outputs = scope.Kernel.Passes
            .SelectMany(pass => pass.Stores)
            .Where(store => !store.Value.Is(0) && scope.Kernel.TargetTerms.All(term => term.Output != store.Output))
            .Select(store => store.Output)
            .ToList();
        if (outputs.Count == 0)
        {
            return;
        }

        scope.Writer.Line($"bool isStreamed = Streaming.Pays<{Type}>({scope.FirstData}.Length);");
        foreach (KernelOutput output in outputs)
        {
            stagings[output.Name] = scope.Names.Take(scope[output.Name] + "Staging");
            scope.Writer.Line($"Span<{Type}> {stagings[output.Name]} = isStreamed ? stackalloc {Type}[Slots.Block] : default;");
        }
    }

    /// <summary>Writes the loop over a row's blocks, which are the whole row unless it is streamed.</summary>
    /// <param name="pass">The pass that stores.</param>
    /// <param name="rowOf">The code of an output's row.</param>
    /// <param name="body">Writes the loops over a block, given the code of where whole groups end, and the block.</param>
    public void Write(Pass pass, Func<KernelOutput, string> rowOf, Action<string, string> body)
    {
        List<KernelOutput> outputs = pass.Stores.Select(store => store.Output).Where(output => stagings.ContainsKey(output.Name)).ToList();
        scope.Writer.Line($"int part = isStreamed ? Slots.Block : {scope.Classes};");
        using (scope.Writer.Braces($"for (int block = 0; block < {scope.Classes}; block += part)"))
        {
            scope.Writer.Line($"int count = Math.Min({scope.Classes} - block, part);");
            scope.Writer.Line("int wholeEnd = Math.Min(whole, block + count);");
            foreach (KernelOutput output in outputs)
            {
                string block = scope.Names.Take(scope[output.Name] + "Block");
                blocks[output.Name] = block;
                scope.Writer.Line($"Span<{Type}> {block} = isStreamed ? {stagings[output.Name]}.Slice(0, count) : {rowOf(output)}.Slice(block, count);");
            }

            body("wholeEnd", "block + count");
            using (scope.Writer.Braces("if (isStreamed)"))
            {
                foreach (KernelOutput output in outputs)
                {
                    scope.Writer.Line($"Streaming.Copy<{Type}>({blocks[output.Name]}, {rowOf(output)}.Slice(block, count));");
                }
            }
        }

        blocks.Clear();
    }

    /// <summary>Writes what follows the loop over the rows.</summary>
    public void Finish()
    {
        if (stagings.Count > 0)
        {
            scope.Writer.Line();
            using (scope.Writer.Braces("if (isStreamed)"))
            {
                scope.Writer.Line("Streaming.Finish();");
            }
        }
    }
}
