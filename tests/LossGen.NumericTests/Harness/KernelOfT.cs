// A kernel together with its element type: what calls and references are generic over.
using System.Reflection;

namespace LossGen.NumericTests.Harness;

/// <summary>A declared loss with element type <typeparamref name="T"/>.</summary>
internal sealed class Kernel<T>(MethodInfo method) : Kernel(method)
    where T : unmanaged;
