using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>Writes down how non-conformities were put right, before that is handed in.</summary>
public sealed class WriteRectification : IOperation<WriteRectification.Request, bool>
{
    public sealed record Request(string ApplicationId, IReadOnlyList<RectifiedItem> Items);

    /// <exception cref="Language.RuleViolationException">It is somebody else's or not being rectified, or an item was no non-conformity.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.OwnGradingAsync(request.ApplicationId, cancellationToken);
        application.WriteRectification(request.Items);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
