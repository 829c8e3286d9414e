// Checks that a kernel refuses a spoiled call: the exception names the parameter, says the text, and comes
// before anything is written.
using System.Numerics;

namespace LossGen.NumericTests.Harness;

/// <summary>Makes good arguments bad.</summary>
internal delegate void Spoil<T>(ref Arguments<T> arguments)
    where T : unmanaged;

internal static class Refusal
{
    /// <summary>Calls a kernel with spoiled arguments.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="problem">What it is called on.</param>
    /// <param name="parameter">The parameter that the exception must name, or null for any.</param>
    /// <param name="text">What its message must contain.</param>
    /// <param name="spoil">What is wrong with the call, if it is not the problem itself.</param>
    public static void Check<T, TException>(Kernel<T> kernel, Problem<T> problem, string? parameter, string text, Spoil<T>? spoil)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TException : ArgumentException
    {
        Arguments<T> arguments = kernel.Arguments(problem, HeapPlacement.Instance);
        spoil?.Invoke(ref arguments);
        Outcome<T> before = kernel.Outcome(in arguments);
        ArgumentException? thrown = null;
        try
        {
            kernel.Invoke(ref arguments);
        }
        catch (ArgumentException exception)
        {
            thrown = exception;
        }

        string where = $"{kernel.Name}, '{parameter}'";
        Assert.True(thrown is not null, $"{where}: nothing was thrown");
        Assert.True(thrown is TException, $"{where}: {thrown}");
        Assert.True(parameter is null || thrown.ParamName == parameter, $"{where}: the exception blames '{thrown.ParamName}': {thrown.Message}");
        Assert.Contains(text, thrown.Message, StringComparison.Ordinal);
        Assert.True(kernel.Outcome(in arguments).HasBitsOf(before), $"{where}: something was written before the exception");
    }
}
