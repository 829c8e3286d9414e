// A line of a chart, and its simplification: points that lie on the line between their neighbours are left out.
namespace LossGen.Docs.Plots;

internal sealed record Curve(string Label, IReadOnlyList<(double X, double Y)> Points)
{
    /// <summary>The stretches between values that are not finite.</summary>
    public IEnumerable<(double X, double Y)[]> Stretches()
    {
        List<(double X, double Y)> stretch = [];
        foreach ((double X, double Y) point in Points)
        {
            if (double.IsFinite(point.Y))
            {
                stretch.Add(point);
            }
            else if (stretch.Count > 0)
            {
                yield return [.. stretch];
                stretch.Clear();
            }
        }

        if (stretch.Count > 0)
        {
            yield return [.. stretch];
        }
    }

    /// <summary>The fewest of the points that keep the line within a distance of all of them.</summary>
    public static IEnumerable<(double X, double Y)> Simplify((double X, double Y)[] line, double distance)
    {
        if (line.Length < 3)
        {
            return line;
        }

        int furthest = 0;
        double most = 0;
        for (int i = 1; i < line.Length - 1; i++)
        {
            double away = Distance(line[i], line[0], line[^1]);
            (furthest, most) = away > most ? (i, away) : (furthest, most);
        }

        return most <= distance
            ? [line[0], line[^1]]
            : Simplify(line[..(furthest + 1)], distance).Concat(Simplify(line[furthest..], distance).Skip(1));
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        double x = to.X - from.X, y = to.Y - from.Y;
        return Math.Abs((x * (from.Y - point.Y)) - ((from.X - point.X) * y)) / Math.Sqrt((x * x) + (y * y));
    }
}
