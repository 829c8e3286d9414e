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

    public override void Loops(Action body)
    {
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
        IReadOnlyList<(Expr Value, string Accumulator)> reductions, Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        if (reductions.All(reduction => reduction.Value.Operator != Operator.Sum) || Scope.Method.Rows!.Length.Constant <= ClassesOfPart)
        {
            base.LoopOverClasses(reductions, step);
            return;
        }

        KernelScope loop = Scope.Step();
        string start = loop.Names.Take("part"), end = loop.Names.Take("endOfPart");
        List<ReductionCode> codes = new();
        List<string> openings = new(), closings = new();
        foreach ((Expr value, string accumulator) in reductions)
        {
            ReductionCode whole = Reduce(value, accumulator);
            Writer.Line(whole.Before!);
            if (value.Operator != Operator.Sum)
            {
                codes.Add(whole);
                continue;
            }

            string ofPart = loop.Names.Take(accumulator + "OfPart");
            ReductionCode code = Reduce(value, ofPart);
            openings.Add(code.Before!);
            codes.Add(code);
            closings.Add(whole.Step(ofPart));
        }

        using (Writer.Braces($"for (int {start} = 0; {start} < {Scope.Classes}; {start} += {ClassesOfPart})"))
        {
            Writer.Line($"int {end} = Math.Min({start} + {ClassesOfPart}, {Scope.Classes});");
            WriteAll(openings);
            using (Writer.Braces($"for (int c = {start}; c < {end}; c++)"))
            {
                step(loop, codes);
            }

            Writer.Line();
            WriteAll(closings);
        }

        Writer.Line();
    }

    protected override string Group(string source) =>
        $"{Scope[source]}.Slice((sample * {Scope.Classes} * {Scope.Spatial}) + position)";

    protected override string RowSpan(string source) =>
        $"{Scope[source]}.Slice(sample * {Scope.Spatial}, {Scope.Spatial})";

    /// <summary>All positions of a class in this sample.</summary>
    private string Plane(string source, string place = "c") =>
        $"{Scope[source]}.Slice(((sample * {Scope.Classes}) + {place}) * {Scope.Spatial}, {Scope.Spatial})";
}
