namespace CaseFlow.Meetings;

/// <summary>Ways in which the office pushes the work on [plan 五（五）].</summary>
public enum MeetingKind
{
    /// <summary>会商调度: consultation and dispatch.</summary>
    Dispatch,

    /// <summary>现场推进: on site, at an enterprise that does it well or one that does not.</summary>
    OnSite,
}
