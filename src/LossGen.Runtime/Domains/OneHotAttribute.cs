// Meaning of numbers: rows with a 1 at the class and 0 elsewhere. Targets of C numbers a row.
namespace LossGen;

/// <summary>Each row of C numbers is 1 at its class and 0 elsewhere.</summary>
public sealed class OneHotAttribute : DomainAttribute;
