// Times LossGen against others. From the repository's root:
//   dotnet run -c Release --project benchmarks/LossGen.Benchmarks -- [OPTIONS] [--filter PART OF A NAME]
// See benchmarks/README.md for the options.
using LossGen.Benchmarks;
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Report;

Options options = Options.Parse(args);
if (options.ChildFile is { } file)
{
    File.WriteAllLines(file, Child.Run(options));
    return 0;
}

if (!options.OnlyReport)
{
    NativeCompiler.Run();
    if (!Run.All(options))
    {
        return 1;
    }
}

if (options.WritesReport)
{
    Console.WriteLine("written: " + ResultsPage.Write());
}

return 0;
