using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for the next occurrence of a cron expression, in UTC.</summary>
internal sealed class Cron : Trigger
{
    private readonly ActivityInput<string> expression;
    private readonly ICronReader? reader;

    public Cron(ActivityReader reader)
        : base(reader)
    {
        this.reader = reader.Build.Cron;
        expression = reader.Text("cronExpression", required: true);
        if (expression.Literal is { } literal) Check(literal, reader);
    }

    protected override void Wait(ActivityContext context)
    {
        var text = expression.Evaluate(context);
        var next = Reader.Next(text, context.Burst.Now) ?? throw new ExpressionException($"The cron expression '{text}' never comes again.");
        context.Wait(BookmarkKind.Time, dueAt: next);
    }

    private ICronReader Reader => reader ?? throw new ExpressionException("No reader of cron expressions is plugged in.");

    private void Check(string literal, ActivityReader at)
    {
        try
        {
            Reader.Next(literal, DateTimeOffset.UnixEpoch);
        }
        catch (ExpressionException problem)
        {
            at.Problems.Error(at.At.Get("cronExpression").Path, "unreadable-value", problem.Message);
        }
    }
}
