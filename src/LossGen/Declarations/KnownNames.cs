// The parameter names that mean something behind the data parameters.
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class KnownNames
{
    public const string Loss = "loss";
    public const string LossGradient = "lossGradient";
    public const string GradientScale = "gradientScale";
    public const string Scratch = "scratch";
    public const string MaxDegree = "maxDegreeOfParallelism";
    public const string MaxDegreeProperty = "MaxDegreeOfParallelism";
    public const string Gradient = "Gradient";
    public const string Hessian = "Hessian";

    /// <summary>Whether the name stands for a single number.</summary>
    public static bool IsScalar(LossDefinition loss, string name) =>
        name is GradientScale or MaxDegree || loss.Counters.Contains(name) || loss.Options.Any(o => !o.IsWeights && o.MayBeParameter && o.Name == name);

    /// <summary>Whether the name asks for a derivative with respect to the data.</summary>
    public static bool IsDerivativeOf(string name, string data) => name == data + Gradient || name == data + Hessian;

    /// <summary>Every known name for a method whose first parameters are its data.</summary>
    public static IEnumerable<string> Of(ParserContext context, int dataCount)
    {
        foreach (IParameterSymbol data in context.Method.Parameters.Take(dataCount))
        {
            yield return data.Name + Gradient;
            yield return data.Name + Hessian;
        }

        foreach (LossOption option in context.Loss.Options.Where(option => option.MayBeParameter))
        {
            yield return option.Name;
        }

        foreach (string output in context.Loss.RowOutputs.Concat(context.Loss.Counters))
        {
            yield return output;
        }

        yield return Loss;
        yield return GradientScale;
        yield return LossGradient;
        if (context.Loss.Kernel?.Scratch is not null)
        {
            yield return Scratch;
        }

        if (context.Arguments.IsParallel)
        {
            yield return MaxDegree;
        }
    }
}
