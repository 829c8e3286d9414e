// Terms that several losses of the catalogue are made of.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Losses;

internal static class Terms
{
    /// <summary>The smallest normal float.</summary>
    public const double SmallestNormal = 1.1754943508222875e-38;

    /// <summary>What PyTorch adds to the square sums of vectors before it takes their cosine.</summary>
    private const double LeastSquareSum = 1e-12;

    /// <summary>The cross entropy of a logit; a label of exactly 0 or 1 silences the other side even at infinity.</summary>
    public static Expr BinaryCrossEntropy(Expr logit, Expr label)
    {
        Expr negative = Weigh((1 - label).Named("negativeLabel"), Softplus(logit)).Named("negativePart");
        return negative + Weigh(label, Softplus(-logit)).Named("positivePart");
    }

    /// <summary>One value where the label is +1, another where it is −1, and NaN where the label is.</summary>
    public static Expr BySign(Expr label, Expr positive, Expr negative) =>
        Select(Equal(label, 1), positive, Select(Equal(label, -1), negative, label));

    /// <summary>Logits held between −k and k by k·tanh(x/k); as they are where k is 0.</summary>
    public static Expr SoftCapped(Expr logits, Expr cap)
    {
        return cap.Is(0) ? logits : Select(Equal(cap, 0), logits, cap * Tanh(logits / cap)).Named("capped");
    }

    /// <summary>The pinball loss of what is missing to the target; its slope at 0 is 0, and NaN stays NaN.</summary>
    public static Expr Pinball(Expr missing, Expr quantile) => Select(
        Less(0, missing).Named("isTooLow"),
        quantile * missing,
        Select(Less(missing, 0).Named("isTooHigh"), (quantile - 1) * missing, Detach(missing)));

    /// <summary>The cosine of the angle between two vectors, as CosineEmbeddingLoss has it.</summary>
    public static Expr Cosine(Expr a, Expr b) => Sum(a * b).Named("dotProduct") / (Length(a) * Length(b));

    /// <summary>The p-norm of a vector; its slope at the zero vector is 0.</summary>
    public static Expr Norm(Expr vector, Expr p)
    {
        Expr size = Abs(vector);
        return p switch
        {
            { IsConstant: false } => Select(Equal(p, double.PositiveInfinity), Maximum(size), Rooted(size, p)),
            { Value: 1 } => Sum(size),
            { Value: 2 } => Rooted(vector, p),
            { Value: double.PositiveInfinity } => Maximum(size),
            _ => Rooted(size, p),
        };
    }

    private static Expr Rooted(Expr size, Expr p)
    {
        Expr total = Sum(Power(size, p)).Named("totalOfPowers");
        return Select(Equal(total, 0), 0, Power(total, 1 / p));
    }

    private static Expr Length(Expr vector) => Sqrt(Sum(Square(vector)) + LeastSquareSum);
}
