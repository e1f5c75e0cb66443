using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>Building projects in sentences.</summary>
public static class ProjectWords
{
    /// <summary>Its kind and where it stands, for the current reader.</summary>
    public static string Standing(SafetyFacilityProject project, Texts texts)
    {
        var kind = texts[RegistryWords.Key(project.Kind)];
        return project.WithdrawnOn is { } withdrawn ? texts["registry.project.withdrawn", kind, StaffAccess.Day(withdrawn)]
            : project.Next is { } next
            ? texts["registry.project.standing", kind, project.Stages.Count, Enum.GetValues<ProjectStage>().Length, texts[RegistryWords.Key(next)]]
            : texts["registry.project.accepted", kind, StaffAccess.Day(project[ProjectStage.Acceptance]!.CompletedOn)];
    }
}
