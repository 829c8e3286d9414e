// The benchmark that BenchmarkDotNet runs: one subject, called as often as takes some milliseconds. Public and unsealed
// because that library derives from it.
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace LossGen.Benchmarks.Timing;

public class SubjectBenchmark
{
    private const double IterationSeconds = 0.012;
    private static readonly Dictionary<Timing.Subject, (int Calls, long Moved, long Allocated)> Known = [];
    private static string loss = string.Empty;

    private Func<float> run = () => 0;
    private int calls;

    internal static IReadOnlyList<Subject> Selected { get; set; } = [];

    public static IEnumerable<string> Keys => Selected.Select(subject => subject.ToString()).Order(StringComparer.Ordinal);

    [ParamsSource(nameof(Keys))]
    public string Subject { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        Subject subject = Timing.Subject.Parse(Subject);
        if (subject.Loss != loss)
        {
            loss = subject.Loss;
            Console.WriteLine($"{RegisterWidth.Current.Bits} bits: {loss}");
        }

        run = Stage.Prepare(subject);
        double seconds = QuickTimer.SecondsOf(run, 1);
        if (seconds < IterationSeconds)
        {
            seconds = QuickTimer.SecondsOf(run, 3) / 3;
        }

        calls = (int)Math.Clamp(IterationSeconds / seconds, 1, 1e6);
        Known[subject] = (calls, Stage.Bytes(subject), subject.Contender == Contenders.Contender.LossGen ? Allocation.Of(run) : 0);
    }

    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Run()
    {
        float sum = 0;
        for (int i = 0; i < calls; i++)
        {
            sum += run();
        }

        return sum;
    }

    internal static Measurement Result(Subject subject, double nanoseconds)
    {
        (int calls, long moved, long allocated) = Known[subject];
        return new(RegisterWidth.Current.Bits, subject, nanoseconds / calls, moved, allocated);
    }
}
