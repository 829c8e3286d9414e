// The figures of one pass over the training digits, as the progress bar prints and the poster draws them.
namespace DigitClassifier;

internal sealed record Epoch(int Number, double TrainLoss, double TestLoss, double TrainAccuracy, double TestAccuracy);
