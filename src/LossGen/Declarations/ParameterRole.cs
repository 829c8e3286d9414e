// What a parameter of the declared method is for.
namespace LossGen.Declarations;

/// <summary>The roles of a parameter.</summary>
internal enum ParameterRole
{
    /// <summary>Data of the loss; <see cref="BoundParameter.Target"/> is the data parameter's name.</summary>
    Data,

    /// <summary><c>Span&lt;T&gt; xGradient</c>; Target is the data parameter's name.</summary>
    Gradient,

    /// <summary><c>Span&lt;T&gt; xHessian</c>; Target is the data parameter's name.</summary>
    Hessian,

    /// <summary><c>Span&lt;T&gt; loss</c>: the unreduced losses.</summary>
    Loss,

    /// <summary><c>Span&lt;T&gt;</c> of a further value per row; Target is the value's name.</summary>
    RowOutput,

    /// <summary><c>out int</c>: how many rows have something; Target is the counter's name.</summary>
    Counter,

    /// <summary>An option bound at run time; Target is the option's name.</summary>
    Option,

    /// <summary><c>T gradientScale</c>: what the reduced loss is multiplied by downstream.</summary>
    GradientScale,

    /// <summary><c>ReadOnlySpan&lt;T&gt; lossGradient</c>: the same per unreduced loss.</summary>
    LossGradient,

    /// <summary><c>Span&lt;T&gt; scratch</c>: memory that the kernel works in.</summary>
    Scratch,

    /// <summary><c>int maxDegreeOfParallelism</c>: the most threads of a call.</summary>
    MaxDegree,
}
