// Cross entropy over three classes: the same as the negative log-likelihood of the log-softmax, then
// with label smoothing, with class weights, and with a class that is ignored.
namespace QuickStart.Examples;

internal static class Classes
{
    private static readonly float[] Logits = [-0.4089f, -1.2471f, 0.5907f, -0.4897f, -0.8267f, -0.7349f, 0.5241f, -0.1246f, -0.4751f];

    private static readonly int[] Targets = [2, 0, 1];

    public static void Run(Comparison comparison)
    {
        Comparison.Heading("4  Cross entropy over classes: [CrossEntropyLoss] and [NLLLoss]");

        float[] gradient = new float[Logits.Length];
        float loss = Losses.CrossEntropy(Logits, Targets, classes: 3, gradient);
        comparison.Show(
            "three rows of three logits, targets 2, 0, 1", loss, 0.874685526f, gradient,
            [0.0803274363f, 0.0347406715f, -0.115068078f, -0.199810773f, 0.0953229517f, 0.104487829f, 0.176283032f, -0.241185829f, 0.0649028048f]);

        float[] logProbabilities = [.. Logits.Chunk(3).SelectMany(row => Softmax.LogarithmOf(row))];
        loss = Losses.NegativeLogLikelihood(logProbabilities, Targets, gradient);
        comparison.Show(
            "the same loss in two steps: log-softmax, then negative log-likelihood", loss, 0.874685526f, gradient,
            [0, 0, -0.333333343f, -0.333333343f, 0, 0, 0, -0.333333343f, 0]);

        loss = Losses.Smoothed(Logits, Targets, gradient);
        comparison.Show(
            "a tenth of each target spread over all classes: LabelSmoothing = 0.1", loss, 0.90936774f, gradient,
            [0.0692163184f, 0.0236295573f, -0.0928458497f, -0.177588537f, 0.0842118263f, 0.093376711f, 0.165171906f, -0.218963593f, 0.0537916869f]);

        loss = Losses.Weighted(Logits, Targets, weight: [1, 2, 0.5f], gradient);
        comparison.Show(
            "classes weighted 1, 2 and 0.5, divided by the weights of the targets", loss, 1.05659795f, gradient,
            [0.0344260447f, 0.0148888603f, -0.0493148938f, -0.171266377f, 0.081705384f, 0.0895610005f, 0.302199483f, -0.413461417f, 0.111261949f]);

        loss = Losses.WithoutClassZero(Logits, Targets, gradient);
        comparison.Show(
            "rows of class 0 ignored: IgnoreIndex = 0", loss, 0.854592085f, gradient,
            [0.120491147f, 0.0521110073f, -0.172602117f, 0, 0, 0, 0.264424533f, -0.361778736f, 0.0973542035f]);
    }
}
