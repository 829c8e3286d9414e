// The part of a page that shows the maths: the loss as the catalogue writes it, the derivatives as the compiler
// makes them, and what further options change.
using LossGen.Docs.Formulas;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal sealed class FormulaSection(LossDefinition loss, Note note, LossFormulas formulas)
{
    private const int MostParts = 16;

    private static readonly (string Sign, string Text)[] Legend =
    [
        (@"\operatorname{softplus}", @"$\operatorname{softplus}(v) = \log(1 + e^v)$"),
        (@"\sigma\left", @"$\sigma(v) = 1 / (1 + e^{-v})$"),
        (@"\odot", @"$a \odot b$ is $a b$, and 0 wherever $a = 0$, also where $b$ is infinite"),
        (@"\operatorname{sgn}", @"$\operatorname{sgn}(0) = 0$"),
        ("[", @"$[P]$ is 1 where $P$ holds, else 0"),
        (@"\operatorname{const}", @"$\operatorname{const}(v)$ is $v$, which the gradient takes for a constant"),
        (@"\operatorname{bce}", @"$\operatorname{bce}(p, y) = -y \max(\log p, -100) - (1 - y) \max(\log(1 - p), -100)$"),
    ];

    public string Write()
    {
        string text = "## Formula\n\n";
        if (loss.Shape == LossShape.Own)
        {
            text += Own();
        }
        else if (formulas.HasTargetProbabilities)
        {
            text += "Against class indices $t$:\n\n" + Block(byIndex: true) + "\nAgainst probabilities:\n\n" + Block(byIndex: false) + Further();
        }
        else
        {
            text += Block(byIndex: true) + Further();
        }

        text += note.Introduction.Length == 0 ? "" : "\n" + note.Introduction + "\n";
        return text + Legends(text) + (note["source"] is { } source ? $"\nSource: {source}\n" : "");
    }

    private string Own() =>
        (note["formula"] is not { } formula ? "```text\n" + string.Join('\n', loss.Kernel!.Formulas.Select(line => line.Text)) + "\n```\n" : "```math\n\\begin{aligned}\n" + formula + "\n\\end{aligned}\n```\n")
        + (note["derivative"] is { } derivative ? "\nIts gradient:\n\n```math\n\\begin{aligned}\n" + derivative + "\n\\end{aligned}\n```\n" : "");

    private string Block(bool byIndex)
    {
        Symbols symbols = new(loss);
        FormulaBlock block = new(symbols);
        block.Add(_ => @"\ell", formulas.Usual(byIndex).Loss);
        AddDerivatives(block, symbols, byIndex);
        string text = block.Write();
        if (block.PartCount <= MostParts)
        {
            return text;
        }

        // Derivatives with so many cases are nothing to read.
        FormulaBlock alone = new(new Symbols(loss));
        alone.Add(_ => @"\ell", formulas.Usual(byIndex).Loss);
        return alone.Write() + $"\nThe derivatives have {block.PartCount - alone.PartCount} further parts, most of them cases of the minima and maxima above; the comment at\n"
            + "the head of the generated file shows them.\n";
    }

    private void AddDerivatives(FormulaBlock block, Symbols symbols, bool byIndex)
    {
        foreach (DataParameter data in loss.Data.Where(data => data.HasGradient && !(byIndex && data.Kind == DataKind.ClassIndicesOrProbabilities)))
        {
            block.Add(Derivative(symbols, loss, data, ""), formulas.Gradient(data, byIndex));
        }

        foreach (DataParameter data in loss.Data.Where(data => data.HasHessian && !(byIndex && data.Kind == DataKind.ClassIndicesOrProbabilities)))
        {
            block.Add(Derivative(symbols, loss, data, "^2"), formulas.Hessian(data, byIndex));
        }
    }

    private string Further()
    {
        string text = "";
        foreach ((LossOption option, double value) in formulas.Further.SelectMany(option => LossFormulas.OtherValues(option).Select(value => (option, value))))
        {
            LossFormula with = formulas.With(option, value);
            if (with.Loss.Equals(formulas.Usual().Loss))
            {
                continue;
            }

            if (option.IsWeights && Multiplies(option, with))
            {
                text += $"\n`{option.Name}` multiplies the loss.\n";
                continue;
            }

            FormulaBlock block = new(new Symbols(loss));
            block.Add(_ => @"\ell", with.Loss);
            string what = LossFormulas.HasValue(option) ? $"{option.PropertyName} = {OptionValues.Text(loss, option, value)}" : option.Name;
            text += $"\nWith `{what}`:\n\n" + block.Write();
        }

        return text;
    }

    private bool Multiplies(LossOption weight, LossFormula with) =>
        Expr.Variable(weight.Name, Axis.Element) is var factor
        && Simplifier.Simplify(with.Loss).Equals(Simplifier.Simplify(factor * formulas.Usual().Loss));

    private static string Legends(string formulas)
    {
        string[] texts = [.. Legend.Where(entry => formulas.Contains(entry.Sign, StringComparison.Ordinal)).Select(entry => entry.Text)];
        return texts.Length == 0 ? "" : "\n" + string.Join("; ", texts) + ".\n";
    }

    private static Func<string?, string> Derivative(Symbols symbols, LossDefinition loss, DataParameter data, string power) => index =>
    {
        bool hasIndex = index is not null && loss.Shape == LossShape.Rows && data.Kind != DataKind.RowValues;
        string variable = hasIndex ? Symbols.At(symbols[data.Name], index!) : symbols[data.Name];
        return $@"\frac{{\partial{power} \ell}}{{\partial {variable}{power}}}";
    };
}
