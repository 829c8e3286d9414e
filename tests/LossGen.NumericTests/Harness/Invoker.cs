// Turns a declared method of any signature into one delegate over Arguments, by a few instructions of IL:
// reflection can't pass spans, and a delegate written by hand for each declaration would be a second
// copy of them all.
using System.Reflection;
using System.Reflection.Emit;

namespace LossGen.NumericTests.Harness;

/// <summary>Calls a declared method with the arguments its parameters stand for.</summary>
internal delegate void Invoke<T>(ref Arguments<T> arguments)
    where T : unmanaged;

internal static class Invoker
{
    public static Invoke<T> For<T>(MethodInfo method, IReadOnlyList<Slot> slots)
        where T : unmanaged
    {
        Type arguments = typeof(Arguments<T>);
        DynamicMethod caller = new(method.Name, null, [arguments.MakeByRefType()], typeof(Invoker).Module, skipVisibility: true);
        ILGenerator il = caller.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        foreach (Slot slot in slots)
        {
            FieldInfo field = Field(arguments, slot.Field);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            Convert(il, field.FieldType, slot.Type);
        }

        il.Emit(OpCodes.Call, method);
        if (method.ReturnType == typeof(void))
        {
            il.Emit(OpCodes.Pop);
        }
        else if (method.ReturnType == typeof(LossSum))
        {
            il.Emit(OpCodes.Stfld, Field(arguments, nameof(Arguments<T>.Sum)));
        }
        else
        {
            il.Emit(OpCodes.Conv_R8);
            il.Emit(OpCodes.Stfld, Field(arguments, nameof(Arguments<T>.Value)));
        }

        il.Emit(OpCodes.Ret);
        return caller.CreateDelegate<Invoke<T>>();
    }

    private static FieldInfo Field(Type arguments, string name) =>
        arguments.GetField(name) ?? throw new MissingFieldException(arguments.Name, name);

    private static void Convert(ILGenerator il, Type from, Type to)
    {
        if (to == typeof(int))
        {
            il.Emit(OpCodes.Conv_I4);
        }
        else if (to == typeof(float))
        {
            il.Emit(OpCodes.Conv_R4);
        }
        else if (to.IsGenericType && to.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>))
        {
            MethodInfo conversion = from.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Single(m => m.Name == "op_Implicit" && m.ReturnType == to);
            il.Emit(OpCodes.Call, conversion);
        }
    }
}
