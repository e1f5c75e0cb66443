using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>The papers of a project's stages; the slot is the stage. The enterprise's history tells of them.</summary>
public sealed class ProjectAttachments(RegistryChronicle chronicle) : IAttachmentSubject
{
    /// <summary>The kind of subject; its id is the project's.</summary>
    public const string SubjectKind = "safety-facility-project";

    public string Kind => SubjectKind;

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await db.EnterpriseOfProjectAsync(subjectId, actor, cancellationToken) is not null;

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        Enum.TryParse<ProjectStage>(place.Slot, out _) && await db.SafetyFacilityProjects.AnyAsync(p => p.Id == place.SubjectId && p.WithdrawnOn == null, cancellationToken) && await db.EnterpriseOfProjectAsync(place.SubjectId, actor, cancellationToken) is { } enterprise && actor.KeepsContacts(enterprise.UnitId);

    public async ValueTask<CaseFile?> CaseAsync(CommandContext context, string subjectId, CancellationToken cancellationToken)
    {
        var project = (await context.Db.SafetyFacilityProjects.FindAsync([subjectId], cancellationToken))!;
        return await chronicle.FileAsync(context, (await context.Db.Enterprises.FindAsync([project.EnterpriseId], cancellationToken))!, cancellationToken);
    }
}
