// Reads what each parameter of a declared method is for: data by position, everything else by name.
// Deliberately not the generator's own parser, which is under test.
using System.Reflection;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

internal static class SlotReader
{
    /// <summary>The option of every loss with a Hessian, which the attributes' base class declares.</summary>
    public const string MinHessian = "minHessian";

    /// <summary>The most threads that work on a call, which the attributes' base class declares.</summary>
    public const string MaxDegree = "maxDegreeOfParallelism";

    public static IReadOnlyList<Slot> Read(LossDefinition loss, MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return [.. parameters.Select((parameter, position) =>
        {
            (SlotRole role, string key) = RoleOf(loss, parameters, position);
            return new Slot(position, parameter.Name!, role, key, parameter.ParameterType);
        })];
    }

    private static (SlotRole Role, string Key) RoleOf(LossDefinition loss, ParameterInfo[] parameters, int position)
    {
        string name = parameters[position].Name!;
        if (position < loss.Data.Length)
        {
            return (SlotRole.Data, loss.Data[position].Name);
        }

        for (int i = 0; i < loss.Data.Length; i++)
        {
            if (name == parameters[i].Name + "Gradient")
            {
                return (SlotRole.Gradient, loss.Data[i].Name + "Gradient");
            }

            if (name == parameters[i].Name + "Hessian")
            {
                return (SlotRole.Hessian, loss.Data[i].Name + "Hessian");
            }
        }

        SlotRole? role = name switch
        {
            "loss" => SlotRole.Loss,
            "lossGradient" => SlotRole.LossGradient,
            "gradientScale" => SlotRole.GradientScale,
            "scratch" => SlotRole.Scratch,
            MinHessian or MaxDegree => SlotRole.Option,
            _ when loss.RowOutputs.Contains(name) => SlotRole.RowOutput,
            _ when loss.Counters.Contains(name) => SlotRole.Counter,
            _ when loss.Options.FirstOrDefault(option => option.Name == name) is { } option =>
                option.IsWeights ? SlotRole.Weights : SlotRole.Option,
            _ => null,
        };
        return (role ?? throw new InvalidOperationException($"{loss.Name} has no parameter '{name}'."), name);
    }
}
