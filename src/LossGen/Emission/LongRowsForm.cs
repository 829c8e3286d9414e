// Rows of many classes: the lanes run along the classes, one row after the other. Row values are the same
// in all lanes; sums over the classes go through slots, so that every lane width adds in the same order. Passes
// with little to do have loops of their own (LightPass).
using System.Globalization;
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class LongRowsForm(KernelScope scope) : RowForm(scope)
{
    private readonly Dictionary<Expr, string> sumSlots = new();
    private readonly Dictionary<string, string> rowSpans = new();

    /// <summary>Where the groups of lanes stand whose step is written, and whether they are known to lie in the row.</summary>
    private string position = Position;
    private bool isWhole;

    /// <summary>The variable of loops along a row.</summary>
    public const string Position = "c";

    public override string MethodName => "RunLongRows";

    public override string Comment => (HasClasses ? "Many classes" : "Long rows") + ": the lanes run along a row.";

    public override string ClassLoop => $"for (int c = 0; c < {Scope.Classes}; c += TLanes.Count)";

    public override string Block => "1";

    public override void Loops(Action body)
    {
        if (Scope.Parallel is null)
        {
            Writer.Line($"int rows = {Scope.FirstData}.Length / {Scope.Classes};");
        }

        foreach (Expr sum in Scope.Kernel.Passes
            .SelectMany(pass => pass.Reductions)
            .Where(reduction => reduction.Operator == Operator.Sum))
        {
            sumSlots[sum] = Scope.Names.Take(Scope.Wish(sum) + "Slots");
            Writer.Line($"Span<{Keyword}> {sumSlots[sum]} = Slots.Open(stackalloc {Keyword}[Slots.Room]);");
        }

        if (Scope.HasTotal)
        {
            BlockLoop.DeclareSum(Scope);
        }

        foreach (KernelParameter counter in Scope.Method.OfKind(ParameterKind.Counter))
        {
            Writer.Line($"{Scope[counter.Source]} = 0;");
        }

        if (IsLight)
        {
            Writer.Line($"int whole = {Scope.Classes} - ({Scope.Classes} % Slots.Count);");
            Streams.Open();
        }

        (string first, string last) = Scope.Parallel is { } part ? (part.First, part.Last) : ("0", "rows");
        using (Writer.Braces($"for (int row = {first}; row < {last}; row++)"))
        {
            body();
        }

        Streams.Finish();
    }

    public override void LoopOverClasses(
        Pass pass, IReadOnlyList<(Expr Value, string Accumulator)> reductions, Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        if (IsLight)
        {
            new LightPass(this, pass, reductions, step).Write();
        }
        else
        {
            base.LoopOverClasses(pass, reductions, step);
        }
    }

    /// <summary>What is written until the next call works on the groups at this position.</summary>
    /// <param name="code">The code of the position.</param>
    /// <param name="liesInRow">Whether the group lies in the row as a whole.</param>
    public void At(string code, bool liesInRow)
    {
        position = code;
        isWhole = liesInRow;
    }

    /// <summary>The operation that a maximum is made of.</summary>
    public string Larger(Expr maximum) => ShowsNaN(maximum) ? "MaxNative" : "Max";

    /// <summary>The row's part of a span that has a value per element.</summary>
    public string Row(string source) => rowSpans[source];

    /// <summary>The slots of a sum.</summary>
    public string SlotsOf(Expr sum) => sumSlots[sum];

    /// <summary>The outputs that are stored past the caches.</summary>
    public RowStreams Streams { get; } = new(scope);

    public override void LoadRow()
    {
        DeclareRows();
        if (Scope.Targets is { } targets)
        {
            Writer.Line($"int targetClass = (int){Scope[targets.Source]}[row];");
            if (Scope.Method.Rows!.IgnoresRows)
            {
                SkipIgnored();
            }
        }

        foreach (Expr gather in Scope.Kernel.Gathers)
        {
            KernelParameter values = Scope.Method.Find(gather[0].Name)!;
            string place = gather[1].IsConstant ? Literals.Integer((int)gather[1].Value) : "targetClass";
            Scope.Declare(gather, values.Kind == ParameterKind.ClassWeights
                ? $"TLanes.Fill({Elements.Read($"{Scope[values.Source]}[{place}]")})"
                : $"TLanes.Fill({Elements.Read($"{Row(values.Source)}[{place}]")})");
        }

        foreach (Expr variable in Scope.Kernel.RowData.Where(variable => !IsKept(variable) && !IsTarget(variable)))
        {
            Scope.Declare(variable, $"TLanes.Fill({Elements.Read($"{Scope[variable.Name]}[row]")})");
        }
    }

    public override Expr LossOf(Expr loss) => KeptRows.Unguarded(loss);

    public override string Load(Expr variable) =>
        Scope.Method.Find(variable.Name)!.Kind == ParameterKind.ClassWeights
            ? LoadGroup(Scope[variable.Name])
            : LoadGroup(Row(variable.Name));

    public override string ClassOffset(Expr target) =>
        $"PartialLanes.Offsets<TLanes, {Keyword}>({position} - {(IsTarget(target) ? "targetClass" : Literals.Integer((int)target.Value))})";

    public override string LoadKept() => LoadGroup(Row(Scope.Kernel.Outputs[0].Name));

    public override string Keep(string value) => StoreGroup(value, Row(Scope.Kernel.Outputs[0].Name), position);

    public override ReductionCode Reduce(Expr reduction, string accumulator) =>
        reduction.Operator == Operator.Maximum
            ? new ReductionCode(
                $"TLanes {accumulator} = {Scope.Expressions.Fill(double.NegativeInfinity)};",
                value => $"{accumulator} = TLanes.{Larger(reduction)}({accumulator}, PartialLanes.Keep({value}, c, {Scope.Classes}, {Literals.Number(double.NegativeInfinity, Scope.Method.IsDouble)}));",
                $"{accumulator} = TLanes.Fill(Slots.{(ShowsNaN(reduction) ? "Max" : "MaxOrNaN")}<TLanes, {Keyword}>({accumulator}));")
            : new ReductionCode(
                null,
                value => $"Slots.Add({sumSlots[reduction]}, c, {Scope.Classes}, {value});",
                $"TLanes {accumulator} = TLanes.Fill(Slots.Sum({sumSlots[reduction]}));");

    public override string Store(KernelOutput output, string value) => Streams.BlockOf(output) is { } block
        ? StoreGroup(value, block, position + " - block")
        : StoreGroup(value, Row(output.Name), position);

    public override void Clear(KernelOutput output) => Writer.Line($"{Row(output.Name)}.Clear();");

    public override void AddLoss(string value) => Writer.Line(BlockLoop.AddTo(Scope, $"TLanes.Scalar({value})"));

    public override void AddCount(string counter, string value) => Writer.Line($"{Scope[counter]} += (int)TLanes.Scalar({value});");

    public override void WriteRowValue(string output, string value) =>
        Writer.Line($"{Scope[output]}[row] = {Elements.Write($"TLanes.Scalar({value})")};");

    public override void Finish()
    {
        foreach (TargetTerm term in Scope.Kernel.TargetTerms)
        {
            // Where elements are rounded, a term is all that there is in its class.
            string element = $"{Row(term.Output.Name)}[{term.Place?.ToString(CultureInfo.InvariantCulture) ?? "targetClass"}]";
            string value = $"TLanes.Scalar({Scope.Expressions.Write(term.Value)})";
            Writer.Line(Elements.AreRounded ? $"{element} = {Elements.Write(value)};" : $"{element} += {value};");
        }
    }

    private void SkipIgnored()
    {
        using (Writer.Braces($"if (targetClass == {Scope.IgnoreIndex})"))
        {
            if (Scope.HasLosses)
            {
                Writer.Line($"{Scope["loss"]}[row] = {Elements.Zero};");
            }

            foreach (RowStore store in Scope.Kernel.RowStores.Where(store => !Scope.IsCounter(store)))
            {
                Writer.Line($"{Scope[store.Name]}[row] = {Elements.Zero};");
            }

            foreach (KernelOutput output in Scope.Kernel.Outputs)
            {
                Writer.Line($"{Row(output.Name)}.Clear();");
            }

            if (Scope.Parallel is not null && Scope.HasTotal)
            {
                Writer.Line(BlockLoop.AddTo(Scope, "0"));
            }

            Writer.Line("continue;");
        }

        Writer.Line();
    }

    /// <summary>Declares the row's part of every span that has a value per element.</summary>
    private void DeclareRows()
    {
        foreach (KernelParameter data in ClassData)
        {
            Declare(data, "ReadOnlySpan");
        }

        foreach (KernelOutput output in Scope.Kernel.Outputs)
        {
            Declare(Scope.Method.Find(output.Name)!, "Span");
        }

        void Declare(KernelParameter parameter, string span)
        {
            rowSpans[parameter.Source] = Scope.Names.Take(Scope[parameter.Source] + "Row");
            Writer.Line($"{span}<{Elements.Type}> {rowSpans[parameter.Source]} = {Scope[parameter.Source]}.Slice(row * {Scope.Classes}, {Scope.Classes});");
        }
    }

    /// <summary>Whether the passes have loops of their own: all or none, for the just-in-time compiler inlines only so much.</summary>
    private bool IsLight => !Elements.AreRounded
        && Scope.Kernel.Passes.All(pass => pass.IsLight())
        && !(Scope.Method.IsDouble && Scope.Kernel.HasPolynomials());

    private string LoadGroup(string span) => isWhole
        ? $"WholeGroups.Load<TLanes, {Keyword}>({span}, {position})"
        : $"TLanes.Load({span}, {position})";

    private string StoreGroup(string value, string span, string place) => isWhole
        ? $"WholeGroups.Store<TLanes, {Keyword}>({value}, {span}, {place});"
        : $"TLanes.Store({value}, {span}, {place});";

}
