// Float copies of 16-bit data around a kernel of the runtime, which computes in the type that it reads and
// writes: what is read is widened before the call, what is written is rounded behind it. Called by OwnEmitter.
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class WideCopies
{
    private readonly KernelScope scope;
    private readonly List<(KernelParameter Parameter, string Copy)> copies = new();

    public WideCopies(KernelScope scope)
    {
        this.scope = scope;
        foreach (KernelParameter parameter in scope.Method.Parameters.Where(IsCopied))
        {
            copies.Add((parameter, scope.Names.Take(scope[parameter.Source] + "Wide")));
        }
    }

    /// <summary>The method as its kernel sees it: of floats.</summary>
    public MethodPlan Method => !scope.Elements.AreRounded ? scope.Method : scope.Method with
    {
        Storage = Storage.Float,
        Parameters = System.Collections.Immutable.ImmutableArray.CreateRange(
            scope.Method.Parameters,
            parameter => IsCopied(parameter) ? parameter with { Keyword = scope.Keyword } : parameter),
    };

    /// <summary>The code of a parameter in the call of the kernel.</summary>
    public string ArgumentOf(KernelParameter parameter) =>
        copies.FirstOrDefault(copy => copy.Parameter == parameter).Copy is { } name ? name + ".Values" : scope[parameter.Source];

    /// <summary>Writes the declarations of the copies.</summary>
    public void Open()
    {
        foreach ((KernelParameter parameter, string copy) in copies)
        {
            string source = scope[parameter.Source];
            scope.Writer.Line(IsWritten(parameter)
                ? $"using WideCopy {copy} = WideCopy.OfLength({source}.Length);"
                : $"using WideCopy {copy} = WideCopy.Of({source});");
        }
    }

    /// <summary>Writes what rounds the results into their spans.</summary>
    public void Close()
    {
        foreach ((KernelParameter parameter, string copy) in copies.Where(copy => IsWritten(copy.Parameter)))
        {
            scope.Writer.Line($"{copy}.RoundTo({scope[parameter.Source]});");
        }
    }

    private bool IsCopied(KernelParameter parameter) =>
        scope.Elements.AreRounded && parameter.Keyword == scope.Elements.Type && parameter.Kind != ParameterKind.Number;

    private static bool IsWritten(KernelParameter parameter) =>
        parameter.Kind is ParameterKind.Output or ParameterKind.RowOutput or ParameterKind.Loss;
}
