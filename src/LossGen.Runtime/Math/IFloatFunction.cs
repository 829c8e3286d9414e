// A function of lane groups as a type, so that one loop over spans serves them all without a call per
// group. Implemented by the types in FloatFunctions or DoubleFunctions.
namespace LossGen.Runtime;

internal interface IFloatFunction
{
    static abstract TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>;
}
