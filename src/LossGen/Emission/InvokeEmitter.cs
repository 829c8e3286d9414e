// Writes the kernel's entrance: the checks, the denominator and scale, the choice of form and lane width,
// and the reduction of the total.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class InvokeEmitter
{
    public static void Write(KernelScope scope, IReadOnlyList<RowForm> forms)
    {
        MethodPlan method = scope.Method;
        CodeWriter writer = scope.Writer;
        string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{RunMethod.TypeOf(parameter)} {scope[parameter.Source]}"));
        using (writer.Braces($"internal static {ReturnType(scope)} Invoke({parameters})"))
        {
            CheckEmitter.Write(scope);
            WriteWeightAndScale(scope);
            if (scope.HasTotal)
            {
                writer.Line("double lossTotal;");
            }

            if (forms.Count == 0)
            {
                WorkEmitter.Run(scope, "Run", "length", "Slots.Block");
            }
            else
            {
                WriteForms(scope, forms);
            }

            WriteReturn(scope);
        }
    }

    private static void WriteForms(KernelScope scope, IReadOnlyList<RowForm> forms)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms.Count == 1)
            {
                Run(scope, forms[i]);
                return;
            }

            string condition = forms[i] is StridedRowsForm ? $"{scope.Spatial} > 1" : $"{scope.Classes} <= Tile.MaxClasses";
            string header = i == forms.Count - 1 ? "else" : (i == 0 ? "if (" : "else if (") + condition + ")";
            using (scope.Writer.Braces(header))
            {
                Run(scope, forms[i]);
            }
        }
    }

    private static void Run(KernelScope scope, RowForm form) => WorkEmitter.Run(scope, form.MethodName, form.Units, form.Block);

    private static void WriteWeightAndScale(KernelScope scope)
    {
        MethodPlan method = scope.Method;
        bool needsWeight = CheckEmitter.NeedsWeight(scope);
        if (needsWeight)
        {
            string weight = method.Denominator switch
            {
                Denominator.KeptRows => "kept",
                Denominator.Rows => "rows",
                Denominator.ElementWeights => $"Periodic.Total<{scope.Elements.Type}>({scope["weight"]}, length{scope.DegreeArgument})",
                Denominator.TargetWeights =>
                    $"ClassWeights.OfTargets<{scope.Elements.Type}, {scope.Targets!.Keyword}>({scope["weight"]}, {scope[scope.Targets.Source]}, {scope.IgnoreIndex})",
                _ => scope.Kernel.HasRows ? "rows" : "length",
            };
            scope.Writer.Line($"double weightTotal = {weight};");
        }

        WriteScale(scope);
    }

    /// <summary>Writes the factor of all derivatives, if there is one.</summary>
    public static void WriteScale(KernelScope scope)
    {
        MethodPlan method = scope.Method;
        if (scope.HasScale)
        {
            string upstream = method.Find("gradientScale") is null ? "1" : scope.NumberOf(method.Find("gradientScale")!);
            string scale = !method.IsMean ? upstream
                : method.ZeroWhenEmpty ? $"weightTotal == 0 ? 0 : {upstream} / weightTotal"
                : $"{upstream} / weightTotal";
            scope.Writer.Line($"{scope.Keyword} scale = ({scope.Keyword})({scale});");
        }
    }

    /// <summary>Writes the reduction of the total.</summary>
    public static void WriteReturn(KernelScope scope)
    {
        MethodPlan method = scope.Method;
        if (method.Return == KernelReturn.Nothing)
        {
            return;
        }

        string result = !method.IsMean || method.Return == KernelReturn.LossSum ? "lossTotal"
            : method.ZeroWhenEmpty ? "weightTotal == 0 ? 0 : lossTotal / weightTotal"
            : "lossTotal / weightTotal";
        scope.Writer.Line();
        scope.Writer.Line(method.Return switch
        {
            KernelReturn.LossSum => "return new LossSum(lossTotal, weightTotal);",
            KernelReturn.Element when !method.IsDouble => $"return ({scope.Elements.Type})({result});",
            _ => $"return {result};",
        });
    }

    /// <summary>The type that the method returns, inside of the kernel.</summary>
    public static string ReturnType(KernelScope scope) => scope.Method.Return switch
    {
        KernelReturn.Nothing => "void",
        KernelReturn.Element => scope.Elements.Type,
        KernelReturn.Double => "double",
        _ => "LossSum",
    };
}
