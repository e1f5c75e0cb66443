using CaseFlow.Language;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace CaseFlow.Tests.Architecture;

/// <summary>Who may use whom, in one dictionary; and how that is read from the compiled code.</summary>
internal static class Rooms
{
    /// <summary>What stands below every room: tables, language, the clock's zone are nobody's business logic.</summary>
    private static readonly string[] Ground = ["Data", "Language"];

    public static readonly IReadOnlyDictionary<string, string[]> May = new Dictionary<string, string[]>
    {
        ["Language"] = [],
        ["Data"] = ["Language", "People"],
        ["Calendar"] = [.. Ground],
        ["Processes"] = [.. Ground, "Calendar", "Cases", "People", "Ui"],
        ["People"] = [.. Ground, "Calendar", "Cases", "Processes", "Registry", "Ui"],
        ["Cases"] = [.. Ground, "People", "Processes", "Ui"],
        ["Audit"] = [.. Ground, "Cases", "People", "Processes"],
        ["Drafts"] = [.. Ground, "Processes"],
        ["Documents"] = [.. Ground, "Audit", "Calendar", "Cases", "People", "Processes", "Ui"],
        ["Notifications"] = [.. Ground, "Calendar", "Cases", "People", "Processes", "Ui"],
        ["Inbox"] = [.. Ground, "Audit", "Calendar", "Cases", "Drafts", "Notifications", "People", "Processes", "Ui"],
        ["Registry"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "People", "Processes", "Ui"],
        ["Ui"] = [.. Ground, "Calendar", "Drafts", "People", "Processes"],
        ["Administration"] = [.. Ground, "Calendar", "Cases", "Inbox", "Notifications", "People", "Processes", "Ui"],
        ["Permits"] = [.. Ground, "Audit", "Calendar", "Cases", "Dates", "Drafts", "Inbox", "Notifications", "People", "Processes", "Registry", "Ui"],
        ["Dates"] = [.. Ground, "Audit", "Calendar", "Cases", "Drafts", "People", "Processes", "Registry", "Ui"],
        ["Agenda"] = [.. Ground, "Calendar", "Inbox", "Notifications", "People", "Processes", "Ui"],
        ["Reminders"] = [.. Ground, "Calendar", "Inbox", "Notifications", "People", "Processes", "Ui"],
        ["Reporting"] = [.. Ground, "Agenda", "Audit", "Calendar", "Cases", "Dates", "Drafts", "Inbox", "Notifications", "People", "Permits", "Processes", "Registry", "Rehearsals", "Reminders", "Ui"],
        ["Commitments"] = [.. Ground, "Audit", "Calendar", "Campaigns", "Cases", "Documents", "Drafts", "Inbox", "People", "Processes", "Registry", "Ui"],
        ["Summaries"] = [.. Ground, "Assessments", "Audit", "Calendar", "Campaigns", "Cases", "Commitments", "Documents", "Drafts", "Guidance", "Hazards", "People", "Processes", "Registry", "Reporting", "Supervision", "Ui"],
        ["Hazards"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "Inbox", "Notifications", "People", "Processes", "Registry", "Reminders", "Ui"],
        ["Guidance"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "Hazards", "Inbox", "People", "Processes", "Registry", "Ui"],
        ["Supervision"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "Hazards", "Inbox", "People", "Processes", "Registry", "Ui"],
        ["Assessments"] = [.. Ground, "Audit", "Calendar", "Campaigns", "Cases", "Documents", "Drafts", "Hazards", "Inbox", "Notifications", "People", "Processes", "Registry", "Ui"],
        ["Campaigns"] = [.. Ground, "Audit", "Calendar", "Cases", "Dates", "Documents", "Drafts", "Inbox", "Notifications", "People", "Processes", "Registry", "Rehearsals", "Reminders", "Ui"],
        ["Meetings"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "Inbox", "People", "Processes", "Registry", "Reminders", "Ui"],
        ["Rehearsals"] = [.. Ground, "Calendar", "Notifications", "People", "Processes", "Registry", "Reminders", "Ui"],
        ["Grading"] = [.. Ground, "Assessments", "Audit", "Calendar", "Cases", "Documents", "Drafts", "Guidance", "Hazards", "Inbox", "People", "Processes", "Registry", "Reminders", "Ui"],
        ["Complaints"] = [.. Ground, "Audit", "Calendar", "Cases", "Documents", "Drafts", "Grading", "Inbox", "Notifications", "People", "Processes", "Registry", "Ui"],
    };

    public static ModuleDefinition Business { get; } = ModuleDefinition.ReadModule(typeof(Texts).Assembly.Location);

    public static ModuleDefinition Engine { get; } = ModuleDefinition.ReadModule(typeof(CaseFlow.Workflows.IWorkflowInterpreter).Assembly.Location);

    public static ModuleDefinition Host { get; } = ModuleDefinition.ReadModule(typeof(CaseFlow.Web.Program).Assembly.Location);

    /// <summary>Every use of a room by another that the dictionary does not allow.</summary>
    public static IReadOnlyList<string> Forbidden(IReadOnlyDictionary<string, string[]> may) =>
    [
        .. from type in Own(Business)
           let room = RoomOf(type.FullName)
           from used in Uses(type).Select(u => u.FullName).Distinct()
           let other = RoomOf(used)
           where other is not null && other != room && !(may.TryGetValue(room ?? "", out var allowed) && allowed.Contains(other))
           orderby type.FullName, used
           select $"{type.FullName} uses {used}",
    ];

    /// <summary>Types that use something whose name begins so.</summary>
    public static IReadOnlyList<string> Using(ModuleDefinition module, Func<TypeDefinition, bool> among, params string[] prefixes) =>
        [.. Own(module).Where(among).Where(t => Uses(t).Any(u => prefixes.Any(p => u.FullName.StartsWith(p, StringComparison.Ordinal)))).Select(t => t.FullName).Order(StringComparer.Ordinal)];

    /// <summary>Types that people wrote.</summary>
    public static IEnumerable<TypeDefinition> Own(ModuleDefinition module) =>
        module.GetAllTypes().Where(t => t.FullName.StartsWith("CaseFlow.", StringComparison.Ordinal));

    /// <summary>The room of a type's full name: the word behind <c>CaseFlow</c>; null for the engine and foreign types.</summary>
    public static string? RoomOf(string fullName)
    {
        var parts = fullName.Split('.', '/');
        return parts is ["CaseFlow", var room, _, ..] && room is not ("Workflows" or "Web" or "Migrations") ? room : null;
    }

    private static IEnumerable<TypeReference> Uses(TypeDefinition type) =>
        new[] { type.BaseType }.OfType<TypeReference>()
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.CustomAttributes.Select(a => a.AttributeType))
            .Concat(type.Methods.SelectMany(Uses))
            .SelectMany(Whole);

    private static IEnumerable<TypeReference> Uses(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var operand in method.Body.Instructions.Select(i => i.Operand))
        {
            switch (operand)
            {
                case TypeReference type:
                    yield return type;
                    break;
                case MethodReference called:
                    yield return called.DeclaringType;
                    foreach (var argument in (called as GenericInstanceMethod)?.GenericArguments.AsEnumerable() ?? [])
                    {
                        yield return argument;
                    }

                    break;
                case FieldReference field:
                    yield return field.DeclaringType;
                    break;
                default:
                    break;
            }
        }
    }

    // A list of permits uses permits.
    private static IEnumerable<TypeReference> Whole(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Whole).Append(generic.ElementType),
        TypeSpecification { ElementType: { } element } => Whole(element),
        _ => [type],
    };
}
