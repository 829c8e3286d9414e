// Writes the class that holds one declaration's kernel: the comment with the formula, the constants, the
// entrance, and one method for each way to walk over the data that the declaration leaves open.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class KernelEmitter
{
    /// <summary>Rows of at most this many classes are turned; the runtime's Tile.MaxClasses says the same.</summary>
    private const int ShortRow = 32;

    public static void Write(MethodPlan method, CodeWriter writer)
    {
        WriteHeader(method, writer);
        using (writer.Braces("file static class Kernel"))
        {
            WriteConstants(method, writer);
            KernelScope scope = new(method, writer, new Names());
            RowForm[] forms = method.Kernel.HasRows ? Forms(method, scope).ToArray() : Array.Empty<RowForm>();
            InvokeEmitter.Write(scope.Inner(), forms);
            if (forms.Length == 0)
            {
                writer.Line();
                ElementwiseEmitter.Write(scope.Inner());
                WorkEmitter.Write(scope.Inner(), "Run");
            }

            foreach (RowForm form in forms)
            {
                writer.Line();
                RowEmitter.Write(form);
                WorkEmitter.Write(scope.Inner(), form.MethodName);
            }
        }
    }

    /// <summary>Writes the comment and the attributes of the kernel's class.</summary>
    public static void WriteHeader(MethodPlan method, CodeWriter writer)
    {
        foreach (string line in method.Comment)
        {
            writer.Line(("// " + line).TrimEnd());
        }

        writer.Line($"[GeneratedCode(\"LossGen\", \"{typeof(KernelEmitter).Assembly.GetName().Version}\")]");
        writer.Line("[ExcludeFromCodeCoverage]");
    }

    private static IEnumerable<RowForm> Forms(MethodPlan method, KernelScope scope)
    {
        if (method.Rows!.Spatial is { Constant: null or > 1 } spatial)
        {
            yield return new StridedRowsForm(scope.Inner());
            if (spatial.Constant is not null)
            {
                yield break;
            }
        }

        if (!method.Kernel.ReadsClasses)
        {
            yield return TargetRowsForm.Fits(scope) ? new TargetRowsForm(scope.Inner()) : new ShortRowsForm(scope.OnTiles());
            yield break;
        }

        if (GroupedRows.Fit(method))
        {
            yield return new GroupedRowsForm(scope.Late());
            yield break;
        }

        int? classes = method.Rows.Length.Constant;
        if (!method.Rows.IsPlane && (classes is null or <= ShortRow))
        {
            yield return new ShortRowsForm(scope.OnTiles());
        }

        if (method.Rows.IsPlane || classes is null or > ShortRow)
        {
            yield return new LongRowsForm(scope.Inner());
        }
    }

    private static void WriteConstants(MethodPlan method, CodeWriter writer)
    {
        foreach (RowNumber number in method.Rows?.Constants ?? Enumerable.Empty<RowNumber>())
        {
            string remark = number == method.Rows!.IgnoreIndex && !method.Rows.IgnoresRows ? " // None: no check lets it through." : "";
            writer.Line($"private const int {number.ConstantName} = {Literals.Integer(number.Constant!.Value)};{remark}");
        }

        writer.Line();
    }
}
