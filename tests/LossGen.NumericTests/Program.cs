// The entry point beside the test host's. As a child process of the tests it prints the register width and the hashes
// of all kernels; with "errors" it measures all kernels and writes docs/accuracy.md. The test host itself never calls it.
using LossGen.Losses;
using LossGen.NumericTests.Accuracy;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["errors"])
        {
            WriteErrors();
            return;
        }

        Console.WriteLine(Hashes.Width);
        foreach (string line in Hashes.Lines())
        {
            Console.WriteLine(line);
        }
    }

    // The page says how large the errors are, the console where.
    private static void WriteErrors()
    {
        Measurements measured = Measurements.Take();
        File.WriteAllText(AccuracyPage.Path, AccuracyPage.Text(measured));
        foreach ((string loss, string element, bool isRecorded) in
            from definition in LossCatalogue.All
            from type in AccuracyPage.Elements
            from against in (bool[])[false, true]
            select (definition.Name, type, against))
        {
            SeenErrors seen = measured.Of(loss, element, isRecorded);
            foreach (SlotRole role in (SlotRole[])[SlotRole.Loss, SlotRole.Gradient, SlotRole.Hessian])
            {
                if (seen.Of(role) is { } largest)
                {
                    Console.WriteLine(FormattableString.Invariant($"{largest.Units:0.0} ULP of {role}: {largest.Where}"));
                }
            }

            Console.WriteLine(FormattableString.Invariant($"{seen.Reduced.Part:0.0e0} of reduced losses: {seen.Reduced.Where}"));
            Console.WriteLine(FormattableString.Invariant($"{seen.Tolerance.Part:0.00} of the tolerance: {seen.Tolerance.Where}"));
        }
    }
}
