// The passes of the form that walks groups of rows: row by row, what a row's steps need from outside in all lanes, and
// four rows' reductions folded at once.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed partial class GroupedRowsForm
{
    public override void LoopOverClasses(
        Pass pass, IReadOnlyList<(Expr Value, string Accumulator)> reductions, Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        foreach ((Expr value, string accumulator) in reductions)
        {
            names[value] = accumulator;
        }

        if (reductions.Count == 0)
        {
            using (Writer.Braces("for (int r = 0; r < count; r++)"))
            {
                WriteRow(pass, reductions, step);
            }
        }
        else
        {
            using (Writer.Braces("for (int four = 0; four < count; four += RowSums.Rows)"))
            {
                using (Writer.Braces("for (int r = four; r < Math.Min(four + RowSums.Rows, count); r++)"))
                {
                    WriteRow(pass, reductions, step);
                }

                Writer.Line();
                foreach ((Expr value, _) in reductions)
                {
                    Writer.Line($"RowSums.{(value.Operator != Operator.Maximum ? "Sum" : ShowsNaN(value) ? "Largest" : "LargestOrNaN")}<TLanes, {Keyword}>({slots[value]}, {memory}, {PlaceOf(value)} + four);");
                }
            }
        }

        Writer.Line();
    }

    public override ReductionCode Reduce(Expr reduction, string accumulator)
    {
        bool isMaximum = reduction.Operator == Operator.Maximum;
        string step = !isMaximum ? "Add" : ShowsNaN(reduction) ? "Larger" : "LargerOrNaN";
        return new ReductionCode(
            $"TLanes {accumulator} = {Scope.Expressions.Fill(isMaximum ? double.NegativeInfinity : 0)};",
            value => $"{accumulator} = RowSums.{step}({slots[reduction]}, r, c, {accumulator}, {value});",
            $"RowSums.Put({slots[reduction]}, r, {accumulator});");
    }

    public override string Load(Expr variable) =>
        Scope.Method.Find(variable.Name)!.Kind == ParameterKind.ClassWeights ? LoadAt(variable.Name, "c") : LoadAt(variable.Name, "place + c");

    public override string ClassOffset(Expr target) =>
        $"PartialLanes.Offsets<TLanes, {Keyword}>(c - {(IsTarget(target) ? "(int)rowTargets[r]" : Literals.Integer((int)target.Value))})";

    public override string LoadKept() => LoadAt(Scope.Kernel.Outputs[0].Name, "place + c");

    public override string Keep(string value) => Store(Scope.Kernel.Outputs[0], value);

    public override string Store(KernelOutput output, string value) => $"WholeGroups.Store({value}, {Scope[output.Name]}, place + c);";

    public override void Clear(KernelOutput output) => Writer.Line($"{Group(output.Name)}.Clear();");

    private void WriteRow(
        Pass pass,
        IReadOnlyList<(Expr Value, string Accumulator)> reductions,
        Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        KernelScope row = Scope.Step();
        IReadOnlyList<Expr> needed = values.NeededBy(pass);
        foreach (Expr value in needed)
        {
            string name = row.Names.Take(NameOf(value) + "OfRow");
            Writer.Line($"TLanes {name} = TLanes.Fill({(IsData(value) ? $"{Scope[value.Name]}[row + r]" : $"{memory}[{PlaceOf(value)} + r]")});");
            Scope.Expressions.Name(value, name);
        }

        List<ReductionCode> codes = reductions
            .Select(reduction => Reduce(reduction.Value, row.Names.Take(reduction.Accumulator + "OfRow")))
            .ToList();
        Writer.Line($"int place = (row + r) * {Scope.Classes};");
        WriteAll(codes.Select(code => code.Before));
        using (Writer.Braces(ClassLoop))
        {
            step(row, codes);
        }

        Writer.Line();
        WriteAll(codes.Select(code => code.After));
        foreach (Expr value in needed)
        {
            Scope.Expressions.Forget(value);
        }
    }

    private string LoadAt(string source, string position) => $"WholeGroups.Load<TLanes, {Keyword}>({Scope[source]}, {position})";
}
