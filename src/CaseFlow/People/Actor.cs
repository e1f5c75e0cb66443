namespace CaseFlow.People;

/// <summary>Who acts, with the posts held at this moment, read from the database for this one operation.</summary>
/// <param name="AccountId">The account, or <see cref="SystemId"/>.</param>
/// <param name="DisplayName">The name for signatures and history.</param>
/// <param name="EmployeeId">The staff row, if any.</param>
/// <param name="EnterpriseId">The enterprise the person works for, if any.</param>
/// <param name="Appointments">The posts held.</param>
public sealed record Actor(string AccountId, string DisplayName, string? EmployeeId, string? EnterpriseId, IReadOnlyList<Appointment> Appointments)
{
    /// <summary>The actor of clocks and messages.</summary>
    public const string SystemId = "system";

    /// <summary>The product itself.</summary>
    public static Actor System { get; } = new(SystemId, "", null, null, []);

    public bool IsSystem => AccountId == SystemId;

    /// <summary>Whether the person holds a post anywhere.</summary>
    public bool Holds(string role) => Appointments.Any(a => a.Role == role);

    /// <summary>Whether the person holds a post at the enterprise.</summary>
    public bool HoldsAt(string role, string enterpriseId) => Appointments.Any(a => a.Role == role && a.EnterpriseId == enterpriseId);

    /// <summary>The safety office and the administrator see the whole town.</summary>
    public bool SeesTown => Holds(Roles.Office) || Holds(Roles.Administrator);

    /// <summary>Enterprises at which the person holds any post.</summary>
    public IReadOnlyList<string> Enterprises => [.. Appointments.Select(a => a.EnterpriseId).OfType<string>().Append(EnterpriseId!).Where(e => e is not null).Distinct()];

    /// <summary>Reporting units the person acts for.</summary>
    public IReadOnlyList<string> Units => [.. Appointments.Select(a => a.UnitId).OfType<string>().Distinct()];
}
