// The data: images of handwritten digits and their classes, read from the file beside the program and
// split into a part to learn from and a part to be tested on. Used by everything else here.
using System.Globalization;
using System.IO.Compression;

namespace DigitClassifier;

/// <summary>A set of 8×8 images, one after the other, and their classes.</summary>
internal sealed class Digits
{
    public const int Classes = 10;
    public const int Side = 8;
    public const int Pixels = Side * Side;
    private const float Ink = 16;

    private readonly float[] images;
    private readonly int[] labels;

    private Digits(float[] images, int[] labels) => (this.images, this.labels) = (images, labels);

    public int Count => labels.Length;

    /// <summary>All images, each of 64 values from 0 (paper) to 1 (ink), row-major.</summary>
    public ReadOnlySpan<float> Images => images;

    public ReadOnlySpan<int> Labels => labels;

    public ReadOnlySpan<float> Image(int index) => images.AsSpan(index * Pixels, Pixels);

    /// <summary>Reads the gzipped table: 64 pixels and a class a line, then shuffles it.</summary>
    public static Digits Load(string path, int seed)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<(float[] Image, int Label)> rows = [];
        while (reader.ReadLine() is { } line)
        {
            float[] values = Array.ConvertAll(line.Split(','), text => float.Parse(text, CultureInfo.InvariantCulture));
            rows.Add((Array.ConvertAll(values[..Pixels], value => value / Ink), (int)values[Pixels]));
        }

        (float[] Image, int Label)[] shuffled = [.. rows];
        new Random(seed).Shuffle(shuffled);
        return new Digits([.. shuffled.SelectMany(row => row.Image)], [.. shuffled.Select(row => row.Label)]);
    }

    public (Digits Train, Digits Test) Split(double testShare)
    {
        int test = (int)(Count * testShare);
        return (Part(test, Count), Part(0, test));
    }

    private Digits Part(int from, int to) => new(images[(from * Pixels)..(to * Pixels)], labels[from..to]);
}
