// Lambdas that run where they are passed: the element functions of LINQ, and the bodies of parallel loops. A body is
// walked with what is known at the call. Asked by Calls for every call.
using LossGen.Analysis.Producers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class Lambdas
{
    private readonly Interpreter interpreter;

    public Lambdas(Interpreter interpreter) => this.interpreter = interpreter;

    /// <summary>Runs the body of a parallel loop, if the call is one; like other loops, it is taken to run at least once.</summary>
    public bool Loop(IInvocationOperation call, FlowState state)
    {
        if (call.TargetMethod is not { Name: "For", ContainingType: { Name: "Parallel", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } })
        {
            return false;
        }

        IOperation[] functions = call.Arguments.Select(static a => a.Value).Where(static a => Function(a) is not null).ToArray();
        if (functions.Length != 1 || Function(functions[0]) is not IFlowAnonymousFunctionOperation body)
        {
            return false;
        }

        foreach (IArgumentOperation argument in call.Arguments.Where(a => a.Value != functions[0]))
        {
            interpreter.Evaluate(argument, state);
        }

        if (Solve(body, state.Copy()) is not { } end)
        {
            return false;
        }

        state.Become(end);
        return true;
    }

    /// <summary>What a projection of LINQ makes of the elements; null for other calls and where nothing is known.</summary>
    public Evidence? Project(IInvocationOperation call, FlowState state)
    {
        if (call.TargetMethod is not { Name: "Select" or "ConvertAll" or "Sum", ContainingType: { Name: "Enumerable" or "ParallelEnumerable" or "Array" or "List" } type }
            || type.ContainingNamespace?.ToDisplayString() is not ("System" or "System.Linq" or "System.Collections.Generic")
            || (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is not { } elements
            || call.Arguments.LastOrDefault()?.Value is not { } last)
        {
            return null;
        }

        Evidence? element = state.MeaningOf(interpreter.ValueOf(elements));
        element = element is null ? null : element with { Constants = default };
        Evidence? projected = last == elements ? element : Apply(last, element, call, state);
        return call.TargetMethod.Name == "Sum" ? Maps.Apply(MapKind.Sum, projected, "Sum", call.Syntax, null) : projected;
    }

    /// <summary>A lambda may write to the memory that it captures, now or later.</summary>
    public Value Capture(IFlowAnonymousFunctionOperation lambda, FlowState state)
    {
        IOperation? original = interpreter.Graphs.Graph.OriginalOperation.Descendants()
            .FirstOrDefault(o => o is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda.Symbol));
        foreach (IOperation captured in original?.Descendants().Where(static o => Memory.IsMemory(o.Type) && !Memory.IsReadOnly(o.Type)) ?? Enumerable.Empty<IOperation>())
        {
            if (interpreter.Peek(captured, state).Part is { } part && IsWrittenTo(captured))
            {
                state.Write(part, null);
            }
        }

        return Value.Unknown;
    }

    private static bool IsWrittenTo(IOperation memory) =>
        memory.Parent is not (IArrayElementReferenceOperation or IPropertyReferenceOperation)
        || memory.Parent.Parent is IAssignmentOperation assignment && assignment.Target == memory.Parent;

    /// <summary>The function that an argument passes: a lambda or a method; null for other arguments.</summary>
    private static IOperation? Function(IOperation argument) =>
        Interpreter.Unwrap(argument) is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation } created ? created.Target : null;

    private Evidence? Apply(IOperation argument, Evidence? element, IInvocationOperation call, FlowState state)
    {
        switch (Function(argument))
        {
            case IFlowAnonymousFunctionOperation { Symbol.Parameters: [{ } parameter, ..] } lambda:
                FlowState start = state.Copy();
                start.Assign(new Place(parameter), Value.Of(element));
                Value? returned = Solve(lambda, start)?.Find(Interpreter.Returned(lambda.Symbol));

                // What the body read has no name outside of it.
                return returned?.Evidence is { } evidence ? evidence with { Source = null } : null;
            case IMethodReferenceOperation { Method: { } method }:
                return KnownProducers.Of(method) is { } producer
                    ? Maps.Apply(producer.Kind, element, producer.Name, call.Syntax, null)
                    : interpreter.Context.Summaries.Of(method.OriginalDefinition, call.Syntax.SyntaxTree, interpreter)?.Returned is { } summary
                        ? summary with { Producer = method.Name, Origin = call.Syntax, Source = null }
                        : null;
            default:
                return null;
        }
    }

    private FlowState? Solve(IFlowAnonymousFunctionOperation lambda, FlowState start) => MethodFlow.Solve(
        new Graphs(interpreter.Graphs.Graph.GetAnonymousFunctionControlFlowGraph(lambda, interpreter.Context.Cancellation), interpreter.Graphs),
        lambda.Symbol,
        interpreter.Context,
        null,
        start);
}
