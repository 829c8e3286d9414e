// One cell of the results. Made by the two timers, laid out by ResultsPage and QuickTable.
namespace LossGen.Benchmarks.Timing;

internal sealed record Measurement(int Bits, string Workload, string Contender, double NanosecondsPerElement);
