// TorchSharp checks nothing of this in managed code; the native side throws, or for a negative beta computes nonsense.
// The values are those of configurations where 0 or a negative number means "off".
using TorchSharp;
using static TorchSharp.torch;

static class Robust
{
    public static Tensor Regression(Tensor prediction, Tensor target)
    {
        var huber = nn.functional.huber_loss(prediction, target, delta: 0); // expect: LG1014
        var smooth = nn.functional.smooth_l1_loss(prediction, target, beta: -1.0); // expect: LG1014
        return huber + smooth;
    }

    public static Tensor Metric(Tensor anchor, Tensor positive, Tensor negative, Tensor scores, Tensor labels)
    {
        var criterion = nn.TripletMarginLoss(margin: -0.2); // expect: LG1014
        var triplet = criterion.forward(nn.functional.normalize(anchor), nn.functional.normalize(positive), nn.functional.normalize(negative));
        var margin = nn.functional.multi_margin_loss(scores, labels, p: 3); // expect: LG1014
        return triplet + margin;
    }

    public static Tensor Robustly(Tensor prediction, Tensor target)
    {
        var criterion = nn.HuberLoss(delta: -1); // expect: LG1014
        return criterion.forward(prediction, target);
    }
}
