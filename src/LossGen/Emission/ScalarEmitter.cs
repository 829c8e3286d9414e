// Writes the values of the whole call, at the head of every method over lanes.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class ScalarEmitter
{
    public static void Write(KernelScope scope)
    {
        foreach (Expr value in scope.Kernel.Scalars)
        {
            switch (value.Operator)
            {
                case Operator.Variable when scope.Method.Find(value.Name)?.Kind == ParameterKind.Flag:
                    DeclareFlag(scope, value);
                    break;
                case Operator.Variable:
                    scope.Expressions.Name(value, DeclareVariable(scope, value));
                    break;
                case Operator.Sum when value[0].Operator == Operator.Variable:
                    scope.Declare(value, $"TLanes.Fill(ClassWeights.Sum<{(scope.Elements.AreRounded ? "TLanes" : "TLanes, " + scope.Keyword)}>({scope[value[0].Name]}))");
                    break;
                default:
                    scope.Compute(value);
                    break;
            }
        }
    }

    /// <summary>A flag becomes a mask of all lanes or of none.</summary>
    private static void DeclareFlag(KernelScope scope, Expr flag)
    {
        string name = scope.Names.Take(flag.Name + "Lanes");
        scope.Writer.Line($"TLanes {name} = TLanes.First({scope[flag.Name]} ? TLanes.Count : 0);");
        scope.Expressions.NameMask(flag, name);
    }

    private static string DeclareVariable(KernelScope scope, Expr variable)
    {
        string source = variable.Name switch
        {
            MethodPlan.ScaleName => "scale",
            ClassCount.Name => scope.Classes,
            _ => scope[variable.Name],
        };
        string wish = variable.Name == ClassCount.Name ? scope.Method.Rows!.Length.Source : variable.Name;
        string name = scope.Names.Take(wish + "Lanes");
        bool isElement = variable.Name == MethodPlan.ScaleName || scope.Method.Find(variable.Name)?.Keyword == scope.Keyword;
        scope.Writer.Line($"TLanes {name} = TLanes.Fill({(isElement ? "" : $"({scope.Keyword})")}{source});");
        return name;
    }
}
