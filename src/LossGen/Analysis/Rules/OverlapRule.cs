// Outputs of a declared loss in memory that it still reads, or that another output is written to. A gradient may be
// exactly its own data, except for kernels that read these again.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using static LossGen.Analysis.Rules.ArgumentFinding;

namespace LossGen.Analysis.Rules;

internal sealed class OverlapRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        bool isInPlace = use.Loss.Kernel?.IsInPlace ?? true;
        for (int i = 0; i < use.Outputs.Length; i++)
        {
            OutputUse output = use.Outputs[i];
            foreach ((string data, IOperation argument, Value held) in Inputs(use).Concat(use.Outputs.Skip(i + 1).Select(static o => ("", o.Argument, o.Held))))
            {
                Sharing sharing = SharedMemory.Of(output.Argument, output.Held, argument, held);
                bool isOwn = data.Length > 0 && data == output.Target && output.Role is ParameterRole.Gradient or ParameterRole.Hessian;
                if (sharing == Sharing.None || (isOwn && isInPlace && sharing == Sharing.Same))
                {
                    continue;
                }

                string how = sharing == Sharing.Partial ? "they overlap in part"
                    : isOwn ? "this loss reads its data again after it wrote"
                    : "they are the same memory";
                report(At(
                    ArgumentDescriptors.OutputOverlaps,
                    output.Argument.Syntax,
                    null,
                    new[] { argument.Syntax },
                    Interpreter.Unwrap(output.Argument).Syntax.ToString(),
                    use.Name,
                    Interpreter.Unwrap(argument).Syntax.ToString(),
                    how));
                break;
            }
        }
    }

    private static IEnumerable<(string Data, IOperation Argument, Value Held)> Inputs(LossUse use)
    {
        foreach (DataUse data in use.Data)
        {
            yield return (data.Parameter.Name, data.Argument, data.Value);
        }

        foreach (OptionUse option in use.Options)
        {
            if (option.Argument is { } argument && use.Loss.Option(option.Name).IsWeights)
            {
                yield return ("", argument, option.Held);
            }
        }

        if (use.Upstream is { } upstream)
        {
            yield return ("", upstream.Argument, upstream.Held);
        }
    }
}
