// Checks of the shapes that flat spans can't tell by themselves: rows of classes, and weights repeated
// along the data. Called by generated code before anything is written.
using System.ComponentModel;
using System.Globalization;

namespace LossGen.Runtime;

/// <summary>Checks of shapes; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Shapes
{
    /// <summary>The number of rows (samples times positions) in data of shape (N, C, spatial).</summary>
    /// <param name="length">The length of the data.</param>
    /// <param name="classes">The number of classes C, at least 1.</param>
    /// <param name="spatial">The number of positions behind the class axis, at least 1.</param>
    /// <param name="parameter">The name of the data.</param>
    /// <returns><paramref name="length"/> / <paramref name="classes"/>.</returns>
    /// <exception cref="ArgumentException">The length is no multiple of classes times spatial.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no class, or no position.</exception>
    public static int Rows(int length, int classes, int spatial, string parameter)
    {
        Guard.AtLeast(classes, 1, nameof(classes));
        Guard.AtLeast(spatial, 1, nameof(spatial));
        if (length % ((long)classes * spatial) != 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{parameter}' has {length} elements, which is no multiple of {classes} classes times {spatial} positions."),
                parameter);
        }

        return length / classes;
    }

    /// <summary>The number of rows in data of shape (N, length of a row).</summary>
    /// <param name="length">The length of the data.</param>
    /// <param name="rowLength">The number of values in a row, at least 1.</param>
    /// <param name="rowLengthName">What gives that number.</param>
    /// <param name="parameter">The name of the data.</param>
    /// <returns><paramref name="length"/> / <paramref name="rowLength"/>.</returns>
    /// <exception cref="ArgumentException">The length is no multiple of a row's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row has no values.</exception>
    public static int Rows(int length, int rowLength, string rowLengthName, string parameter)
    {
        Guard.AtLeast(rowLength, 1, rowLengthName);
        if (length % rowLength != 0)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{parameter}' has {length} elements, which is no multiple of {rowLength}, the length of a row ('{rowLengthName}')."),
                parameter);
        }

        return length / rowLength;
    }

    /// <summary>Checks that weights repeat a whole number of times along the data.</summary>
    /// <param name="weights">The number of weights.</param>
    /// <param name="length">The number of elements they are repeated along.</param>
    /// <param name="parameter">The name of the weights.</param>
    /// <param name="data">The name of the data.</param>
    /// <exception cref="ArgumentException">They don't.</exception>
    public static void Period(int weights, int length, string parameter, string data)
    {
        if (length != 0 && (weights == 0 || length % weights != 0))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{parameter}' has {weights} weights, which cannot be repeated along the {length} elements of '{data}'."),
                parameter);
        }
    }
}
