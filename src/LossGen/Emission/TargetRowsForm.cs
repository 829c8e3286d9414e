// Rows of which only the target's class is read: a lane holds a row, whatever the number of classes, and a gradient that
// is 0 but at the target is written in one go. Where elements are rounded, ShortRowsForm does it. Called by KernelEmitter.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class TargetRowsForm(KernelScope scope) : AcrossRowsForm(scope)
{
    public override string MethodName => "RunRows";

    public override string Comment => "A lane holds a row: only the target's class is read.";

    protected override string Strides => $"{Scope.Classes}, 1";

    protected override string RowIndex => "row";

    /// <summary>Whether the kernel is of this form.</summary>
    public static bool Fits(KernelScope scope) => !scope.Kernel.ReadsClasses
        && !scope.Elements.AreRounded
        && scope.Targets is not null
        && scope.Kernel.Passes.All(pass => pass.Reductions.IsEmpty && pass.Stores.All(store => store.Value.Is(0)))
        && scope.Kernel.Outputs.All(output => scope.Kernel.TargetTerms.Count(term => term.Output == output) == 1)
        && scope.Kernel.TargetTerms.All(term => term.Place is null);

    public override void Loops(Action body)
    {
        if (Scope.Parallel is null)
        {
            Writer.Line($"int rows = {Scope.FirstData}.Length / {Scope.Classes};");
        }

        DeclareScratch();
        BlockLoop.Write(Scope, "rows", RowIndex, null, () =>
        {
            CountRows();
            body();
        });
    }

    public override void Clear(KernelOutput output)
    {
        // Its rows are written as a whole afterwards.
    }

    public override void Finish()
    {
        foreach (TargetTerm term in Scope.Kernel.TargetTerms)
        {
            Writer.Line($"TLanes.Store({Scope.Expressions.Write(term.Value)}, gathered, 0);");
            Writer.Line($"TargetRows.Write({Group(term.Output.Name)}, rowTargets, {Scope.IgnoreIndex}, {Scope.Classes}, gathered);");
        }
    }

    public override string Load(Expr variable) => throw new InvalidOperationException(variable.Name);

    public override string LoadKept() => throw new InvalidOperationException(nameof(LoadKept));

    public override string Keep(string value) => throw new InvalidOperationException(nameof(Keep));

    public override string Store(KernelOutput output, string value) => throw new InvalidOperationException(output.Name);

    protected override string LoadPlace(string source, int place) => throw new InvalidOperationException(source);

    protected override string Group(string source) => $"{Scope[source]}.Slice(row * {Scope.Classes}, count * {Scope.Classes})";

    protected override string RowSpan(string source) => Scope[source];
}
