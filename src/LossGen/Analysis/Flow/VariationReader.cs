// Finds the variables of a method that change, by a walk over its operations. Called once a method.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class VariationReader
{
    public static Variation Read(ControlFlowGraph graph)
    {
        ImmutableHashSet<ISymbol>.Builder varying = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        ImmutableHashSet<ISymbol>.Builder elusive = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);

        // The parameters of a lambda differ from call to call.
        if (graph.OriginalOperation is IAnonymousFunctionOperation lambda)
        {
            varying.UnionWith(lambda.Symbol.Parameters);
        }

        foreach (IOperation operation in graph.OriginalOperation.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when IsInLoop(declarator):
                    varying.Add(declarator.Symbol);
                    break;
                case ILoopOperation loop:
                    varying.UnionWith(loop.Locals);
                    break;
                case IAssignmentOperation assignment when Variable(assignment.Target) is { } assigned:
                    Add(assigned, assignment);
                    break;
                case IIncrementOrDecrementOperation step when Variable(step.Target) is { } stepped:
                    Add(stepped, step);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref } argument when Variable(argument.Value) is { } passed:
                    Add(passed, argument);
                    break;
            }
        }

        return new Variation(varying.ToImmutable(), elusive.ToImmutable());

        void Add(ISymbol variable, IOperation change)
        {
            varying.Add(variable);
            if (IsInside<IAnonymousFunctionOperation>(change, graph) || IsInside<ILocalFunctionOperation>(change, graph))
            {
                elusive.Add(variable);
            }
        }
    }

    private static ISymbol? Variable(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsInLoop(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax) is not null;

    /// <summary>Whether an operation stands in a function inside of the graph's own.</summary>
    private static bool IsInside<T>(IOperation operation, ControlFlowGraph graph)
        where T : class, IOperation
    {
        for (IOperation? at = operation.Parent; at is not null && at != graph.OriginalOperation; at = at.Parent)
        {
            if (at is T)
            {
                return true;
            }
        }

        return false;
    }
}
