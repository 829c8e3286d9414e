// Writes the body of a kernel over rows: row values and passes over the classes in turn, as planned. What
// differs between forms (where a value lies, how lanes are laid out) it asks the form.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class RowEmitter
{
    public static void Write(RowForm form)
    {
        KernelScope scope = form.Scope;
        scope.Writer.Line("// " + form.Comment);
        using (RunMethod.Open(scope, form.MethodName))
        {
            ScalarEmitter.Write(scope);
            form.Loops(() => WriteRow(scope, form));
            BlockLoop.ReturnTotal(scope);
        }
    }

    private static void WriteRow(KernelScope scope, RowForm form)
    {
        form.LoadRow();
        RowSection last = scope.Kernel.Sections.Last();
        foreach (RowSection section in scope.Kernel.Sections)
        {
            form.OpenSection(section);
            foreach (Expr value in section.Values)
            {
                scope.Compute(value);
            }

            if (ReferenceEquals(section, last))
            {
                WriteRowValues(scope, form);
            }

            form.CloseSection(section);
            if (section.Next is { } pass)
            {
                WritePass(scope, form, pass);
            }
        }

        form.Finish();
    }

    private static void WriteRowValues(KernelScope scope, RowForm form)
    {
        if (scope.Kernel.Loss is { } loss)
        {
            Expr value = form.LossOf(loss);
            if (scope.HasTotal && scope.HasLosses)
            {
                scope.NameLoss(value);
            }

            string code = scope.Expressions.Write(value);
            if (scope.HasTotal)
            {
                form.AddLoss(code);
            }

            if (scope.HasLosses)
            {
                form.WriteRowValue("loss", code);
            }
        }

        foreach (RowStore store in scope.Kernel.RowStores)
        {
            string code = scope.Expressions.Write(form.LossOf(store.Value));
            if (scope.IsCounter(store))
            {
                form.AddCount(store.Name, code);
            }
            else
            {
                form.WriteRowValue(store.Name, code);
            }
        }
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

        List<(Expr Value, string Accumulator)> reductions = pass.Reductions
            .Select(reduction => (reduction, scope.Names.Take(scope.Wish(reduction))))
            .ToList();
        scope.Writer.Line();
        form.LoopOverClasses(pass, reductions, (loop, codes) => WriteStep(loop, form, pass, stores, codes));
        foreach ((Expr value, string accumulator) in reductions)
        {
            scope.Expressions.Name(value, accumulator);
        }
    }

    private static void WriteStep(
        KernelScope scope,
        RowForm form,
        Pass pass,
        List<Store> stores,
        IReadOnlyList<ReductionCode> reductions)
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
            if (value.Operator == Operator.ClassOffset)
            {
                step.Declare(value, form.ClassOffset(value[0]));
            }
            else
            {
                step.Compute(value);
            }
        }

        if (pass.Kept is { } kept)
        {
            step.Writer.Line(form.Keep(step.Expressions.Write(kept)));
        }

        for (int i = 0; i < reductions.Count; i++)
        {
            step.Writer.Line(reductions[i].Step(step.Expressions.Write(pass.Reductions[i][0])));
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
