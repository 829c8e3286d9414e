// Learns to read handwritten digits: a two-layer network in plain C#, trained with a loss that LossGen
// wrote. Run it with: dotnet run -c Release --project samples/DigitClassifier [-- FOLDER FOR THE IMAGE]
using System.Diagnostics;
using System.Globalization;
using DigitClassifier;
using DigitClassifier.Report;

const int Epochs = 40;
const int Seed = 1;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string folder = Path.GetFullPath(args.Length > 0 ? args[0] : "artifacts");

// A quarter of the digits is for the test: a fixed share of a fixed shuffle.
(Digits train, Digits test) = Digits.Load(Path.Combine(AppContext.BaseDirectory, "data", "digits.csv.gz"), Seed).Split(testShare: 0.25);
Network network = new(Digits.Pixels, hidden: 256, Digits.Classes, new Random(Seed));
Training training = new(network, train, new Random(Seed));

Console.WriteLine($"{train.Count} digits to learn from, {test.Count} others to be tested on; {network.ParameterCount:N0} parameters");
Console.WriteLine();
Console.WriteLine(ProgressBar.Heading);

List<Epoch> epochs = [];
Stopwatch time = Stopwatch.StartNew();
for (int number = 1; number <= Epochs; number++)
{
    ProgressBar bar = new(number, Epochs);
    double loss = training.RunEpoch(learningRate: 0.003 * (1 - ((number - 1.0) / Epochs)), bar.Advance);
    Evaluation tested = Evaluation.Of(network, test);
    epochs.Add(new Epoch(number, loss, tested.Loss, Evaluation.Of(network, train).Accuracy, tested.Accuracy));
    bar.Finish(epochs[^1]);
}

Evaluation result = Evaluation.Of(network, test);
ConfusionMatrix confusion = new(test, result);
Console.WriteLine();
confusion.Print();

Directory.CreateDirectory(folder);
string image = Path.Combine(folder, "digits.svg");
File.WriteAllText(image, Poster.Draw(epochs, confusion, HardDigit.Hardest(12, test, result), train.Count));

Console.WriteLine();
Console.WriteLine($"test accuracy {result.Accuracy:P2} ({test.Count - confusion.Mistakes} of {test.Count}) after {time.Elapsed.TotalSeconds:0.0} s");
Console.WriteLine($"learning curve and confusion matrix: {image}");
