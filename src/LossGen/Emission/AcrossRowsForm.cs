// What the forms share whose lanes hold a row each: sums over the classes are plain additions, row values
// are loaded for a group of rows, and derivatives get their target terms one row after the other.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal abstract class AcrossRowsForm(KernelScope scope) : RowForm(scope)
{
    public override string ClassLoop => $"for (int c = 0; c < {Scope.Classes}; c++)";

    /// <summary>The span in which the group's element of class c stands, for gathers and target terms.</summary>
    protected abstract string Group(string source);

    /// <summary>From one row of the group to the next, and from one class to the next, in that span.</summary>
    protected abstract string Strides { get; }

    /// <summary>The code that loads the value at a fixed place of each row.</summary>
    protected abstract string LoadPlace(string source, int place);

    /// <summary>Where the group's first row is in spans that have one value a row, and their code.</summary>
    protected abstract string RowIndex { get; }

    protected abstract string RowSpan(string source);

    public override void LoadRow()
    {
        if (Scope.Targets is { } targets)
        {
            Writer.Line($"ReadOnlySpan<{targets.Keyword}> rowTargets = {RowSpan(targets.Source)}.Slice({RowIndex}, count);");
        }

        foreach (Expr gather in Scope.Kernel.Gathers)
        {
            if (gather[1].IsConstant)
            {
                Scope.Declare(gather, LoadPlace(gather[0].Name, (int)gather[1].Value));
                continue;
            }

            KernelParameter values = Scope.Method.Find(gather[0].Name)!;
            (string span, string strides) = values.Kind == ParameterKind.ClassWeights
                ? (Scope[values.Source], "0, 1")
                : (Group(values.Source), Strides);
            Writer.Line($"ClassTargets.Gather({span}, rowTargets, {Scope.IgnoreIndex}, {strides}, gathered);");
            Scope.Declare(gather, "TLanes.Load(gathered, 0)");
        }

        foreach (Expr variable in Scope.Kernel.RowData)
        {
            if (IsKept(variable))
            {
                Writer.Line($"ClassTargets.Kept(rowTargets, {Scope.IgnoreIndex}, {Numbers});");
                Writer.Line($"TLanes kept = TLanes.Load({Numbers}, 0);");
                Scope.Expressions.Name(variable, "kept");
            }
            else if (IsTarget(variable))
            {
                Writer.Line($"ClassTargets.ToNumbers(rowTargets, {Numbers});");
                Scope.Declare(variable, $"TLanes.Load({Numbers}, 0)");
            }
            else
            {
                Scope.Declare(variable, $"TLanes.Load({RowSpan(variable.Name)}, {RowIndex})");
            }
        }
    }

    public override string ClassOffset(Expr target) =>
        $"TLanes.Fill(c) - {Scope.Expressions.Write(target)}";

    public override ReductionCode Reduce(Expr reduction, string accumulator) =>
        reduction.Operator == Operator.Maximum
            ? new ReductionCode(
                $"TLanes {accumulator} = {Scope.Expressions.Fill(double.NegativeInfinity)};",
                value => $"{accumulator} = TLanes.{(ShowsNaN(reduction) ? "MaxNative" : "Max")}({accumulator}, {value});",
                null)
            : new ReductionCode(
                $"TLanes {accumulator} = {Scope.Expressions.Fill(0)};",
                value => $"{accumulator} += {value};",
                null);

    public override void AddLoss(string value) => Writer.Line($"Slots.Add(slots, {RowIndex}, end, {value});");

    public override void AddCount(string counter, string value) =>
        Writer.Line($"Slots.Add({Scope.SlotsOf(counter)}, {RowIndex}, end, {value});");

    public override void WriteRowValue(string output, string value) =>
        Writer.Line($"TLanes.Store({value}, {RowSpan(output)}, {RowIndex});");

    public override void Finish()
    {
        foreach (TargetTerm term in Scope.Kernel.TargetTerms.Where(term => term.Place is null && !IsInTile(term)))
        {
            WriteTerm(term, Group(term.Output.Name), Strides);
        }

        ClearIgnored();
    }

    /// <summary>Writes 0 to ignored rows of the outputs that have no term at the target, where that is done.</summary>
    protected void ClearIgnored()
    {
        foreach (KernelOutput output in Scope.Kernel.Outputs.Where(output => Scope.Method.Rows is { IgnoreIndex: not null, IgnoresRows: true } && Scope.Kernel.TargetTerms.All(term => term.Output != output)))
        {
            Writer.Line($"ClassTargets.Clear({Group(output.Name)}, rowTargets, {Scope.IgnoreIndex}, {Strides}, {Scope.Classes});");
        }
    }

    /// <summary>Whether the term is added in a tile, before its group of rows is turned back and rounded.</summary>
    protected virtual bool IsInTile(TargetTerm term) => false;

    /// <summary>Writes the addition of a term at each row's target, in the span where the group's classes stand.</summary>
    protected void WriteTerm(TargetTerm term, string span, string strides)
    {
        Writer.Line($"TLanes.Store({Scope.Expressions.Write(term.Value)}, {Numbers}, 0);");
        WriteTerm(span, strides, Numbers);
    }

    /// <summary>Writes the addition of a number for each row at its target.</summary>
    protected void WriteTerm(string span, string strides, string numbers)
    {
        Writer.Line($"ClassTargets.AddOrClear({span}, rowTargets, {Scope.IgnoreIndex}, {strides}, {Scope.Classes}, {numbers});");
    }

    /// <summary>The scratch for a number a row; what is gathered from data is of the data's own type.</summary>
    private string Numbers => Elements.AreRounded ? "rowNumbers" : "gathered";

    /// <summary>Says how many rows the group has.</summary>
    protected void CountRows() => Writer.Line($"int count = Math.Min(TLanes.Count, end - {RowIndex});");

    /// <summary>Declares the spans that every method of these forms needs.</summary>
    protected void DeclareScratch()
    {
        if (HasTargets && (!Elements.AreRounded || Scope.Kernel.Gathers.Any(gather => !gather[1].IsConstant)))
        {
            Writer.Line($"Span<{Elements.Type}> gathered = stackalloc {Elements.Type}[{Scope.WidestGroup}];");
        }

        if (Elements.AreRounded && HasTargets && (Scope.Kernel.RowData.Any(variable => IsKept(variable) || IsTarget(variable)) || Scope.Kernel.TargetTerms.Any(term => term.Place is null)))
        {
            Writer.Line($"Span<{Keyword}> rowNumbers = stackalloc {Keyword}[{Scope.WidestGroup}];");
        }

        BlockLoop.DeclareTotal(Scope);
    }
}
