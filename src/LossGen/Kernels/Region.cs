// Where in a kernel a value is computed: once a call, once a row, or at every element.

namespace LossGen.Kernels;

/// <summary>The places of a kernel, outermost first.</summary>
internal enum Region
{
    Call,
    Row,
    Element,
}
