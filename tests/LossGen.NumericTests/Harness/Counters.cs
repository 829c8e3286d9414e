// What the out parameters of losses count, by plain loops over the problem.
namespace LossGen.NumericTests.Harness;

internal static class Counters
{
    public static IReadOnlyDictionary<string, int> Of<T>(Kernel<T> kernel, Problem<T> problem)
        where T : unmanaged =>
        kernel.Slots.Where(slot => slot.Role == SlotRole.Counter).ToDictionary(slot => slot.Key, slot => slot.Key switch
        {
            "correct" => Enumerable.Range(0, problem.Losses).Count(row => IsCorrect(kernel, problem, row)),
            _ => throw new NotSupportedException($"Nobody told the tests what '{slot.Key}' counts."),
        });

    // The first of the largest values is the answer; a row that holds NaN has none.
    private static bool IsCorrect<T>(Kernel<T> kernel, Problem<T> problem, int row)
        where T : unmanaged
    {
        string input = kernel.Loss.Data[0].Name, target = kernel.Loss.Data[1].Name;
        double[] values = [.. Enumerable.Range(0, problem.RowLength).Select(c =>
            Storage<T>.ToDouble(problem.Values[input][DomainData.Position(row, c, problem.RowLength, problem.Spatial)]))];
        long answer = problem.Integers[target][row];
        return answer != problem.IgnoreIndex && !values.Any(double.IsNaN) && Array.IndexOf(values, values.Max()) == answer;
    }
}
