namespace CaseFlow.Permits.Pages;

/// <summary>A permit in a list.</summary>
/// <param name="Permit">The permit.</param>
/// <param name="Type">Its type; null when it is no longer configured.</param>
/// <param name="Working">The working unit's name.</param>
/// <param name="Site">The site unit's name.</param>
public sealed record PermitRow(WorkPermit Permit, PermitType? Type, string? Working, string? Site)
{
    /// <summary>Where a press leads: a draft goes on being written.</summary>
    public string Href => Permit.Status == PermitStatus.Draft ? $"/permits/{Permit.Id}/edit" : $"/permits/{Permit.Id}";

    /// <summary>Type and grade; a type of one grade says its name once.</summary>
    public string Kind
    {
        get
        {
            var type = Type?.Name.ToString() ?? Permit.TypeCode;
            var grade = Type?.Grades.Count > 1 ? Type.Grade(Permit.Grade)?.Name.ToString() : null;
            return grade is null ? type : $"{type} · {grade}";
        }
    }

    /// <summary>Area and place, as far as they are known.</summary>
    public string Place => string.Join(' ', new[] { Permit.Area, Permit.Content.Place }.Where(t => !string.IsNullOrWhiteSpace(t)));
}
