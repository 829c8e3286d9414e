// The two loops around every kernel whose lanes hold elements or rows: blocks after which the slots are
// folded, and in each block groups of lanes. The slots are declared and folded here and nowhere else, apart
// from sums along a row.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class BlockLoop
{
    /// <summary>Declares the slots and the total, where the kernel adds up its losses, and those of counters.</summary>
    public static void DeclareTotal(KernelScope scope)
    {
        if (scope.HasTotal)
        {
            scope.Writer.Line($"Span<{scope.Keyword}> slots = Slots.Open(stackalloc {scope.Keyword}[Slots.Room]);");
            scope.Writer.Line("double lossTotal = 0;");
        }

        foreach (KernelParameter counter in scope.Method.OfKind(ParameterKind.Counter))
        {
            scope.Writer.Line($"Span<{scope.Keyword}> {scope.DeclareSlots(counter)} = Slots.Open(stackalloc {scope.Keyword}[Slots.Room]);");
            scope.Writer.Line($"{scope[counter.Source]} = 0;");
        }
    }

    /// <summary>Writes the loops.</summary>
    /// <param name="scope">The kernel.</param>
    /// <param name="length">The code of the number of elements, rows or positions.</param>
    /// <param name="index">The variable that counts them.</param>
    /// <param name="openBlock">Writes what each block starts with; null for nothing.</param>
    /// <param name="body">Writes the work on a group of lanes.</param>
    public static void Write(KernelScope scope, string length, string index, Action? openBlock, Action body)
    {
        CodeWriter writer = scope.Writer;
        writer.Line("int end;");
        using (writer.Braces($"for (int block = 0; block < {length}; block = end)"))
        {
            writer.Line($"end = {length} - block <= Slots.Block ? {length} : block + Slots.Block;");
            openBlock?.Invoke();
            using (writer.Braces($"for (int {index} = block; {index} < end; {index} += TLanes.Count)"))
            {
                body();
            }

            writer.Line();
            if (scope.HasTotal)
            {
                writer.Line("lossTotal += Slots.Total(slots);");
            }

            foreach (KernelParameter counter in scope.Method.OfKind(ParameterKind.Counter))
            {
                writer.Line($"{scope[counter.Source]} += (int)Slots.Total({scope.SlotsOf(counter.Source)});");
            }
        }
    }

    /// <summary>Returns the total, where the kernel adds up its losses.</summary>
    public static void ReturnTotal(KernelScope scope)
    {
        if (scope.HasTotal)
        {
            scope.Writer.Line();
            scope.Writer.Line("return lossTotal;");
        }
    }
}
