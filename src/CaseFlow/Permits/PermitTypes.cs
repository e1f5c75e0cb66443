using System.Diagnostics.CodeAnalysis;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>All configured kinds of permits.</summary>
public sealed class PermitTypes
{
    private readonly Dictionary<string, PermitType> _types;

    /// <summary>Takes the types of an installation.</summary>
    /// <exception cref="ArgumentException">Two types have one code or one number prefix.</exception>
    public PermitTypes(IEnumerable<PermitType> types)
    {
        var all = types.ToList();
        if (all.DistinctBy(t => t.Code).Count() != all.Count || all.DistinctBy(t => t.NumberPrefix).Count() != all.Count)
        {
            throw new ArgumentException("Two permit types have one code or one number prefix.", nameof(types));
        }

        _types = all.ToDictionary(t => t.Code);
        All = all;
    }

    /// <summary>The types in the order of their files.</summary>
    public IReadOnlyList<PermitType> All { get; }

    /// <summary>The type of a code.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public PermitType this[string code] => Find(code) ?? throw new RuleViolationException("permit.type-unknown", code);

    /// <summary>The type of a code, or null.</summary>
    public PermitType? Find(string code) => _types.GetValueOrDefault(code);
}
