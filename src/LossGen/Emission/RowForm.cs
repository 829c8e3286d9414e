// A way to walk over rows of classes: how its loops open, and how one step of them reads and writes. The
// sections between (RowEmitter) are the same for all forms.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal abstract class RowForm(KernelScope scope)
{
    /// <summary>The names and values of this form's method.</summary>
    public KernelScope Scope { get; } = scope;

    protected CodeWriter Writer => Scope.Writer;

    protected string Keyword => Scope.Keyword;

    protected StoredElements Elements => Scope.Elements;

    /// <summary>The name of the method over lanes.</summary>
    public abstract string MethodName { get; }

    /// <summary>The number of units that a part of a call is cut from, as the kernel's entrance counts them.</summary>
    public virtual string Units => "rows";

    /// <summary>The number of units whose losses are added up before they are added to the rest.</summary>
    public virtual string Block => "Slots.Block";

    /// <summary>What a reader should know of this form.</summary>
    public abstract string Comment { get; }

    /// <summary>The header of a loop over the classes.</summary>
    public abstract string ClassLoop { get; }

    /// <summary>Writes a loop over the classes with what its reductions need around it.</summary>
    /// <param name="pass">The loop.</param>
    /// <param name="reductions">The values that the loop adds up or takes the largest of, each with its accumulator.</param>
    /// <param name="step">Writes a step of the loop, given the names around it and the code of each reduction.</param>
    public virtual void LoopOverClasses(
        Pass pass, IReadOnlyList<(Expr Value, string Accumulator)> reductions, Action<KernelScope, IReadOnlyList<ReductionCode>> step)
    {
        List<ReductionCode> codes = reductions.Select(reduction => Reduce(reduction.Value, reduction.Accumulator)).ToList();
        WriteAll(codes.Select(code => code.Before));
        using (Writer.Braces(ClassLoop))
        {
            step(Scope, codes);
        }

        Writer.Line();
        WriteAll(codes.Select(code => code.After));
    }

    /// <summary>Writes what stands before all loops, opens the loops, and calls back for the body.</summary>
    public abstract void Loops(Action body);

    /// <summary>Writes the loads of the row's own data and gathers.</summary>
    public abstract void LoadRow();

    /// <summary>Writes what stands before row values are computed.</summary>
    public virtual void OpenSection(RowSection section)
    {
    }

    /// <summary>Writes what stands behind them, before the pass that uses them.</summary>
    public virtual void CloseSection(RowSection section)
    {
    }

    /// <summary>The code that loads a variable inside a loop over the classes.</summary>
    public abstract string Load(Expr variable);

    /// <summary>The code for how far class c stands behind the class that the target names.</summary>
    public abstract string ClassOffset(Expr target);

    /// <summary>The code that loads what an earlier pass kept.</summary>
    public abstract string LoadKept();

    /// <summary>The statement that keeps a value for a later pass.</summary>
    public abstract string Keep(string value);

    /// <summary>How an accumulator starts, takes a value at each step, and ends.</summary>
    public abstract ReductionCode Reduce(Expr reduction, string accumulator);

    /// <summary>The statement that stores a derivative inside a loop over the classes.</summary>
    public abstract string Store(KernelOutput output, string value);

    /// <summary>Writes the derivatives that are 0 in every class.</summary>
    public abstract void Clear(KernelOutput output);

    /// <summary>The loss that this form has to compute; one that skips ignored rows need not look for them.</summary>
    public virtual Expr LossOf(Expr loss) => loss;

    /// <summary>Adds the row's loss to the total.</summary>
    public abstract void AddLoss(string value);

    /// <summary>Adds 1 or 0 for the row to a counter.</summary>
    public abstract void AddCount(string counter, string value);

    /// <summary>Writes a value of the row, such as its loss, to a span.</summary>
    public abstract void WriteRowValue(string output, string value);

    /// <summary>Writes what follows the last pass: adds target terms, clears ignored rows.</summary>
    public abstract void Finish();

    /// <summary>The data read inside loops over the classes.</summary>
    protected IEnumerable<KernelParameter> ClassData =>
        Scope.Method.OfKind(ParameterKind.Data).Where(data =>
            Scope.Kernel.Passes.Any(pass => pass.Loads.Any(load => load.Name == data.Source))
            || Scope.Kernel.Gathers.Any(gather => gather[0].Name == data.Source));

    /// <summary>Whether the values of a row are those of classes.</summary>
    protected bool HasClasses => Scope.Method.Rows!.Length.Source == ClassCount.Name;

    /// <summary>Whether the target names a class.</summary>
    protected bool HasTargets => Scope.Targets is not null;

    /// <summary>Whether the variable is the row's target as a number.</summary>
    protected bool IsTarget(Expr variable) => Scope.Targets?.Source == variable.Name;

    /// <summary>
    /// Whether a NaN among the values shows anyway, in the sum of the exponentials of what lies below the largest: the
    /// maximum may then be the machine's own, which can lose it.
    /// </summary>
    protected bool ShowsNaN(Expr maximum) => Scope.Kernel.Passes
        .SelectMany(pass => pass.Reductions)
        .Any(sum => sum.Operator == Operator.Sum && sum[0].Operator == Operator.Exp
            && sum[0][0].Operator == Operator.Subtract && sum[0][0][1].Equals(maximum));

    protected void WriteAll(IEnumerable<string?> lines)
    {
        foreach (string line in lines.OfType<string>())
        {
            Writer.Line(line);
        }
    }

    protected static bool IsKept(Expr variable) => variable.Equals(KeptRows.Variable);
}
