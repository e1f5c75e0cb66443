namespace CaseFlow.Grading;

// From the principal's signature to the decision of the organising unit.
public sealed partial class GradingApplication
{
    /// <summary>It is signed and received (收件).</summary>
    internal void Receive(string declaredByName, DateOnly today)
    {
        Require(GradingStatus.Signing);
        (DeclaredByName, ReceivedOn) = (declaredByName, today);
        Go(GradingStatus.Checking);
    }

    /// <summary>Nothing is missing.</summary>
    internal void FindComplete(DateOnly today)
    {
        Require(GradingStatus.Checking);
        RequireInTime(GradingLimit.Correction, today);
        Stop(today, GradingLimit.Correction);
        Go(GradingStatus.Deciding);
    }

    /// <summary>Names every defect at once, once (一次性告知补正).</summary>
    internal void AskCorrection(string? defects, DateOnly today)
    {
        Require(GradingStatus.Checking);
        RequireInTime(GradingLimit.Correction, today);
        Defects = [.. Said(defects).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        Stop(today, GradingLimit.Correction, GradingLimit.Acceptance);
        Go(GradingStatus.Correcting);
    }

    /// <summary>The corrected application is received; it is not checked for completeness a second time.</summary>
    internal void Correct(GradingRules rules, string declaredByName, DateOnly today)
    {
        Require(GradingStatus.Correcting);
        RequireInTime(GradingLimit.Supplement, today);
        Refuse(Content.Missing(rules));
        Stop(today, GradingLimit.Supplement);
        (DeclaredByName, ReceivedOn) = (declaredByName, today);
        Go(GradingStatus.Deciding);
    }

    /// <summary>The time to correct is over (逾期未补正): it counts as withdrawn, by the clock.</summary>
    internal void Lapse(DateOnly today)
    {
        Require(GradingStatus.Correcting);
        NoteLate(GradingLimit.Supplement);
        IsEndedByClock = true;
        End(GradingStatus.Withdrawn, null, today);
    }

    /// <summary>The organising unit said nothing in time: accepted from the day of receipt (逾期不告知的，自收到之日起即为受理).</summary>
    internal void DeemAccepted(DateOnly today)
    {
        Require(GradingStatus.Checking);
        IsDeemedAccepted = true;
        AcceptedOn = ReceivedOn;
        Stop(today, GradingLimit.Correction, GradingLimit.Acceptance);
        Go(GradingStatus.Assigning);
    }

    /// <summary>受理.</summary>
    internal void Accept(DateOnly today)
    {
        Require(GradingStatus.Deciding);
        AcceptedOn = today;
        Stop(today, GradingLimit.Acceptance);
        Go(GradingStatus.Assigning);
    }

    /// <summary>不予受理, with reasons.</summary>
    internal void RefuseAcceptance(string? reason, DateOnly today)
    {
        Require(GradingStatus.Deciding);
        End(GradingStatus.Refused, Said(reason), today);
    }
}
