// Along which directions of the data a value varies. A combination of two values varies along both;
// a reduction over the classes removes the class direction.
namespace LossGen.Formulas;

/// <summary>The directions along which an expression varies.</summary>
[Flags]
internal enum Axis
{
    /// <summary>One value for the whole call.</summary>
    None = 0,

    /// <summary>One value per row (per sample).</summary>
    Row = 1,

    /// <summary>One value per class, the same in every row.</summary>
    Class = 2,

    /// <summary>One value per element: per row and class, or per position of an element-wise loss.</summary>
    Element = Row | Class,
}
