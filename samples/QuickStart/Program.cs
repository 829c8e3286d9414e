// Worked examples of the four losses of classification: what the generated code computes beside what
// PyTorch computes. Run it with: dotnet run -c Release --project samples/QuickStart
using QuickStart;
using QuickStart.Examples;

Comparison comparison = new();
Probabilities.Run(comparison);
SoftLabels.Run(comparison);
Logits.Run(comparison);
Classes.Run(comparison);
return comparison.Conclude();
