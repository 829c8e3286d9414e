// What calls change and return, apart from what is known of the callee. Used by Calls.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class Effects
{
    private readonly Interpreter interpreter;

    public Effects(Interpreter interpreter) => this.interpreter = interpreter;

    /// <summary>Tells the observer of arguments for annotated parameters.</summary>
    public void CheckArguments(ImmutableArray<IArgumentOperation> arguments, FlowState state)
    {
        if (interpreter.Observer is null)
        {
            return;
        }

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && interpreter.Context.IsOwn(parameter))
            {
                interpreter.CheckAnnotation(argument.Value, state.MeaningOf(interpreter.ValueOf(argument.Value)), Annotations.Of(parameter));
            }
        }
    }

    /// <summary>What a call that is not seen may change: whatever it can write to.</summary>
    public void Escape(IOperation? instance, ImmutableArray<IArgumentOperation> arguments, FlowState state)
    {
        if (instance is not null && interpreter.ValueOf(instance).Part is not null && !Memory.IsReadOnly(instance.Type))
        {
            WriteUnknown(instance, state);
        }

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
            {
                interpreter.Store(argument.Value, Value.Unknown, argument, state);
            }
            else if (argument.Parameter is { } parameter && !Memory.IsReadOnly(parameter.Type))
            {
                Write(argument.Value, Annotations.Of(parameter), state);
            }
        }
    }

    /// <summary>What a call returns, as far as its annotation says.</summary>
    public static Value Returned(SyntaxNode syntax, IMethodSymbol method, FlowState state)
    {
        Evidence? annotated = Annotations.OfReturned(method);
        return Result(syntax, method.ReturnType, annotated is null ? null : annotated with { Origin = syntax }, state);
    }

    /// <summary>A call's result: memory of its own, or a number, a tensor or a sequence.</summary>
    public static Value Result(SyntaxNode syntax, ITypeSymbol? type, Evidence? evidence, FlowState state)
    {
        if (!Memory.IsMemory(type))
        {
            return Value.Of(evidence);
        }

        Region region = new(syntax, null, null);
        state.Allocate(region, evidence);
        return Value.Of(region);
    }

    /// <summary>Something unknown is written to an argument.</summary>
    public void WriteUnknown(IOperation target, FlowState state) => Write(target, null, state);

    /// <summary>Numbers of a meaning are written to an argument.</summary>
    public void Write(IOperation target, Evidence? evidence, FlowState state)
    {
        if (interpreter.ValueOf(target).Part is { } part)
        {
            state.Write(part, evidence);
        }
    }
}
