// Rows that lie across memory, PyTorch's (N, C, d1…): the positions behind the class axis are contiguous,
// so that a lane holds a row without any turning.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class StridedRowsForm(KernelScope scope) : AcrossRowsForm(scope)
{
    // As many additions in order as the other forms make into a slot for thousands of classes.
    private const int ClassesOfPart = 64;

    public override string MethodName => "RunStridedRows";

    public override string Comment => "Positions behind the class axis: a lane holds a position, the classes are planes apart.";

    protected override string Strides => $"1, {Scope.Spatial}";

    protected override string RowIndex => "position";

    public override string Units => $"{Scope.FirstData}.Length / {Scope.Classes} / {Scope.Spatial} * Workers.BlocksOf({Scope.Spatial})";

    public override string Block => "1";

    public override void Loops(Action body)
    {
        if (Scope.Parallel is { } part)
        {
            LoopOverPart(part, body);
            return;
        }

        Writer.Line($"int samples = {Scope.FirstData}.Length / {Scope.Classes} / {Scope.Spatial};");
        DeclareScratch();
        using (Writer.Braces("for (int sample = 0; sample < samples; sample++)"))
        {
            BlockLoop.Write(Scope, Scope.Spatial, RowIndex, null, () =>
            {
                CountRows();
                body();
            });
        }
    }

    // A unit is a block of positions of a sample.
    private void LoopOverPart(ParallelNames part, Action body)
    {
        (string unit, string blocks, string start, string stop) =
            (Scope.Names.Take("unit"), Scope.Names.Take("blocks"), Scope.Names.Take("start"), Scope.Names.Take("stop"));
        Writer.Line($"int {blocks} = Workers.BlocksOf({Scope.Spatial});");
        DeclareScratch();
        using (Writer.Braces($"for (int {unit} = {part.First}; {unit} < {part.Last}; {unit}++)"))
        {
            Writer.Line($"int sample = {unit} / {blocks};");
            Writer.Line($"int {start} = {unit} % {blocks} * Slots.Block;");
            Writer.Line($"int {stop} = Math.Min({Scope.Spatial} - {start}, Slots.Block) + {start};");
            BlockLoop.Write(Scope, start, stop, RowIndex, null, () =>
            {
                CountRows();
                body();
            });
        }
    }

    public override string Load(Expr variable) =>
        Scope.Method.Find(variable.Name)!.Kind == ParameterKind.ClassWeights
            ? $"TLanes.Fill({Elements.Read($"{Scope[variable.Name]}[c]")})"
            : $"TLanes.Load({Plane(variable.Name)}, position)";

    protected override string LoadPlace(string source, int place) =>
        $"TLanes.Load({Plane(source, Literals.Integer(place))}, position)";

    public override string LoadKept() => $"TLanes.Load({Plane(Scope.Kernel.Outputs[0].Name)}, position)";

    public override string Keep(string value) => $"TLanes.Store({value}, {Plane(Scope.Kernel.Outputs[0].Name)}, position);";

    public override string Store(KernelOutput output, string value) =>
        $"TLanes.Store({value}, {Plane(output.Name)}, position);";

    public override void Clear(KernelOutput output)
    {
        using (Writer.Braces(ClassLoop))
        {
            Writer.Line($"{Plane(output.Name)}.Slice(position, count).Clear();");
        }
    }

    /// <summary>
    /// Sums over many classes are added up in parts, and these then: an accumulator that thousands of classes are
    /// added to one after the other loses as many roundings.
    /// </summary>
    public override void LoopOverClasses(
        Pass pass, IReadOnlyList<(Expr Value, string Accumulator)> reductions, Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        if (reductions.All(reduction => reduction.Value.Operator != Operator.Sum) || Scope.Method.Rows!.Length.Constant <= ClassesOfPart)
        {
            base.LoopOverClasses(pass, reductions, step);
            return;
        }

        List<ReductionCode> codes = new();
        List<string> closings = new(), clearings = new();
        foreach ((Expr value, string accumulator) in reductions)
        {
            ReductionCode code = Reduce(value, accumulator);
            Writer.Line(code.Before!);
            if (value.Operator == Operator.Sum)
            {
                string part = Scope.Names.Take(accumulator + "OfPart");
                closings.Add(code.Step(part));
                clearings.Add($"{part} = {Scope.Expressions.Fill(0)};");
                code = Reduce(value, part);
                Writer.Line(code.Before!);
            }

            codes.Add(code);
        }

        using (Writer.Braces(ClassLoop))
        {
            step(Scope, codes);

            // One loop with a rare branch costs less than two loops, the outer one of which mostly runs once.
            using (Writer.Braces($"if ((c & {ClassesOfPart - 1}) == {ClassesOfPart - 1})"))
            {
                WriteAll(closings);
                WriteAll(clearings);
            }
        }

        Writer.Line();
        WriteAll(closings);
    }

    protected override string Group(string source) =>
        $"{Scope[source]}.Slice((sample * {Scope.Classes} * {Scope.Spatial}) + position)";

    protected override string RowSpan(string source) =>
        $"{Scope[source]}.Slice(sample * {Scope.Spatial}, {Scope.Spatial})";

    /// <summary>All positions of a class in this sample.</summary>
    private string Plane(string source, string place = "c") =>
        $"{Scope[source]}.Slice(((sample * {Scope.Classes}) + {place}) * {Scope.Spatial}, {Scope.Spatial})";
}
