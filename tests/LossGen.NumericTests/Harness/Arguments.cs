// Every argument that a generated method can take, under one name each: what lets one test call all
// declarations. The invoker hands each method the fields that its parameters stand for.
namespace LossGen.NumericTests.Harness;

/// <summary>The arguments of one call.</summary>
internal ref struct Arguments<T>
    where T : unmanaged
{
    public Span<T> Input;
    public Span<T> Target;
    public Span<int> IntIndices;
    public Span<long> LongIndices;
    public Span<short> ShortIndices;
    public Span<byte> ByteIndices;
    public Span<T> Weight;
    public Span<T> PosWeight;
    public Span<T> LossGradient;

    public Span<T> Loss;
    public Span<T> InputGradient;
    public Span<T> TargetGradient;
    public Span<T> InputHessian;
    public Span<T> TargetHessian;

    public double Classes;
    public double Spatial;
    public double IgnoreIndex;
    public double LabelSmoothing;
    public double GradientScale;

    /// <summary>What the method returned, if it returns a number.</summary>
    public double Value;

    /// <summary>What the method returned, if it returns a <see cref="LossSum"/>.</summary>
    public LossSum Sum;
}
