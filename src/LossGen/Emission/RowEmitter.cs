// Writes the body of a kernel over rows: row values and passes over the classes in turn, as planned. What
// differs between forms (where a value lies, how lanes are laid out) it asks the form.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class RowEmitter
{
    public static void Write(KernelScope scope, RowForm form)
    {
        scope.Writer.Line("// " + form.Comment);
        using (RunMethod.Open(scope, form.MethodName))
        {
            ScalarEmitter.Write(scope);
            form.Loops(() => WriteRow(scope, form));
            if (scope.HasTotal)
            {
                scope.Writer.Line();
                scope.Writer.Line("return lossTotal;");
            }
        }
    }

    private static void WriteRow(KernelScope scope, RowForm form)
    {
        form.LoadRow();
        bool lossWritten = false;
        for (int level = 0; level < scope.Kernel.Sections.Length; level++)
        {
            RowSection section = scope.Kernel.Sections[level];
            foreach (Expr value in section.Values)
            {
                scope.Compute(value);
            }

            if (level == scope.Kernel.Sections.Length - 1 && scope.Kernel.Loss is { } loss)
            {
                form.WriteLoss(scope.Expressions.Write(form.LossOf(loss)));
                lossWritten = true;
            }

            if (section.Next is { } pass)
            {
                WritePass(scope, form, pass);
            }
        }

        System.Diagnostics.Debug.Assert(lossWritten || scope.Kernel.Loss is null, "A planned loss is written.");
        form.Finish();
    }

    private static void WritePass(KernelScope scope, RowForm form, Pass pass)
    {
        List<Store> stores = pass.Stores.Where(store => !store.Value.Is(0)).ToList();
        foreach (Store store in pass.Stores.Where(store => store.Value.Is(0)))
        {
            form.Clear(store.Output);
        }

        if (pass.Reductions.IsEmpty && stores.Count == 0)
        {
            return;
        }

        List<(Expr Reduction, string Accumulator)> accumulators = pass.Reductions
            .Select(reduction => (reduction, scope.Names.Take(scope.Wish(reduction))))
            .ToList();
        scope.Writer.Line();
        foreach ((Expr reduction, string accumulator) in accumulators)
        {
            if (form.Reduce(reduction, accumulator, "").Before is { } before)
            {
                scope.Writer.Line(before);
            }
        }

        using (scope.Writer.Braces(form.ClassLoop))
        {
            WriteStep(scope, form, pass, stores, accumulators);
        }

        scope.Writer.Line();
        foreach ((Expr reduction, string accumulator) in accumulators)
        {
            if (form.Reduce(reduction, accumulator, "").After is { } after)
            {
                scope.Writer.Line(after);
            }

            scope.Expressions.Name(reduction, accumulator);
        }
    }

    private static void WriteStep(
        KernelScope scope,
        RowForm form,
        Pass pass,
        List<Store> stores,
        List<(Expr Reduction, string Accumulator)> accumulators)
    {
        KernelScope step = scope.Step();
        if (pass.Restored is { } restored)
        {
            step.Declare(restored, form.LoadKept());
        }

        foreach (Expr load in pass.Loads)
        {
            step.Declare(load, form.Load(load));
        }

        foreach (Expr value in pass.Values)
        {
            step.Compute(value);
        }

        if (pass.Kept is { } kept)
        {
            step.Writer.Line(form.Keep(step.Expressions.Write(kept)));
        }

        foreach ((Expr reduction, string accumulator) in accumulators)
        {
            step.Writer.Line(form.Reduce(reduction, accumulator, step.Expressions.Write(reduction[0])).Step);
        }

        foreach (Store store in stores)
        {
            step.Writer.Line(form.Store(store.Output, step.Expressions.Write(store.Value)));
        }

        foreach (Expr value in pass.Loads.Concat(pass.Values))
        {
            scope.Expressions.Forget(value);
        }

        if (pass.Restored is not null)
        {
            scope.Expressions.Forget(pass.Restored);
        }
    }
}
