// Rows of a few registers, one after the other in memory: the passes run along each row of a group, and what is
// computed between them once a row is computed for the whole group, a row to a lane. Roots, divisions and logarithms
// are as few as in a tile, and nothing is turned but the sums. Row values wait in memory for the next part of the work.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed partial class GroupedRowsForm(KernelScope scope) : AcrossRowsForm(scope)
{
    private readonly RowValues values = new(scope.Kernel);
    private readonly Dictionary<Expr, string> names = new();
    private readonly Dictionary<Expr, string> slots = new();
    private string memory = "";
    private CodeWriter.Block section;

    public override string MethodName => GroupedRows.Method;

    public override string Comment => "The passes run along the rows; between them a lane holds a row.";

    public override string ClassLoop => $"for (int c = 0; c < {Scope.Classes}; c += TLanes.Count)";

    protected override string Strides => $"{Scope.Classes}, 1";

    protected override string RowIndex => "row + k";

    public override void Loops(Action body)
    {
        if (Scope.Parallel is null)
        {
            Writer.Line($"int rows = {Scope.FirstData}.Length / {Scope.Classes};");
        }

        foreach (Expr reduction in Scope.Kernel.Passes.SelectMany(pass => pass.Reductions))
        {
            slots[reduction] = Scope.Names.Take(Scope.Wish(reduction) + "Slots");
            Writer.Line($"Span<{Keyword}> {slots[reduction]} = RowSums.Open(stackalloc {Keyword}[RowSums.Room]);");
        }

        if (values.Count > 0)
        {
            memory = Scope.Names.Take("rowValues");
            Writer.Line($"Span<{Keyword}> {memory} = Tile.Open(stackalloc {Keyword}[({Literals.Integer(values.Count)} * RowSums.Group) + Tile.Slack]);");
        }

        BlockLoop.DeclareTotal(Scope);
        BlockLoop.Write(Scope, "rows", "row", null, body, "RowSums.Group");
    }

    public override void LoadRow()
    {
        Writer.Line("int count = Math.Min(RowSums.Group, end - row);");
        if (Scope.Targets is { } targets)
        {
            Writer.Line($"ReadOnlySpan<{targets.Keyword}> rowTargets = {RowSpan(targets.Source)}.Slice(row, count);");
        }

        foreach (Expr gather in Scope.Kernel.Gathers)
        {
            KernelParameter data = Scope.Method.Find(gather[0].Name)!;
            (string span, string strides) = data.Kind == ParameterKind.ClassWeights
                ? (Scope[data.Source], "0, 1")
                : (Group(data.Source), Strides);
            Writer.Line($"ClassTargets.Gather({span}, rowTargets, {Scope.IgnoreIndex}, {strides}, {Held(gather)});");
        }

        foreach (Expr variable in Scope.Kernel.RowData.Where(values.IsHeld))
        {
            if (IsKept(variable))
            {
                Writer.Line($"ClassTargets.Kept(rowTargets, {Scope.IgnoreIndex}, {Held(variable)});");
            }
            else if (IsTarget(variable))
            {
                Writer.Line($"ClassTargets.ToNumbers(rowTargets, {Held(variable)});");
            }
            else
            {
                Writer.Line($"{RowSpan(variable.Name)}.Slice(row, count).CopyTo({Held(variable)});");
            }
        }
    }

    public override void OpenSection(RowSection section)
    {
        if (!HasWork(section))
        {
            return;
        }

        Writer.Line();
        this.section = Writer.Braces("for (int k = 0; k < count; k += TLanes.Count)");
        foreach (Expr value in values.NeededBy(section))
        {
            string name = NameOf(value);
            Writer.Line(IsData(value)
                ? $"TLanes {name} = TLanes.Load({RowSpan(value.Name)}, {RowIndex});"
                : $"TLanes {name} = TLanes.Load({memory}, {PlaceOf(value)} + k);");
            Scope.Expressions.Name(value, name);
        }
    }

    public override void CloseSection(RowSection section)
    {
        if (!HasWork(section))
        {
            return;
        }

        // By their names: of a comparison that is the mask.
        foreach (Expr value in section.Values.Where(values.IsHeld))
        {
            Writer.Line($"TLanes.Store({Scope.Expressions.NameOf(value)}, {memory}, {PlaceOf(value)} + k);");
        }

        foreach (Expr term in values.IsLast(section) ? values.Terms : Enumerable.Empty<Expr>())
        {
            Writer.Line($"TLanes.Store({Scope.Expressions.Write(term)}, {memory}, ({Place(values.PlaceOfTerm(term))}) + k);");
        }

        this.section.Dispose();
        foreach (Expr value in section.Values)
        {
            names[value] = Scope.Expressions.NameOf(value);
            Scope.Expressions.Forget(value);
        }

        foreach (Expr value in values.NeededBy(section))
        {
            Scope.Expressions.Forget(value);
        }
    }

    public override void Finish()
    {
        foreach (TargetTerm term in Scope.Kernel.TargetTerms)
        {
            WriteTerm(Group(term.Output.Name), Strides, $"{memory}.Slice({Place(values.PlaceOfTerm(term.Value))})");
        }

        ClearIgnored();
    }

    protected override string Group(string source) =>
        $"{Scope[source]}.Slice(row * {Scope.Classes}, count * {Scope.Classes})";

    protected override string RowSpan(string source) => Scope[source];

    protected override string LoadPlace(string source, int place) =>
        throw new InvalidOperationException("Rows with values at fixed places are turned.");

    /// <summary>Whether the section computes or writes anything.</summary>
    private bool HasWork(RowSection section) => section.Values.Length > 0
        || (values.IsLast(section)
            && (Scope.HasTotal || Scope.HasLosses || Scope.Kernel.RowStores.Length > 0 || Scope.Kernel.TargetTerms.Length > 0));

    /// <summary>Whether the value is read from data that have one value a row.</summary>
    private bool IsData(Expr value) => value.Operator == Operator.Variable && !values.IsHeld(value);

    private string NameOf(Expr value)
    {
        if (!names.TryGetValue(value, out string? name))
        {
            names[value] = name = IsKept(value) ? "kept" : Scope.Names.Take(Scope.Wish(value));
        }

        return name;
    }

    private string Held(Expr value) => $"{memory}.Slice({Place(values.PlaceOf(value))})";

    private string PlaceOf(Expr value) => $"({Place(values.PlaceOf(value))})";

    private static string Place(int number) => $"{Literals.Integer(number)} * RowSums.Group";
}
