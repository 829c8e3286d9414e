// Turns a declared method of any signature into one delegate over Arguments, by a few instructions of IL:
// reflection can't pass spans, and a delegate written by hand for each declaration would be a second
// copy of them all.
using System.Reflection;
using System.Reflection.Emit;

namespace LossGen.NumericTests.Harness;

/// <summary>Calls a declared method with the arguments its parameters stand for.</summary>
internal delegate void Invoke(Arguments arguments);

internal static class Invoker
{
    public static Invoke For(MethodInfo method, IReadOnlyList<Slot> slots)
    {
        DynamicMethod caller = new(method.Name, null, [typeof(Arguments)], typeof(Invoker).Module, skipVisibility: true);
        ILGenerator il = caller.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        foreach (Slot slot in slots)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, slot.Position);
            il.Emit(OpCodes.Call, Reader(slot));
        }

        il.Emit(OpCodes.Call, method);
        if (method.ReturnType == typeof(void))
        {
            il.Emit(OpCodes.Pop);
        }
        else
        {
            il.Emit(OpCodes.Call, Method(nameof(Arguments.Return), method.ReturnType));
        }

        il.Emit(OpCodes.Ret);
        return caller.CreateDelegate<Invoke>();
    }

    private static MethodInfo Reader(Slot slot) =>
        slot.Type.IsByRef ? typeof(Arguments).GetMethod(nameof(Arguments.Counter))!
        : !slot.IsSpan ? Method(nameof(Arguments.Number), slot.Type)
        : slot.Type.GetGenericTypeDefinition() == typeof(Span<>) ? Method(nameof(Arguments.Span), slot.Element)
        : Method(nameof(Arguments.ReadOnly), slot.Element);

    private static MethodInfo Method(string name, Type type) => typeof(Arguments).GetMethod(name)!.MakeGenericMethod(type);
}
