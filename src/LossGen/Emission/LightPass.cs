// Writes a pass along a long row with little to do: its sums stay in registers, so that no step waits for the one
// before, groups that lie in the row as a whole are not checked one by one, and outputs that would not stay in the
// caches are stored past them. What each slot adds up, and in which order, is the same as group by group. Called by
// LongRowsForm.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class LightPass(
    LongRowsForm form,
    Pass pass,
    IReadOnlyList<(Expr Value, string Accumulator)> reductions,
    Action<KernelScope, IReadOnlyList<ReductionCode>> step)
{
    /// <summary>More sums than this overrun narrow registers with two groups side by side.</summary>
    private const int MostSumsOfTwo = 2;

    private const string Wide = "2 * TLanes.Count == Slots.Count";

    private readonly string position = LongRowsForm.Position;
    private readonly List<(Expr Value, string First, string Second)> accumulators = reductions
        .Select(reduction => (
            reduction.Value,
            reduction.Value.Operator == Operator.Sum ? form.Scope.Names.Take(reduction.Accumulator + "0") : reduction.Accumulator,
            form.Scope.Names.Take(reduction.Accumulator + "1")))
        .ToList();

    private CodeWriter Writer => form.Scope.Writer;

    private IEnumerable<(Expr Value, string First, string Second)> Sums => accumulators.Where(sum => sum.Value.Operator == Operator.Sum);

    private IEnumerable<(Expr Value, string First, string Second)> Maxima => accumulators.Except(Sums);

    public void Write()
    {
        List<ReductionCode> ends = reductions.Select(reduction => form.Reduce(reduction.Value, reduction.Accumulator)).ToList();
        WriteAll(ends.Select(end => end.Before));
        foreach ((_, _, string second) in Maxima)
        {
            Writer.Line($"TLanes {second} = {form.Scope.Expressions.Fill(double.NegativeInfinity)};");
        }

        if (Sums.Any())
        {
            WriteSlots();
        }
        else if (form.Streams.AreIn(pass))
        {
            form.Streams.Write(pass, output => form.Row(output.Name), (whole, end) =>
            {
                WriteGroups("block", whole, "2 * TLanes.Count");
                WriteRest(ends, whole, end);
            });
            return;
        }
        else
        {
            WriteGroups("0", "whole", "2 * TLanes.Count");
        }

        WriteRest(ends, "whole", form.Scope.Classes);
        foreach ((Expr value, string first, string second) in Maxima)
        {
            Writer.Line(Taken(value, first, second));
        }

        WriteAll(ends.Select(end => end.After));
    }

    // Slots are independent of each other: lanes of which two groups are fewer than the slots take them in turn.
    private void WriteSlots()
    {
        bool areMany = Sums.Count() > MostSumsOfTwo;
        string width = areMany ? $"({Wide} ? 2 : 1) * TLanes.Count" : "2 * TLanes.Count";
        using (Writer.Braces("if (whole > 0)"))
        using (Writer.Braces($"for (int slot = 0; slot < Slots.Count; slot += {width})"))
        {
            string zero = form.Scope.Expressions.Fill(0);
            foreach ((_, string first, string second) in Sums)
            {
                Writer.Line($"TLanes {first} = {zero}, {second} = {zero};");
            }

            WriteGroups("slot", "whole", "Slots.Count", areMany);
            foreach ((Expr value, string first, string second) in Sums)
            {
                Writer.Line($"Slots.Put({form.SlotsOf(value)}, slot, {first}, {second});");
            }
        }

        Writer.Line();
    }

    private void WriteGroups(string start, string end, string stride, bool isSecondForWideOnly = false)
    {
        using (Writer.Braces($"for (int {position} = {start}; {position} < {end}; {position} += {stride})"))
        {
            WriteGroup(position, accumulators.Select(accumulator => accumulator.First));
            if (isSecondForWideOnly)
            {
                Writer.Line($"if ({Wide})");
            }

            WriteGroup(position + " + TLanes.Count", accumulators.Select(accumulator => accumulator.Second));
        }

        Writer.Line();
    }

    private void WriteGroup(string at, IEnumerable<string> names)
    {
        List<ReductionCode> codes = reductions.Zip(names, (reduction, name) => new ReductionCode(null, value => Taken(reduction.Value, name, value), null)).ToList();
        form.At(at, true);
        using (Writer.Braces())
        {
            step(form.Scope, codes);
        }

        form.At(position, false);
    }

    private void WriteRest(List<ReductionCode> ends, string start, string end)
    {
        using (Writer.Braces($"for (int {position} = {start}; {position} < {end}; {position} += TLanes.Count)"))
        {
            step(form.Scope, ends);
        }

        Writer.Line();
    }

    private string Taken(Expr reduction, string accumulator, string value) => reduction.Operator == Operator.Sum
        ? $"{accumulator} += {value};"
        : $"{accumulator} = TLanes.{form.Larger(reduction)}({accumulator}, {value});";

    private void WriteAll(IEnumerable<string?> lines)
    {
        foreach (string line in lines.OfType<string>())
        {
            Writer.Line(line);
        }
    }
}
