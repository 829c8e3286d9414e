// Rows of few classes, one after the other in memory: a group of rows is turned so that each lane holds a
// row, worked on in that tile, and turned back. Where only the target's class is read, there is no tile,
// and the number of classes does not matter.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class ShortRowsForm(KernelScope scope) : AcrossRowsForm(scope)
{
    private readonly Dictionary<string, string> tiles = new();

    public override string MethodName => Scope.Kernel.ReadsClasses ? "RunShortRows" : "RunRows";

    public override string Comment => (Scope.Kernel.ReadsClasses, HasClasses) switch
    {
        (false, _) => "A lane holds a row: only the target's class is read.",
        (true, true) => "Few classes: a lane holds a row, after a group of rows was turned into a tile of its classes.",
        (true, false) => "Short rows: a lane holds a row, after a group of rows was turned into a tile.",
    };

    protected override string Strides => $"{Scope.Classes}, 1";

    protected override string RowIndex => "row";

    public override void Loops(Action body)
    {
        if (Scope.Parallel is null)
        {
            Writer.Line($"int rows = {Scope.FirstData}.Length / {Scope.Classes};");
        }

        foreach (string source in TileSources())
        {
            tiles[source] = Scope.Names.Take(Scope[source] + "Tile");
            string size = $"{(Scope.Method.Rows!.Length.Constant is null ? "Tile.MaxClasses" : Scope.Classes)} * {Scope.WidestGroup}";
            Writer.Line($"Span<{Keyword}> {tiles[source]} = Tile.Open(stackalloc {Keyword}[({size}) + Tile.Slack]);");
        }

        DeclareScratch();
        BlockLoop.Write(Scope, "rows", RowIndex, null, () =>
        {
            CountRows();
            body();
        });
    }

    public override void LoadRow()
    {
        foreach (KernelParameter data in ClassData.Where(data => tiles.ContainsKey(data.Source)))
        {
            Writer.Line($"Tile.Turn({Group(data.Source)}, {Scope.Classes}, {tiles[data.Source]}, TLanes.Count);");
        }

        base.LoadRow();
    }

    public override string Load(Expr variable) =>
        Scope.Method.Find(variable.Name)!.Kind == ParameterKind.ClassWeights
            ? $"TLanes.Fill({Elements.Read($"{Scope[variable.Name]}[c]")})"
            : $"TLanes.Load({tiles[variable.Name]}, c * TLanes.Count)";

    public override string LoadKept() => $"TLanes.Load({TileOf(Scope.Kernel.Outputs[0])}, c * TLanes.Count)";

    public override string Keep(string value) => $"TLanes.Store({value}, {TileOf(Scope.Kernel.Outputs[0])}, c * TLanes.Count);";

    public override string Store(KernelOutput output, string value) =>
        $"TLanes.Store({value}, {TileOf(output)}, c * TLanes.Count);";

    // An output with values at fixed places is written to the tile as a whole.
    public override void Clear(KernelOutput output)
    {
        if (!HasPlaces(output))
        {
            Writer.Line($"{Group(output.Name)}.Clear();");
            return;
        }

        if (Scope.Kernel.TargetTerms.Count(term => term.Output == output) == Scope.Method.Rows!.Length.Constant)
        {
            return;
        }

        using (Writer.Braces(ClassLoop))
        {
            Writer.Line($"TLanes.Store({Scope.Expressions.Fill(0)}, {TileOf(output)}, c * TLanes.Count);");
        }

        Writer.Line();
    }

    public override void Finish()
    {
        foreach (TargetTerm term in Scope.Kernel.TargetTerms)
        {
            if (term.Place is { } place)
            {
                string tile = $"{TileOf(term.Output)}, {Literals.Integer(place)} * TLanes.Count";
                string value = Scope.Expressions.Write(term.Value);
                Writer.Line($"TLanes.Store({(!HasBase(term.Output) ? value : $"TLanes.Load({tile}) + {value}")}, {tile});");
            }
        }

        foreach (TargetTerm term in Scope.Kernel.TargetTerms.Where(IsInTile))
        {
            WriteTerm(term, TileOf(term.Output), "1, TLanes.Count");
        }

        foreach (KernelOutput output in Scope.Kernel.Outputs)
        {
            if (tiles.ContainsKey(TileSource(output)) && (HasBase(output) || HasPlaces(output)))
            {
                Writer.Line($"Tile.TurnBack({TileOf(output)}, TLanes.Count, {Scope.Classes}, {Group(output.Name)});");
            }
        }

        base.Finish();
    }

    protected override string Group(string source) =>
        $"{Scope[source]}.Slice(row * {Scope.Classes}, count * {Scope.Classes})";

    protected override string RowSpan(string source) => Scope[source];

    protected override bool IsInTile(TargetTerm term) => Elements.AreRounded && term.Place is null && HasBase(term.Output);

    /// <summary>Whether the output has a value in every class that the loops wrote.</summary>
    private bool HasBase(KernelOutput output) =>
        Scope.Kernel.Passes.Any(pass => pass.Stores.Any(store => store.Output == output && !store.Value.Is(0)));

    private bool HasPlaces(KernelOutput output) =>
        Scope.Kernel.TargetTerms.Any(term => term.Output == output && term.Place is not null);

    protected override string LoadPlace(string source, int place) =>
        $"TLanes.Load({tiles[source]}, {Literals.Integer(place)} * TLanes.Count)";

    private string TileOf(KernelOutput output) => tiles[TileSource(output)];

    /// <summary>The first output of an input shares the input's tile; a second one has its own.</summary>
    private string TileSource(KernelOutput output) =>
        Scope.Kernel.Outputs.First(other => other.Source == output.Source) == output ? output.Source : output.Name;

    private IEnumerable<string> TileSources()
    {
        if (!Scope.Kernel.ReadsClasses)
        {
            return Enumerable.Empty<string>();
        }

        IEnumerable<string> read = Scope.Kernel.Passes
            .SelectMany(pass => pass.Loads)
            .Select(load => Scope.Method.Find(load.Name)!)
            .Where(parameter => parameter.Kind == ParameterKind.Data)
            .Select(parameter => parameter.Source)
            .Concat(Scope.Kernel.Gathers.Where(gather => gather[1].IsConstant).Select(gather => gather[0].Name));
        return read.Concat(Scope.Kernel.Outputs.Select(TileSource)).Distinct();
    }
}
