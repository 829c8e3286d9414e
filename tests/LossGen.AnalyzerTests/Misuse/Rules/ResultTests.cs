// Rules about results that are ignored: LG1024, LG1052; and LG1028, LG1044, which are about what is computed instead.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class ResultTests
{
    private const string Losses = "[MSELoss(Reduction.Mean)] public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target);\n"
        + "[MSELoss(Reduction.Mean)] public static partial float MseAnd(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);\n"
        + "[MSELoss(Reduction.None)] public static partial void Errors(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);\n"
        + "[MSELoss(Reduction.None)] public static partial void ErrorsAnd(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss, Span<float> predictionGradient);\n"
        + "[L1Loss(Reduction.Mean)] public static partial float MaeAnd(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10)] public static partial float Counted(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, out int correct);\n"
        + "[KLDivLoss(Reduction.BatchMean, Classes = 10)] public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target);\n"
        + "static float[] field = new float[9];";

    [Theory]
    [InlineData("{|LG1052:Mse(x, y)|};")]
    [InlineData("var loss = {|LG1052:Mse(x, y)|};")]
    [InlineData("float[] g = new float[n]; {|LG1052:MseAnd(x, y, g)|};")]
    [InlineData("Span<float> g = stackalloc float[8]; for (int i = 0; i < n; i++) {|LG1052:MseAnd(x, y, g)|};")]
    [InlineData("{|LG1052:MseAnd(x, y, new float[8])|};")]
    public async Task Results_are_used(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements, "LG1052");

    [Theory]
    [InlineData("Console.WriteLine(Mse(x, y));")]
    [InlineData("float[] g = new float[n]; MseAnd(x, y, g); Console.WriteLine(g[0]);")]
    [InlineData("MseAnd(x, y, field);")]
    [InlineData("_ = Mse(x, y);")]
    [InlineData("Action act = () => Mse(x, y); act();")]
    [InlineData("try { Mse(x, y); } catch (ArgumentException) { Console.WriteLine(); }")]
    [InlineData("Counted(x, classes, out int correct); Console.WriteLine(correct);")]
    [InlineData("float[] g = new float[n]; var loss = MseAnd(x, y, g); Console.WriteLine(loss);")]
    [InlineData("Span<float> g = x.AsSpan(0, 4); MseAnd(x.AsSpan(4), y, g);")]
    [InlineData("float total = 0; total += Mse(x, y); Console.WriteLine(total);")]
    public async Task Used_results_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements, "LG1052");

    [Theory]
    [InlineData("{|LG1052:mse_loss(x, y)|};")]
    [InlineData("using var loss = {|LG1052:nn.MSELoss().call(x, y)|};")]
    [InlineData("mse_loss(x, y).backward();")]
    [InlineData("var loss = mse_loss(x, y); Console.WriteLine(loss.item<float>());")]
    public async Task Results_of_tensors_are_used(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements), "LG1052");

    [Theory]
    [InlineData("{|LG1052:new Microsoft.ML.Trainers.SquaredLoss().Loss(x[0], y[0])|};")]
    [InlineData("Console.WriteLine(new Microsoft.ML.Trainers.SquaredLoss().Loss(x[0], y[0]));")]
    public async Task Results_of_scalars_are_used(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements, "LG1052");

    [Theory]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); Console.WriteLine({|LG1024:l[0]|});")]
    [InlineData("float[] l = new float[n]; Errors(x, y, {|LG1024:l|});")]
    [InlineData("Errors(x, y, {|LG1024:new float[8]|});")]
    [InlineData("float[] l = new float[n]; float[] g = new float[n]; ErrorsAnd(x, y, l, g); Console.WriteLine({|LG1024:l[0]|} + g[1]);")]
    public async Task Unreduced_losses_are_read(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); Console.WriteLine(l[0] + l[1]);")]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); for (int i = 0; i < n; i++) Console.WriteLine(l[i]);")]
    [InlineData("float[] l = new float[1]; Errors(x, y, l); Console.WriteLine(l[0]);")]
    [InlineData("float[] l = new float[n]; float[] g = new float[n]; ErrorsAnd(x, y, l, g); Console.WriteLine(g[0] + g[1]);")]
    [InlineData("Errors(x, y, field);")]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); Console.WriteLine(l[0]); Console.WriteLine(l.Sum());")]
    public async Task Read_losses_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("{|LG1024:mse_loss(x, y, reduction: nn.Reduction.None)|}.backward();")]
    [InlineData("var loss = mse_loss(x, y, reduction: nn.Reduction.None); {|LG1024:loss.backward|}();")]
    [InlineData("var loss = nn.MSELoss(nn.Reduction.None).call(x, y); {|LG1024:loss[0]|}.backward();")]
    [InlineData("var loss = mse_loss(x, y, reduction: nn.Reduction.None); loss.mean().backward();")]
    [InlineData("var loss = mse_loss(x, y); loss.backward();")]
    [InlineData("var loss = mse_loss(x, y, reduction: nn.Reduction.None); loss.backward(new[] { z });")]
    public async Task Unreduced_losses_of_tensors_are_read(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("float[] logTeacher = x, student = y; Console.WriteLine(Kl({|LG1028:logTeacher|}, student));")]
    [InlineData("float[] teacherLogProbs = x, studentProbs = y; Console.WriteLine(Kl({|LG1028:teacherLogProbs.AsSpan()|}, studentProbs));")]
    [InlineData("float[] teacher = x, predictions = y; Console.WriteLine(Kl({|LG1028:teacher|}, predictions));")]
    [InlineData("float[] logStudent = x, teacher = y; Console.WriteLine(Kl(logStudent, teacher));")]
    [InlineData("float[] logTeacher = x, target = y; Console.WriteLine(Kl(logTeacher, target));")]
    [InlineData("float[] logPrior = x, posterior = y; Console.WriteLine(Kl(logPrior, posterior));")]
    [InlineData("float[] studentOfTeacher = x, student = y; Console.WriteLine(Kl(studentOfTeacher, student));")]
    public async Task Divergences_go_to_the_teacher(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("Tensor teacher = x, student = y; kl_div({|LG1028:log_softmax(teacher / 2, 1)|}, softmax(student / 2, 1), log_target: false, reduction: nn.Reduction.Sum).backward();")]
    [InlineData("Tensor teacher = x, student = y; kl_div(log_softmax(student / 2, 1), softmax(teacher / 2, 1), log_target: false, reduction: nn.Reduction.Sum).backward();")]
    public async Task Divergences_of_tensors_go_to_the_teacher(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("float rmse = {|LG1044:MathF.Sqrt(MseAnd(x, y, field))|}; field[0] *= 0.5f / rmse;")]
    [InlineData("float m = MseAnd(x, y, field); float rmse = {|LG1044:MathF.Sqrt(m)|}; float scale = 1 / (2 * rmse); field[0] *= scale;")]
    [InlineData("float loss = {|LG1044:MathF.Sqrt(MseAnd(x, y, field))|}; Console.WriteLine(loss);")]
    public async Task Roots_are_not_trained_on(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("float rmse = MathF.Sqrt(Mse(x, y)); Console.WriteLine(rmse);")]
    [InlineData("float rmse = MathF.Sqrt(MseAnd(x, y, field)); Console.WriteLine(rmse);")]
    [InlineData("float rmse = MathF.Sqrt(MseAnd(x, y, field) + 1e-8f); field[0] *= 0.5f / rmse;")]
    [InlineData("float rmse = MathF.Sqrt(MseAnd(x, y, field)); field[0] *= 0.5f / (rmse + 1e-8f);")]
    [InlineData("float rmse = MathF.Sqrt(MaeAnd(x, y, field)); field[0] *= 0.5f / rmse;")]
    public async Task Roots_that_are_shown_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("var loss = {|LG1044:torch.sqrt(mse_loss(x, y))|}; loss.backward();")]
    [InlineData("{|LG1044:mse_loss(x, y).sqrt()|}.backward();")]
    [InlineData("var loss = torch.sqrt(mse_loss(x, y) + 1e-8); loss.backward();")]
    [InlineData("var loss = mse_loss(x, y); loss.backward(); Console.WriteLine(torch.sqrt(loss).item<float>());")]
    public async Task Roots_of_tensors_are_not_trained_on(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));
}
