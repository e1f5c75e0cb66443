using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>What of a slice ends when an enterprise is closed; registered by the slice, which says so before and does it with the closing.</summary>
public interface IEnterpriseClosing
{
    /// <summary>What will follow, one sentence each; none where nothing does.</summary>
    Task<IReadOnlyList<Message>> FollowsAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken);

    /// <summary>Does it, in the transaction of the closing.</summary>
    /// <param name="context">The command.</param>
    /// <param name="enterprise">Closed just now.</param>
    /// <param name="reason">The office's words.</param>
    /// <param name="cancellationToken">Ends the reads early.</param>
    ValueTask ClosedAsync(CommandContext context, Enterprise enterprise, string reason, CancellationToken cancellationToken);
}
