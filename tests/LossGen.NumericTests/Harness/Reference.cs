// Holds what a kernel answered against what it should answer, within the bounds of rounding in its
// arithmetic and of storing the result.
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>Reference results of one kernel.</summary>
/// <param name="kernel">The kernel.</param>
/// <param name="seen">Where the errors are noted; null if nobody asks.</param>
internal sealed class Reference<T>(Kernel<T> kernel, SeenErrors? seen = null)
    where T : unmanaged
{
    // Recorded values are met to this many roundings of the largest terms, whatever the formula allows itself.
    private const double MostUnits = 256;

    // The recorder differentiates twice in double, whose differences of numbers near 1 are off by as much.
    private const double RecordedHessian = 4e-15;

    // What is allowed where the bound says nothing, because an infinity was on the way to a number.
    private const int UnboundedRoundings = 8;

    private readonly IExpectation<T> expectation =
        kernel.Loss.Shape == LossShape.Own ? new OwnExpectation<T>(kernel) : new FormulaExpectation<T>(kernel) { KnowsScales = seen is not null };

    /// <summary>Compares an outcome with the reference.</summary>
    public void Check(Problem<T> problem, Outcome<T> outcome) => Check(problem, outcome, expectation.For(problem));

    /// <summary>
    /// Compares an outcome with the reference, save where the result can be stored but something on the way to it is
    /// too large for the arithmetic: the square of a huge error, say. What then comes out is nobody's contract.
    /// </summary>
    public void CheckWithinRange(Problem<T> problem, Outcome<T> outcome)
    {
        Expected expected = expectation.For(problem);
        Check(problem, outcome, expected with
        {
            Losses = Excused(expected.Losses, outcome.Outputs.GetValueOrDefault("loss")),
            Outputs = expected.Outputs.ToDictionary(output => output.Key, output => Excused(output.Value, outcome.Outputs[output.Key])),
        });
    }

    private static Bounded Excused(Bounded expected, T[]? actual) => actual is null ? expected : expected with
    {
        Values = [.. expected.Values.Select((value, i) =>
            expected.LargestTerms[i] > Storage<T>.LargestTerm && double.IsFinite(Storage<T>.Rounded(value)) ? Storage<T>.ToDouble(actual[i]) : value)],
    };

    private void Check(Problem<T> problem, Outcome<T> outcome, Expected expected)
    {
        string where = $"{kernel.Name}, {problem}";
        if (outcome.Outputs.TryGetValue("loss", out T[]? losses))
        {
            Compare($"{where}: loss", SlotRole.Loss, losses, expected.Losses, 1);
        }

        foreach ((string key, Bounded output) in expected.Outputs)
        {
            Compare($"{where}: {key}", kernel.Slot(key).Role, outcome.Outputs[key], output, 3);
        }

        foreach ((string key, int count) in expected.Counters)
        {
            Assert.True(outcome.Counters[key] == count, $"{where}: {key} is {outcome.Counters[key]}, expected {count}");
        }

        CheckReduced(where, outcome, expected.Losses, expected.Weight, Denominators.Of(kernel, problem, expected.Weight));
    }

    /// <summary>Compares one output with recorded values, within the bounds that the reference has for it.</summary>
    /// <param name="where">The kernel, the case and the output.</param>
    /// <param name="problem">The problem of the case.</param>
    /// <param name="slot">The output.</param>
    /// <param name="actual">What the kernel wrote.</param>
    /// <param name="values">The recorded values.</param>
    /// <param name="scale">The magnitudes that rounding errors are proportional to.</param>
    public void CheckRecorded(string where, Problem<T> problem, Slot slot, T[] actual, double[] values, double[] scale)
    {
        Expected expected = expectation.For(problem);
        double[] errors = (slot.Role == SlotRole.Loss ? expected.Losses : expected.Outputs[slot.Key]).Errors;

        double shared = slot.Role == SlotRole.Hessian ? RecordedHessian : 0;

        // A bound that says next to nothing is none. Where no terms were recorded, a small value may still be the
        // difference of larger ones.
        bool hasTerms = scale.Zip(values).Any(pair => double.IsFinite(pair.Second) && pair.First != Math.Abs(pair.Second));
        double least = hasTerms || !kernel.IsOwn ? 0 : values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
        double[] bounded = [.. errors.Select((error, i) => shared + Math.Min(error, MostUnits * Storage<T>.Unit * Math.Max(least, Math.Max(scale[i], Math.Abs(values[i])))))];
        double[] scales = [.. scale.Select(terms => Math.Max(terms, least))];
        double[] doubts = [.. values.Select(value => Recorded.Rounding<T>(value) + (slot.Role == SlotRole.Hessian ? RecordedHessian : 0))];
        Compare(where, slot.Role, actual, new Bounded(values, bounded, values) { Scales = scales, Doubts = doubts }, 3);
    }

    private void CheckReduced(string where, Outcome<T> outcome, Bounded losses, double weight, double divisor)
    {
        double sum = Sums.Of(losses.Values), size = losses.Values.Sum(Math.Abs), error = losses.Errors.Sum();
        double rounded = losses.Values.Zip(losses.Scales, (value, scale) => Math.Max(Math.Abs(value), scale)).Sum();
        double relative = Storage<T>.IsDouble ? Expect.Relative64 : Expect.Reduced32;
        bool zero = kernel.Attribute.WhenEmpty == WhenEmpty.Zero && divisor == 0;
        if (kernel.ReturnType == typeof(LossSum))
        {
            Expect.Number<double>($"{where}: sum", outcome.Sum.Sum, sum, error + (relative * size));
            seen?.AddReduced(where, outcome.Sum.Sum, sum, rounded);
            Expect.Number<double>($"{where}: weight", outcome.Sum.Weight, weight, relative * weight);
        }
        else if (kernel.ReturnType != typeof(void))
        {
            double value = zero ? 0 : sum / divisor, room = zero ? 0 : (error + (relative * size)) / divisor;
            if (kernel.ReturnType == typeof(double))
            {
                Expect.Number<double>(where, outcome.Value, value, room);
                seen?.AddReduced(where, outcome.Value, value, rounded / divisor);
            }
            else
            {
                Expect.Number<T>(where, outcome.Value, value, room + Storage<T>.StorageRoom(value));
            }
        }
    }

    private void Compare(string where, SlotRole role, T[] actual, Bounded expected, int roundings)
    {
        Assert.True(actual.Length == expected.Values.Length, $"{where}: {actual.Length} values for {expected.Values.Length}");
        for (int i = 0; i < actual.Length; i++)
        {
            double got = Storage<T>.ToDouble(actual[i]), value = expected.Values[i], error = double.IsFinite(expected.Errors[i]) ? expected.Errors[i] : UnboundedRoundings * Storage<T>.Unit * Math.Abs(value);
            double room = error + (roundings * Storage<T>.Unit * Math.Abs(value)) + (roundings * Storage<T>.Least) + Storage<T>.StorageRoom(value);
            double part = Expect.Number<T>($"{where}[{i}]", got, value, room);
            seen?.Add<T>($"{where}[{i}]", role, got, value, expected.Scales[i], expected.Doubts[i], part);
        }
    }
}
