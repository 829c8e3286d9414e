// Writes the documentation that follows from the catalogue: a page and a plot for every loss, their index, the
// README's table, and the declarations that plots and benchmarks are compiled from.
//   dotnet run -c Release --project tools/LossGen.Docs            writes what is stale
//   dotnet run -c Release --project tools/LossGen.Docs -- --check  only says what is stale, and fails if anything is
using LossGen.Docs;

Checkout checkout = Checkout.Find();
IReadOnlyList<GeneratedFile> stale = [.. DocumentSet.Make(checkout).Where(checkout.IsStale)];
if (args.Contains("--check"))
{
    foreach (GeneratedFile file in stale)
    {
        Console.Error.WriteLine("stale: " + file.Path);
    }

    return stale.Count == 0 ? 0 : 1;
}

foreach (GeneratedFile file in stale)
{
    checkout.Write(file);
    Console.WriteLine("written: " + file.Path);
}

if (stale.Any(file => file.IsDeclaration))
{
    Console.WriteLine("Declarations changed: run once more, so that the plots are drawn from the new kernels.");
}

return 0;
