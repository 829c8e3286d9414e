// Runs a function over bit patterns on all cores. Called by Program.
namespace LossGen.Ulp;

internal static class Sweep
{
    private const int Chunk = 1 << 16;

    public static Findings Run(Function function, uint stride, Action<double> progress)
    {
        long patterns = ((1L << 32) + stride - 1) / stride;
        long chunks = (patterns + Chunk - 1) / Chunk;
        long done = 0;
        Findings total = new();
        Parallel.For(
            0L,
            chunks,
            () => (Findings: new Findings(), Inputs: new float[Chunk], Results: new float[Chunk]),
            (chunk, _, local) =>
            {
                int count = (int)Math.Min(Chunk, patterns - (chunk * Chunk));
                for (int i = 0; i < count; i++)
                {
                    local.Inputs[i] = BitConverter.UInt32BitsToSingle((uint)(((chunk * Chunk) + i) * stride));
                }

                function.Fast(local.Inputs.AsSpan(0, count), local.Results.AsSpan(0, count));
                for (int i = 0; i < count; i++)
                {
                    if (function.Domain is { } domain && !domain(local.Inputs[i]))
                    {
                        continue;
                    }

                    local.Findings.Add(local.Inputs[i], local.Results[i], function.Exact(local.Inputs[i]));
                }

                long now = Interlocked.Increment(ref done);
                if (now % 512 == 0)
                {
                    progress((double)now / chunks);
                }

                return local;
            },
            local =>
            {
                lock (total)
                {
                    total.Add(local.Findings);
                }
            });
        return total;
    }
}
