// A formula seen as a graph: each distinct node once, operands before their users. Every pass over
// formulas goes through here, so that shared subexpressions are visited once and stay shared.
using System.Collections.Immutable;

namespace LossGen.Formulas;

/// <summary>The distinct nodes of one or more expressions, in operand-first order.</summary>
internal sealed class ExprGraph
{
    private readonly Dictionary<Expr, int> indices = [];

    public ExprGraph(params Expr[] roots)
    {
        ImmutableArray<Expr>.Builder nodes = ImmutableArray.CreateBuilder<Expr>();
        foreach (Expr root in roots)
        {
            Visit(root, nodes);
        }

        Nodes = nodes.ToImmutable();
    }

    /// <summary>The distinct nodes; every node comes after its operands.</summary>
    public ImmutableArray<Expr> Nodes { get; }

    public bool Contains(Expr node) => indices.ContainsKey(node);

    /// <summary>The position of a node in <see cref="Nodes"/>; −1 if the graph does not hold it.</summary>
    public int IndexOf(Expr node) => indices.TryGetValue(node, out int index) ? index : -1;

    /// <summary>The nodes whose value depends on the given one, itself included.</summary>
    public HashSet<Expr> DependentsOf(Expr source)
    {
        HashSet<Expr> dependents = [];
        foreach (Expr node in Nodes)
        {
            if (node.Equals(source) || node.Operands.Any(dependents.Contains))
            {
                dependents.Add(node);
            }
        }

        return dependents;
    }

    /// <summary>The variables of an expression, each once, in the order of their first use.</summary>
    public static ImmutableArray<Expr> Variables(Expr expr) =>
        new ExprGraph(expr).Nodes.Where(node => node.Operator == Operator.Variable).ToImmutableArray();

    /// <summary>Whether the expression holds the node anywhere.</summary>
    public static bool Contains(Expr expr, Expr node) => new ExprGraph(expr).Contains(node);

    /// <summary>
    /// Rebuilds an expression from its leaves up: each distinct node, its operands already rewritten, is
    /// handed once to <paramref name="rewrite"/>, whose answer takes its place.
    /// </summary>
    public static Expr Rewrite(Expr expr, Func<Expr, Expr> rewrite)
    {
        Dictionary<Expr, Expr> done = [];
        foreach (Expr node in new ExprGraph(expr).Nodes)
        {
            done[node] = rewrite(Rebuild(node, operand => done[operand]));
        }

        return done[expr];
    }

    /// <summary>The expression with every occurrence of a variable replaced.</summary>
    public static Expr Substitute(Expr expr, Expr variable, Expr replacement) =>
        Rewrite(expr, node => node.Equals(variable) ? replacement : node);

    /// <summary>The node over other operands; the node itself where none of them changed.</summary>
    public static Expr Rebuild(Expr node, Func<Expr, Expr> map)
    {
        ImmutableArray<Expr> operands = node.Operands.Select(map).ToImmutableArray();
        for (int i = 0; i < operands.Length; i++)
        {
            if (!ReferenceEquals(operands[i], node.Operands[i]))
            {
                return node.With(operands);
            }
        }

        return node;
    }

    private void Visit(Expr node, ImmutableArray<Expr>.Builder nodes)
    {
        if (indices.ContainsKey(node))
        {
            return;
        }

        foreach (Expr operand in node.Operands)
        {
            Visit(operand, nodes);
        }

        indices.Add(node, nodes.Count);
        nodes.Add(node);
    }
}
