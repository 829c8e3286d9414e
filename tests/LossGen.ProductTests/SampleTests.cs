// The samples, run as programs: what they promise to print and to draw.
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LossGen.ProductTests;

public sealed partial class SampleTests
{
    [Fact]
    public void DigitClassifier_reads_97_percent_of_unseen_digits_and_draws_how_it_learnt()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lossgen-digits-");
        try
        {
            string printed = DotNet.Run(folder.FullName, Beside("DigitClassifier.dll")).Succeeded();
            double accuracy = double.Parse(Accuracy().Match(printed).Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.True(accuracy >= 97, printed);
            Assert.Contains("Confusion matrix", printed);
            Assert.Equal(40, Epochs().Count(printed));

            string image = Path.Combine(folder.FullName, "artifacts", "digits.svg");
            Assert.Contains(image, printed);
            XElement svg = XDocument.Load(image).Root!;
            Assert.Equal("svg", svg.Name.LocalName);
            Assert.Equal(4, svg.Elements().Count(element => element.Name.LocalName == "polyline"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void QuickStart_agrees_with_PyTorch()
    {
        // Its exit code says whether every figure agrees.
        string printed = DotNet.Run(AppContext.BaseDirectory, Beside("QuickStart.dll")).Succeeded();
        foreach (string figure in (string[])["0.42174694", "0.09128228", "0.27910706", "0.50945306", "1.49967563", "0.9093677", "1.0565979", "0.8545920"])
        {
            Assert.Contains(figure, printed);
        }

        Assert.Contains("both ways give the same, to the last bit", printed);
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    [GeneratedRegex(@"test accuracy ([\d.]+) %")]
    private static partial Regex Accuracy();

    [GeneratedRegex(@"^\d+/40 ", RegexOptions.Multiline)]
    private static partial Regex Epochs();
}
