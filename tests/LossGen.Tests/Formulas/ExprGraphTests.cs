// The graph view of formulas: sharing, order, rewriting and substitution; and the equality it rests on.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class ExprGraphTests
{
    [Fact]
    public void Equal_subexpressions_are_one_node_and_operands_come_first()
    {
        ExprGraph graph = new(Exp(X - Y) + Sigmoid(X - Y), X - Y);
        Assert.Equal([X, Y, X - Y, Exp(X - Y), Sigmoid(X - Y), Exp(X - Y) + Sigmoid(X - Y)], graph.Nodes.ToArray());
        Assert.Equal(2, graph.IndexOf(X - Y));
        Assert.Equal(-1, graph.IndexOf(Y - X));
        Assert.True(graph.Contains(Exp(X - Y)));
    }

    [Fact]
    public void Zeros_of_either_sign_are_different_constants_and_NaN_is_one()
    {
        Assert.NotEqual(Expr.Constant(0), Expr.Constant(-0.0));
        Assert.Equal(Expr.Constant(double.NaN), Expr.Constant(double.NaN));
        Assert.NotEqual(X - Y, X + Y);
    }

    [Fact]
    public void Deeply_shared_formulas_are_compared_node_by_node()
    {
        static Expr build()
        {
            Expr formula = X;
            for (int i = 0; i < 60; i++)
            {
                formula = Exp(formula) + formula;
            }

            return formula;
        }

        Assert.Equal(build(), build());
        Assert.NotEqual(build(), -build());
    }

    [Fact]
    public void Rewriting_visits_each_distinct_node_once()
    {
        Expr shared = Exp(X), formula = (shared * shared) + shared;
        for (int i = 0; i < 60; i++)
        {
            formula = formula * formula;
        }

        int visited = 0;
        Expr same = ExprGraph.Rewrite(formula, node =>
        {
            visited++;
            return node;
        });
        Assert.Same(formula, same);
        Assert.Equal(64, visited);
    }

    [Fact]
    public void Substitution_replaces_a_variable_and_its_axis()
    {
        Expr replaced = ExprGraph.Substitute(Sum(Eps * X) + Eps, Eps, 0.25);
        Assert.Equal(Sum(0.25 * X) + 0.25, replaced);
        Assert.Equal(Axis.Row, ExprGraph.Substitute(Eps * Y, Y, T).Axis);
        Assert.Equal(ClassCount.Variable * Eps, ExprGraph.Substitute(X * Eps, X, ClassCount.Variable));
    }

    [Fact]
    public void Variables_come_in_the_order_of_their_first_use() =>
        Assert.Equal([Y, X, Eps], ExprGraph.Variables((Y * X) + (Eps * Y)).ToArray());

    [Fact]
    public void A_label_names_a_value_without_changing_it()
    {
        Expr named = (X - Y).Named("residual");
        Assert.Equal(X - Y, named);
        Assert.Equal("residual", named.Label);
        Assert.Equal("residual", Simplifier.Simplify(Square(named))[0].Label);
    }
}
