using CaseFlow.Ui;

namespace CaseFlow.Permits.Pages;

/// <summary>How types and states of permits look; the words beside say more.</summary>
internal static class PermitLooks
{
    /// <summary>The pill's colour.</summary>
    public static StateTone Tone(PermitStatus status) => status switch
    {
        PermitStatus.Draft or PermitStatus.Returned => StateTone.Draft,
        PermitStatus.Active => StateTone.Active,
        PermitStatus.Suspended => StateTone.Suspended,
        PermitStatus.Accepted or PermitStatus.Archived => StateTone.Ended,
        PermitStatus.Rejected or PermitStatus.Cancelled or PermitStatus.Expired => StateTone.Refused,
        _ => StateTone.InApproval,
    };

    /// <summary>A Material Symbols name; a type configured later has the general one.</summary>
    public static string Icon(string typeCode) => typeCode switch
    {
        "hot-work" => "local_fire_department",
        "confined-space" => "move_down",
        _ => "assignment",
    };
}
