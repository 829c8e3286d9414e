// Gives one argument of a call another length: how the tests of bad input spoil a good call.
using System.Numerics;

namespace LossGen.NumericTests.Harness;

internal static class Resizing
{
    /// <summary>The length of a span argument.</summary>
    public static int Length<T>(this ref Arguments<T> arguments, string field)
        where T : unmanaged => field switch
        {
            "Input" => arguments.Input.Length,
            "Target" => arguments.Target.Length,
            "IntIndices" => arguments.IntIndices.Length,
            "LongIndices" => arguments.LongIndices.Length,
            "ShortIndices" => arguments.ShortIndices.Length,
            "ByteIndices" => arguments.ByteIndices.Length,
            "Weight" => arguments.Weight.Length,
            "PosWeight" => arguments.PosWeight.Length,
            "LossGradient" => arguments.LossGradient.Length,
            "Loss" => arguments.Loss.Length,
            "InputGradient" => arguments.InputGradient.Length,
            "TargetGradient" => arguments.TargetGradient.Length,
            "InputHessian" => arguments.InputHessian.Length,
            "TargetHessian" => arguments.TargetHessian.Length,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };

    /// <summary>Copies a span argument into one of another length: cut off, or followed by ones.</summary>
    public static void Resize<T>(this ref Arguments<T> arguments, string field, int length)
        where T : unmanaged, INumberBase<T>
    {
        switch (field)
        {
            case "Input": arguments.Input = Of(arguments.Input, length); break;
            case "Target": arguments.Target = Of(arguments.Target, length); break;
            case "IntIndices": arguments.IntIndices = Of(arguments.IntIndices, length); break;
            case "LongIndices": arguments.LongIndices = Of(arguments.LongIndices, length); break;
            case "ShortIndices": arguments.ShortIndices = Of(arguments.ShortIndices, length); break;
            case "ByteIndices": arguments.ByteIndices = Of(arguments.ByteIndices, length); break;
            case "Weight": arguments.Weight = Of(arguments.Weight, length); break;
            case "PosWeight": arguments.PosWeight = Of(arguments.PosWeight, length); break;
            case "LossGradient": arguments.LossGradient = Of(arguments.LossGradient, length); break;
            case "Loss": arguments.Loss = Of(arguments.Loss, length); break;
            case "InputGradient": arguments.InputGradient = Of(arguments.InputGradient, length); break;
            case "TargetGradient": arguments.TargetGradient = Of(arguments.TargetGradient, length); break;
            case "InputHessian": arguments.InputHessian = Of(arguments.InputHessian, length); break;
            case "TargetHessian": arguments.TargetHessian = Of(arguments.TargetHessian, length); break;
            default: throw new ArgumentOutOfRangeException(nameof(field), field, null);
        }
    }

    private static Span<TElement> Of<TElement>(Span<TElement> values, int length)
        where TElement : unmanaged, INumberBase<TElement>
    {
        TElement[] resized = new TElement[length];
        resized.AsSpan().Fill(TElement.One);
        values[..Math.Min(length, values.Length)].CopyTo(resized);
        return resized;
    }
}
