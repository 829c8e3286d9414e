// What calls do to the flow: losses, known functions, slices and copies, TorchSharp's modules, the user's own
// helpers, and everything else, which may change whatever it can write to.
using System.Collections.Immutable;
using LossGen.Analysis.Producers;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class Calls
{
    private static readonly ImmutableHashSet<string> Copies = ImmutableHashSet.Create("CopyTo", "TryCopyTo", "Copy", "BlockCopy", "ConvertToHalf", "ConvertToSingle", "ConvertTruncating", "ConvertChecked", "ConvertSaturating");

    private static readonly ImmutableHashSet<string> Views = ImmutableHashSet.Create("AsSpan", "AsMemory", "Slice", "ToArray", "ToList", "Clone", "AsReadOnly", "GetSubArray", "AsTensorSpan");

    private readonly Interpreter interpreter;
    private readonly Memory memory;
    private readonly Effects effects;
    private readonly Lambdas lambdas;

    public Calls(Interpreter interpreter, Memory memory, Lambdas lambdas)
    {
        effects = new Effects(interpreter);
        this.lambdas = lambdas;
        this.interpreter = interpreter;
        this.memory = memory;
    }

    public Value Invoke(IInvocationOperation call, FlowState state)
    {
        if (lambdas.Loop(call, state))
        {
            return Value.Unknown;
        }

        interpreter.EvaluateChildren(call, state);

        // Before the call does anything: what its arguments hold is what it reads.
        interpreter.Observer?.OnExpression(call, interpreter.ValueOf, state);
        IMethodSymbol method = call.TargetMethod;
        if (interpreter.Context.Uses.Read(call, interpreter, state) is { } use)
        {
            interpreter.Observer?.OnLoss(use, state);
            foreach (OutputUse output in use.Outputs)
            {
                effects.Write(output.Argument, Results.Gradient(use, output), state);
            }

            return use.Result;
        }

        if (Modules.Of(call, interpreter) is { } module)
        {
            return module;
        }

        if (Results.Of(call, interpreter) is { } result)
        {
            return result;
        }

        if (lambdas.Project(call, state) is { } projected)
        {
            return Effects.Result(call.Syntax, call.Type, projected, state);
        }

        if (VectorArithmetic.KindOf(method) is { } kind && call.Arguments is [{ } left, { } right, { } destination])
        {
            effects.Write(destination.Value, state.MeaningOf(Arithmetic.Combine(kind, left.Value, right.Value, interpreter, state)), state);
            return Value.Unknown;
        }

        if (KnownProducers.Of(method) is { } producer)
        {
            return Map(producer, call, state);
        }

        if (View(call, state) is { } view)
        {
            return view;
        }

        effects.CheckArguments(call.Arguments, state);
        if (interpreter.Context.Summaries.Of(call, interpreter) is { } summary)
        {
            Value returned = Summarized(summary, call, state);
            return NamedHelpers.Of(method, call.Syntax) is { } named ? Value.Of(named) : returned;
        }

        if (call.Instance is { } changed && method.Name.EndsWith("_", StringComparison.Ordinal) && KnownProducers.IsTorch(method.ContainingType))
        {
            interpreter.Store(changed, Value.Unknown, call, state);
        }

        effects.Escape(call.Instance, call.Arguments, state);
        if (interpreter.Context.IsOwn(method) || method.MethodKind == MethodKind.DelegateInvoke)
        {
            state.ForgetShared();
        }

        return NamedHelpers.Of(method, call.Syntax) is { } known ? Value.Of(known) : Effects.Returned(call.Syntax, method, state);
    }

    public Value Create(IObjectCreationOperation creation, FlowState state)
    {
        interpreter.EvaluateChildren(creation, state);
        if (Memory.IsSpan(creation.Type) && creation.Arguments.Length > 0)
        {
            return memory.Slice(interpreter.ValueOf(creation.Arguments[0].Value), creation.Arguments.Skip(1).Select(a => a.Value).ToArray(), interpreter);
        }

        effects.CheckArguments(creation.Arguments, state);
        effects.Escape(null, creation.Arguments, state);
        return Modules.Of(creation, interpreter) ?? Value.Unknown;
    }

    /// <summary>The value of a read-only field that this file initializes.</summary>
    public Value InitialValue(Place place, IOperation reference, FlowState state) =>
        place is { Root: null, Member: IFieldSymbol { IsReadOnly: true } field }
            ? MethodSummaries.OfField(field, reference, interpreter, state)
            : Modules.OfType(reference) ?? Value.Unknown;

    private Value Map(Producer producer, IInvocationOperation call, FlowState state)
    {
        IOperation? input = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        if (input is null)
        {
            return Value.Unknown;
        }

        Value read = interpreter.ValueOf(input);
        Evidence? result = Maps.Apply(producer.Kind, state.MeaningOf(read), producer.Name, call.Syntax, interpreter.SourceOf(input));
        IArgumentOperation? destination = call.Arguments.LastOrDefault(a => Memory.IsSpan(a.Parameter?.Type) && !Memory.IsReadOnly(a.Parameter?.Type));
        if (destination is not null)
        {
            if (producer.Kind == MapKind.Softmax && result is not null)
            {
                result = result with { RowLength = interpreter.ValueOf(destination.Value).Part?.Length ?? read.Part?.Length };
            }

            effects.Write(destination.Value, result, state);
            return Value.Unknown;
        }

        if (producer.IsInPlace)
        {
            interpreter.Store(input, Value.Of(result is null ? null : result with { Source = null }), call, state);
        }

        if (producer.Kind == MapKind.Keep && read.Callable is null)
        {
            return read.Part is null ? read with { Evidence = result } : Value.Of(result);
        }

        return Value.Of(result);
    }

    private Value? View(IInvocationOperation call, FlowState state)
    {
        string name = call.TargetMethod.Name;
        bool isFramework = !interpreter.Context.IsOwn(call.TargetMethod);
        if (isFramework && Copies.Contains(name))
        {
            return Copy(call, state);
        }

        if (isFramework && name == "Fill" && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } filled)
        {
            effects.Write(filled, Padding.OfFill(call), state);
            return Value.Unknown;
        }

        if (!isFramework || !Views.Contains(name))
        {
            return null;
        }

        IOperation? owner = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        Value value = owner is null ? Value.Unknown : interpreter.ValueOf(owner);
        if (value.Part is null)
        {
            return value.Evidence is { } sequence && Memory.IsMemory(call.Type) ? Effects.Result(call.Syntax, call.Type, sequence, state) : null;
        }

        if (name is "AsSpan" or "AsMemory" or "Slice" or "AsReadOnly" or "GetSubArray")
        {
            return memory.Slice(value, call.Arguments.Where(a => a.Value != owner).Select(a => a.Value).ToArray(), interpreter);
        }

        Region copy = new(call.Syntax, null, value.Extent?.Length);
        state.Allocate(copy, state.MeaningOf(value));
        return Value.Of(copy);
    }

    private Value? Copy(IInvocationOperation call, FlowState state)
    {
        IOperation? from = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        IOperation? to = call.Arguments.Select(a => a.Value).FirstOrDefault(a => a != from && Memory.IsMemory(Interpreter.Unwrap(a).Type));
        if (from is null || to is null)
        {
            return null;
        }

        Value source = interpreter.ValueOf(from), destination = interpreter.ValueOf(to);
        effects.Write(to, Padding.AfterCopy(state.MeaningOf(source), source, state.MeaningOf(destination), destination), state);
        return Value.Unknown;
    }

    private Value Summarized(MethodSummary summary, IInvocationOperation call, FlowState state)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && summary.Written.TryGetValue(parameter.Ordinal, out Evidence? written))
            {
                effects.Write(argument.Value, At(written, call), state);
            }
        }

        if (summary.TouchesShared)
        {
            state.ForgetShared();
        }

        Evidence? annotated = Annotations.OfReturned(call.TargetMethod);
        Evidence? evidence = annotated is null ? At(summary.Returned, call) : annotated with { Origin = call.Syntax };
        return Effects.Result(call.Syntax, call.TargetMethod.ReturnType, evidence, state);
    }

    /// <summary>What a helper did, as its caller sees it.</summary>
    private Evidence? At(Evidence? evidence, IInvocationOperation call)
    {
        IOperation? source = evidence?.Source?.Place?.Member is IParameterSymbol read
            ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == read.Ordinal)?.Value
            : null;
        return evidence is null ? null : evidence with
        {
            Producer = call.TargetMethod.Name,
            Origin = call.Syntax,
            Source = source is null ? null : interpreter.SourceOf(source),
        };
    }
}
