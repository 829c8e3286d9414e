// Which values of a row have to wait in memory where passes and row values are written as loops of their own: what a
// loop needs that another one computed. Used by the form that walks groups of rows.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class RowValues
{
    private readonly KernelPlan kernel;
    private readonly HashSet<Expr> known;
    private readonly Dictionary<Expr, int> places = new();

    public RowValues(KernelPlan kernel)
    {
        this.kernel = kernel;
        known = new HashSet<Expr>(kernel.Sections.SelectMany(section => section.Values)
            .Concat(kernel.Gathers)
            .Concat(kernel.RowData)
            .Concat(kernel.Passes.SelectMany(pass => pass.Reductions)));
        foreach (Expr value in kernel.Gathers
            .Concat(kernel.Passes.SelectMany(pass => pass.Reductions))
            .Concat(kernel.Sections.SelectMany(NeededBy))
            .Concat(kernel.Passes.SelectMany(NeededBy))
            .Where(value => value.Operator != Operator.Variable || IsMade(value)))
        {
            if (!places.ContainsKey(value))
            {
                places.Add(value, places.Count);
            }
        }

        Terms = kernel.TargetTerms.Select(term => term.Value).Distinct().ToList();
    }

    /// <summary>The number of values that wait in memory.</summary>
    public int Count => places.Count + Terms.Count;

    /// <summary>What is added at targets after the last pass, as numbers.</summary>
    public IReadOnlyList<Expr> Terms { get; }

    /// <summary>Whether the value waits in memory, rather than being read from data again or not at all.</summary>
    public bool IsHeld(Expr value) => places.ContainsKey(value);

    /// <summary>The number of the value among those that wait.</summary>
    public int PlaceOf(Expr value) => places[value];

    /// <summary>The number of a term among the values that wait.</summary>
    public int PlaceOfTerm(Expr term) => places.Count + Terms.ToList().IndexOf(term);

    /// <summary>Whether it is the section in which losses and terms are written.</summary>
    public bool IsLast(RowSection section) => ReferenceEquals(section, kernel.Sections.Last());

    /// <summary>The values that a section uses and does not compute.</summary>
    public IReadOnlyList<Expr> NeededBy(RowSection section)
    {
        IEnumerable<Expr> roots = section.Values.SelectMany(value => value.Operands);
        if (IsLast(section))
        {
            roots = roots
                .Concat(kernel.Loss is null ? Enumerable.Empty<Expr>() : new[] { kernel.Loss })
                .Concat(kernel.RowStores.Select(store => store.Value))
                .Concat(kernel.TargetTerms.Select(term => term.Value));
        }

        return Needed(roots, null, new HashSet<Expr>(section.Values));
    }

    /// <summary>The values of a row that the steps of a pass use.</summary>
    public IReadOnlyList<Expr> NeededBy(Pass pass) => Needed(RootsOf(pass), pass.Restored, new HashSet<Expr>());

    /// <summary>What a pass computes.</summary>
    public static IEnumerable<Expr> RootsOf(Pass pass)
    {
        IEnumerable<Expr> roots = pass.Reductions.Select(reduction => reduction[0]).Concat(pass.Stores.Select(store => store.Value));
        return pass.Kept is null ? roots : roots.Append(pass.Kept);
    }

    /// <summary>Whether the variable is made of the targets rather than read, or must be copied because its derivative may be written over it.</summary>
    private bool IsMade(Expr variable) =>
        kernel.RowStores.Length > 0 || variable.Equals(KeptRows.Variable) || kernel.Gathers.Any(gather => gather[1].Equals(variable));

    private List<Expr> Needed(IEnumerable<Expr> roots, Expr? restored, HashSet<Expr> own)
    {
        List<Expr> needed = new();
        HashSet<Expr> seen = new();
        foreach (Expr root in roots)
        {
            Visit(root);
        }

        return needed;

        void Visit(Expr value)
        {
            // A pass compares the target itself with the class.
            if (value.Equals(restored) || !seen.Add(value) || value.Operator == Operator.ClassOffset)
            {
                return;
            }

            if (known.Contains(value) && !own.Contains(value))
            {
                needed.Add(value);
                return;
            }

            foreach (Expr operand in value.Operands)
            {
                Visit(operand);
            }
        }
    }
}
