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
            DeclareSum(scope);
        }

        foreach (KernelParameter counter in scope.Method.OfKind(ParameterKind.Counter))
        {
            scope.Writer.Line($"Span<{scope.Keyword}> {scope.DeclareSlots(counter)} = Slots.Open(stackalloc {scope.Keyword}[Slots.Room]);");
            scope.Writer.Line($"{scope[counter.Source]} = 0;");
        }
    }

    /// <summary>Declares the sum that blocks or rows are added to.</summary>
    public static void DeclareSum(KernelScope scope) =>
        scope.Writer.Line(scope.Parallel is null ? "double lossTotal = 0;" : $"BlockTotals lossTotal = new({scope.Parallel.Totals});");

    /// <summary>The statement that adds a block's or a row's losses to the sum.</summary>
    public static string AddTo(KernelScope scope, string losses) =>
        scope.Parallel is null ? $"lossTotal += {losses};" : $"lossTotal.Add({losses});";

    /// <summary>Writes the loops over all elements, rows or positions, or over a part of them.</summary>
    /// <param name="scope">The kernel.</param>
    /// <param name="length">The code of the number of elements, rows or positions.</param>
    /// <param name="index">The variable that counts them.</param>
    /// <param name="openBlock">Writes what each block starts with; null for nothing.</param>
    /// <param name="body">Writes the work on a group of lanes.</param>
    /// <param name="step">The code of the number of elements, rows or positions that the body works on.</param>
    public static void Write(KernelScope scope, string length, string index, Action? openBlock, Action body, string step = "TLanes.Count")
    {
        if (scope.Parallel is { } parallel)
        {
            Write(scope, parallel.First, parallel.Last, index, openBlock, body, step);
        }
        else
        {
            Write(scope, "0", length, index, openBlock, body, step);
        }
    }

    /// <summary>Writes the loops from one place to another.</summary>
    public static void Write(KernelScope scope, string start, string length, string index, Action? openBlock, Action body, string step = "TLanes.Count")
    {
        CodeWriter writer = scope.Writer;
        writer.Line("int end;");
        using (writer.Braces($"for (int block = {start}; block < {length}; block = end)"))
        {
            writer.Line($"end = {length} - block <= Slots.Block ? {length} : block + Slots.Block;");
            openBlock?.Invoke();
            using (writer.Braces($"for (int {index} = block; {index} < end; {index} += {step})"))
            {
                body();
            }

            writer.Line();
            if (scope.HasTotal)
            {
                writer.Line(AddTo(scope, "Slots.Total(slots)"));
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
            scope.Writer.Line(scope.Parallel is null ? "return lossTotal;" : "return lossTotal.Sum;");
        }
    }
}
