// Runs the operations of a block on a state: gives each expression its abstract value, and makes the changes
// that assignments and calls make. Unknown operations have unknown values; their operands are still walked.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class Interpreter
{
    private readonly ImmutableDictionary<CaptureId, IOperation> captures;
    private readonly Variation variation;
    private readonly Memory memory;
    private readonly Calls calls;
    private readonly Lambdas lambdas;

    /// <summary>The last values of all operations: a captured element is assigned in a later block.</summary>
    private readonly Dictionary<IOperation, Value> values = new();

    /// <summary>Made once: every expression passes it on.</summary>
    private readonly Func<IOperation, Value> valueOf;

    public Interpreter(FlowContext context, ISymbol method, Graphs graphs)
    {
        Context = context;
        Method = method;
        Graphs = graphs;
        valueOf = ValueOf;
        captures = Captures.Of(graphs.Graph);
        variation = VariationReader.Read(graphs.Graph);
        memory = new Memory(variation, Model);
        lambdas = new Lambdas(this);
        calls = new Calls(this, memory, lambdas);
    }

    public FlowContext Context { get; }

    public ISymbol Method { get; }

    public Graphs Graphs { get; }

    /// <summary>The semantic model of the method's file; operations of a graph have none of their own.</summary>
    public SemanticModel? Model => Graphs.Graph.OriginalOperation.SemanticModel;

    public IFlowObserver? Observer { get; set; }

    /// <summary>Runs a block; the state is changed and returned.</summary>
    public FlowState Run(BasicBlock block, FlowState state)
    {
        foreach (IOperation operation in block.Operations)
        {
            Evaluate(operation, state);
        }

        if (block.BranchValue is { } value)
        {
            Value returned = Evaluate(value, state);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && Method is IMethodSymbol method)
            {
                state.Assign(Returned(method), Value.Of(state.MeaningOf(returned)));
                CheckAnnotation(value, state.MeaningOf(returned), Annotations.OfReturned(method));
            }
        }

        return state;
    }

    /// <summary>The variable that keeps what a method returns.</summary>
    public static Place Returned(IMethodSymbol method) => new(method);

    /// <summary>The value that an operand had when it was evaluated.</summary>
    public Value ValueOf(IOperation operation) => values.TryGetValue(operation, out Value? value) ? value : Value.Unknown;

    /// <summary>Evaluates an expression or runs a statement.</summary>
    public Value Evaluate(IOperation operation, FlowState state)
    {
        Value value = Numbers.Complete(operation, Compute(operation, state), valueOf);
        values[operation] = value;
        if (operation is not IInvocationOperation)
        {
            Observer?.OnExpression(operation, valueOf, state);
        }

        return value;
    }

    /// <summary>Evaluates the operands of an operation.</summary>
    public void EvaluateChildren(IOperation operation, FlowState state)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            Evaluate(child, state);
        }
    }

    /// <summary>What a producer read, for a fix to go back to.</summary>
    public Source? SourceOf(IOperation operation)
    {
        IOperation read = Unwrap(operation);
        Value value = ValueOf(read);
        if (value.Part is null && Memory.ElementOwner(read) is { } owner)
        {
            read = Unwrap(owner);
            value = ValueOf(read);
        }

        return new Source(read.Syntax, Places.Of(read), value.Part?.Region);
    }

    /// <summary>Tells the observer of numbers that come to an annotated member.</summary>
    public void CheckAnnotation(IOperation value, Evidence? found, Evidence? expected)
    {
        if (Observer is not null && found is not null && expected is not null)
        {
            Observer.OnAnnotated(value, found, expected);
        }
    }

    /// <summary>Stores a value in a variable or an element.</summary>
    public void Store(IOperation target, Value value, IOperation from, FlowState state)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture when captures.TryGetValue(capture.Id, out IOperation? captured):
                Store(captured, value, from, state);
                break;
            case ITupleOperation tuple:
                foreach (IOperation element in tuple.Elements)
                {
                    Store(element, Value.Unknown, from, state);
                }

                break;
            case IDeclarationExpressionOperation declared:
                Store(declared.Expression, value, from, state);
                break;
            default:
                if (Memory.WrittenElement(target, this) is { } part)
                {
                    state.Write(part, memory.Written(target, part, state.MeaningOf(value), from, state));
                }
                else if (target is IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } owner } && Places.Of(owner) is { } changed)
                {
                    // An element of a tensor: what the tensor was is no longer true of all of it.
                    state.Assign(changed, Value.Unknown);
                }
                else if (Places.Of(target) is { } place)
                {
                    CheckAnnotation(from, state.MeaningOf(value), Annotations.Of(place.Member));
                    state.Assign(place, IsElusive(place) ? Value.Unknown : value);
                }

                break;
        }
    }

    public static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IArgumentOperation argument => Unwrap(argument.Value),
        _ => operation,
    };

    private Value Compute(IOperation operation, FlowState state)
    {
        switch (operation)
        {
            case IExpressionStatementOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation:
                return Evaluate(operation.ChildOperations.First(), state);
            case IFlowCaptureOperation capture:
                Value captured = Constants.OfCapture(capture.Value, Evaluate(capture.Value, state));
                state.Assign(new Place(capture.Id, Method), captured);
                return captured;
            case IFlowCaptureReferenceOperation reference:
                return state.Find(new Place(reference.Id, Method)) ?? Value.Unknown;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case ICompoundAssignmentOperation compound:
                EvaluateChildren(compound, state);
                Value combined = Numbers.Complete(compound, Arithmetic.Combine(compound.OperatorKind, compound.Target, compound.Value, this, state), valueOf);
                Store(compound.Target, combined, compound, state);
                return combined;
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruction.Run(deconstruction, this, state);
            case IIncrementOrDecrementOperation step:
                EvaluateChildren(step, state);
                Store(step.Target, Value.Unknown, step, state);
                return Value.Unknown;
            case IBinaryOperation binary:
                EvaluateChildren(binary, state);
                return Arithmetic.Combine(binary.OperatorKind, binary.LeftOperand, binary.RightOperand, this, state);
            case IInvocationOperation invocation:
                return calls.Invoke(invocation, state);
            case IObjectCreationOperation creation:
                return calls.Create(creation, state);
            case IFlowAnonymousFunctionOperation lambda:
                return lambdas.Capture(lambda, state);
        }

        EvaluateChildren(operation, state);
        return memory.Allocated(operation, this, state) ?? memory.Element(operation, this, state) ?? Read(operation, state);
    }

    /// <summary>The value of a variable; unknown for other expressions.</summary>
    public Value Peek(IOperation operation, FlowState state) => Places.Of(operation) is null ? Value.Unknown : Read(operation, state);

    private Value Read(IOperation operation, FlowState state)
    {
        if (Places.Of(operation) is not { } place || IsElusive(place))
        {
            return operation is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { } property } && !Memory.IsMemory(operation.Type)
                ? Value.Of(Annotations.Of(property))
                : Value.Unknown;
        }

        if (state.Find(place) is { } known)
        {
            return known;
        }

        return Memory.IsMemory(operation.Type)
            ? Value.Of(new Region(null, place, null))
            : Annotations.Of(place.Member) is { } annotated ? Value.Of(annotated) : calls.InitialValue(place, operation, state);
    }

    private Value Assign(ISimpleAssignmentOperation assignment, FlowState state)
    {
        // The target's own operands (the array and the index of an element) are evaluated first.
        EvaluateChildren(assignment.Target, state);
        Value value = Evaluate(assignment.Value, state);
        Store(assignment.Target, value, assignment.Value, state);
        return value;
    }

    private bool IsElusive(Place place) => variation.Elusive.Contains(place.Member);
}
