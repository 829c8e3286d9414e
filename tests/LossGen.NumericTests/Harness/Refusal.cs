// Checks that a kernel refuses a spoiled call: the exception names the parameter, says the text, and comes
// before anything is written.

namespace LossGen.NumericTests.Harness;

/// <summary>Makes good arguments bad.</summary>
internal delegate void Spoil(Arguments arguments);

internal static class Refusal
{
    /// <summary>Calls a kernel with spoiled arguments.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="problem">What it is called on.</param>
    /// <param name="parameter">The parameter that the exception must name, or null for any.</param>
    /// <param name="text">What its message must contain.</param>
    /// <param name="spoil">What is wrong with the call, if it is not the problem itself.</param>
    public static void Check<T, TException>(Kernel<T> kernel, Problem<T> problem, string? parameter, string text, Spoil? spoil)
        where T : unmanaged
        where TException : ArgumentException
    {
        Arguments arguments = kernel.Arguments(problem, HeapPlacement.Instance);
        spoil?.Invoke(arguments);
        Outcome<T> before = kernel.Outcome(arguments);
        ArgumentException? thrown = null;
        try
        {
            kernel.Invoke(arguments);
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
        Assert.True(kernel.Outcome(arguments).HasBitsOf(before), $"{where}: something was written before the exception");
    }
}
