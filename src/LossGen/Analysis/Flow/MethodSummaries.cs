// Summaries of the user's helper methods, such as their own Sigmoid: the flow of the helper is solved once, if
// its body stands in the same file, and remembered. Asked by the interpreter for calls that nothing else knows.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class MethodSummaries
{
    private const int DeepestHelper = 2;

    private readonly ConcurrentDictionary<ISymbol, MethodSummary?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The effects of a call; null where the method's body is not in view.</summary>
    public MethodSummary? Of(IInvocationOperation call, Interpreter interpreter)
    {
        IMethodSymbol method = call.TargetMethod.OriginalDefinition;
        if (interpreter.Context.Depth >= DeepestHelper || (method.IsVirtual && !method.ContainingType.IsSealed) || method.IsAbstract || method.IsExtern)
        {
            return null;
        }

        return Of(method, call.Syntax.SyntaxTree, interpreter);
    }

    /// <summary>The effects of a method whose body stands in a file.</summary>
    public MethodSummary? Of(IMethodSymbol method, SyntaxTree tree, Interpreter interpreter)
    {
        if (known.TryGetValue(method, out MethodSummary? summary))
        {
            return summary;
        }

        if (interpreter.Context.Depth >= DeepestHelper || Graph(method, tree, interpreter) is not { } graph)
        {
            return null;
        }

        summary = Summarize(method, graph, interpreter);
        known[method] = summary;
        return summary;
    }

    /// <summary>The value that a read-only field is initialized with, if that stands in the same file.</summary>
    public static Value OfField(IFieldSymbol field, IOperation reference, Interpreter interpreter, FlowState state)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault() is not { } place
            || place.SyntaxTree != reference.Syntax.SyntaxTree
            || place.GetSyntax(interpreter.Context.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            || interpreter.Model?.GetOperation(initializer, interpreter.Context.Cancellation) is not { } operation
            || operation.Descendants().Any(static o => o is IConditionalOperation or ICoalesceOperation or IAnonymousFunctionOperation))
        {
            return Modules.OfType(reference) ?? Value.Unknown;
        }

        // What happens in the initializer is told where the field is declared.
        IFlowObserver? observer = interpreter.Observer;
        interpreter.Observer = null;
        Value value = interpreter.Evaluate(operation, state);
        interpreter.Observer = observer;
        return value.IsUnknown || (value.Number is not null && !field.IsStatic) ? Modules.OfType(reference) ?? Value.Unknown : value;
    }

    private static ControlFlowGraph? Graph(IMethodSymbol method, SyntaxTree tree, Interpreter interpreter)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return interpreter.Graphs.LocalFunction(method, interpreter.Context.Cancellation);
        }

        SyntaxReference? reference = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault();
        return reference?.SyntaxTree == tree
            && interpreter.Model?.GetOperation(reference.GetSyntax(interpreter.Context.Cancellation), interpreter.Context.Cancellation) is IMethodBodyOperation body
                ? ControlFlowGraph.Create(body, interpreter.Context.Cancellation)
                : null;
    }

    private static MethodSummary? Summarize(IMethodSymbol method, ControlFlowGraph graph, Interpreter interpreter)
    {
        FlowState? end = MethodFlow.Solve(new Graphs(graph, interpreter.Graphs), method, interpreter.Context.Deeper(), null);
        if (end is null)
        {
            return null;
        }

        ImmutableDictionary<int, Evidence?>.Builder written = ImmutableDictionary.CreateBuilder<int, Evidence?>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Region region = new(null, new Place(parameter), null);
            if (end.WasTouched(region))
            {
                written[parameter.Ordinal] = end.ContentOf(new Part(region, null, null));
            }
        }

        return new MethodSummary(end.Find(Interpreter.Returned(method))?.Evidence, written.ToImmutable(), end.TouchedShared);
    }
}
