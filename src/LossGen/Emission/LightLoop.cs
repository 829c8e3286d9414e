// Writes the loops of an element-wise kernel with little to do: in each block the sums of four groups at a time stay in
// registers, so that no step waits for the one before, and outputs that would not stay in the caches are stored past
// them. The maths stands in a method of its own, Step, which the loops call for groups that lie in the block as a whole
// and for the last one. Called by ElementwiseEmitter.
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class LightLoop
{
    private const int Sums = 4;

    private readonly KernelScope scope;
    private readonly Pass pass;
    private readonly string length;

    /// <summary>The spans of a block, in the order in which a step takes them: what they are part of, and their names.</summary>
    private readonly List<(KernelParameter Whole, string Block)> spans = new();

    private readonly List<(string Source, string Scratch)> periods = new();

    private readonly List<(string Source, string Staged)> outputs = new();

    public LightLoop(KernelScope scope)
    {
        this.scope = scope;
        pass = scope.Kernel.Passes.Single();
        length = scope.FirstData + ".Length";
    }

    private CodeWriter Writer => scope.Writer;

    private string Type => scope.Elements.Type;

    public void Write()
    {
        using (RunMethod.Open(scope, "Run"))
        {
            ScalarEmitter.Write(scope);
            NameSpans();
            BlockLoop.DeclareTotal(scope);
            WriteBlocks();
            if (outputs.Count > 0)
            {
                Writer.Line();
                using (Writer.Braces("if (isStreamed)"))
                {
                    Writer.Line("Streaming.Finish();");
                }
            }

            BlockLoop.ReturnTotal(scope);
        }

        Writer.Line();
        WriteStep();
    }

    private void NameSpans()
    {
        HashSet<string> read = new(pass.Loads.Select(load => load.Name));
        foreach (KernelParameter parameter in scope.Method.Parameters)
        {
            bool isOutput = parameter.Kind is ParameterKind.Output or ParameterKind.Loss;
            if (isOutput || read.Contains(parameter.Source))
            {
                spans.Add((parameter, scope.Names.Take(scope[parameter.Source] + "Block")));
            }

            if (isOutput)
            {
                outputs.Add((parameter.Source, scope.Names.Take(scope[parameter.Source] + "Staging")));
            }
            else if (parameter.Kind == ParameterKind.ElementWeights && read.Contains(parameter.Source))
            {
                periods.Add((parameter.Source, scope.Names.Take(scope[parameter.Source] + "Scratch")));
            }
        }

        foreach ((_, string scratch) in periods)
        {
            Writer.Line($"Span<{Type}> {scratch} = stackalloc {Type}[Slots.Block];");
        }

        if (outputs.Count > 0)
        {
            Writer.Line($"bool isStreamed = Streaming.Pays<{Type}>({length});");
        }

        foreach ((_, string staged) in outputs)
        {
            Writer.Line($"Span<{Type}> {staged} = isStreamed ? stackalloc {Type}[Slots.Block] : default;");
        }
    }

    private void WriteBlocks()
    {
        string start = scope.Parallel?.First ?? "0";
        string end = scope.Parallel?.Last ?? length;
        Writer.Line("int count;");
        using (Writer.Braces($"for (int block = {start}; block < {end}; block += count)"))
        {
            Writer.Line($"count = Math.Min({end} - block, Slots.Block);");
            foreach ((KernelParameter whole, string block) in spans)
            {
                WriteBlockOf(whole, block);
            }

            WriteWholeGroups();
            using (Writer.Braces("for (int i = whole; i < count; i += TLanes.Count)"))
            {
                string step = Call("AnyGroup", "i");
                Writer.Line(scope.HasTotal ? $"Slots.Add(slots, i, count, {step});" : step + ";");
            }

            Writer.Line();
            if (outputs.Count > 0)
            {
                using (Writer.Braces("if (isStreamed)"))
                {
                    foreach ((string source, _) in outputs)
                    {
                        Writer.Line($"Streaming.Copy<{Type}>({BlockOf(source)}, {scope[source]}.Slice(block, count));");
                    }
                }

                Writer.Line();
            }

            if (scope.HasTotal)
            {
                Writer.Line(BlockLoop.AddTo(scope, "Slots.Total(slots)"));
            }
        }
    }

    private void WriteBlockOf(KernelParameter whole, string block)
    {
        string part = $"{scope[whole.Source]}.Slice(block, count)";
        if (outputs.Find(output => output.Source == whole.Source) is { Staged: not null } output)
        {
            Writer.Line($"Span<{Type}> {block} = isStreamed ? {output.Staged}.Slice(0, count) : {part};");
        }
        else if (periods.Find(period => period.Source == whole.Source) is { Scratch: not null } period)
        {
            Writer.Line($"ReadOnlySpan<{Type}> {block} = Periodic.Slice({scope[whole.Source]}, block, count, {length}, {period.Scratch});");
        }
        else
        {
            Writer.Line($"ReadOnlySpan<{Type}> {block} = {part};");
        }
    }

    // Slots are independent of each other: narrow lanes, of which the slots are more than four groups, take them in turn.
    private void WriteWholeGroups()
    {
        Writer.Line("int whole = count - (count % Slots.Count);");
        using (Writer.Braces($"for (int slot = 0; slot < Slots.Count; slot += {Sums} * TLanes.Count)"))
        {
            if (scope.HasTotal)
            {
                string zero = scope.Expressions.Fill(0);
                Writer.Line($"TLanes sum0 = {zero}, sum1 = {zero}, sum2 = {zero}, sum3 = {zero};");
            }

            using (Writer.Braces("for (int i = slot; i < whole; i += Slots.Count)"))
            {
                WriteGroups(0, 2);
                using (Writer.Braces("if (2 * TLanes.Count < Slots.Count)"))
                {
                    WriteGroups(2, Sums);
                }
            }

            if (scope.HasTotal)
            {
                Writer.Line();
                Writer.Line("Slots.Put(slots, slot, sum0, sum1, sum2, sum3);");
            }
        }

        Writer.Line();
    }

    private void WriteGroups(int from, int to)
    {
        for (int group = from; group < to; group++)
        {
            string position = group switch { 0 => "i", 1 => "i + TLanes.Count", _ => $"i + ({group} * TLanes.Count)" };
            Writer.Line($"{(scope.HasTotal ? $"sum{group} += " : "")}{Call("WholeGroups", position)};");
        }
    }

    private string Call(string access, string position)
    {
        IEnumerable<string> arguments = spans.Select(span => span.Block).Concat(Scalars());
        return $"Step<TLanes, {access}>({string.Join(", ", arguments)}, {position})";
    }

    private IEnumerable<string> Scalars() => StepValues.ScalarsOf(scope.Kernel).Select(scope.Expressions.NameOf);

    private string BlockOf(string source) => spans.Single(span => span.Whole.Source == source).Block;

    private void WriteStep()
    {
        KernelScope step = scope.Step();
        Writer.Line("// One group of lanes; inlined into the loops.");
        Writer.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        List<string> parameters = spans
            .Select(span => $"{(outputs.Exists(output => output.Source == span.Whole.Source) ? "Span" : "ReadOnlySpan")}<{Type}> {span.Block},")
            .Concat(Scalars().Select(scalar => $"TLanes {scalar},"))
            .ToList();
        parameters.Add("int i)");
        Writer.Lines($"private static {(scope.HasTotal ? "TLanes" : "void")} Step<TLanes, TAccess>(", parameters);
        Writer.Line($"    where TLanes : struct, {scope.Elements.Lanes}");
        using (Writer.Braces("    where TAccess : struct, IGroupAccess"))
        {
            StepEmitter.Compute(step, source => $"TAccess.Load<TLanes, {Type}>({BlockOf(source)}, i)");
            StepEmitter.Store(step, (value, source) => $"TAccess.Store<TLanes, {Type}>({value}, {BlockOf(source)}, i);");
            if (step.HasTotal)
            {
                Writer.Line($"return {step.Expressions.Write(step.Kernel.Loss!)};");
            }
        }
    }
}
