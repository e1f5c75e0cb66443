using CaseFlow.Language;

namespace CaseFlow.Grading;

// From the audit by the grading department to the announcement.
public sealed partial class GradingApplication
{
    /// <summary>The day on which publicity began.</summary>
    public DateOnly? PublicSince { get; private set; }

    /// <summary>The certificate's number, as the grading department gives it; null while it is to be the next one.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>The audit is passed; it is shown to the public (公示).</summary>
    internal void Publicise(DateOnly today)
    {
        Require(GradingStatus.Auditing);
        PublicSince = today;
        Go(GradingStatus.Publicised);
    }

    /// <summary>The audit is not passed.</summary>
    internal void FailAudit(string? reason, DateOnly today)
    {
        Require(GradingStatus.Auditing);
        End(GradingStatus.Failed, Said(reason), today);
    }

    /// <summary>Refuses an objection that comes when nobody is asked for any.</summary>
    /// <exception cref="RuleViolationException">It is not public, or the time is over.</exception>
    internal void RequirePublic(DateOnly today)
    {
        if (Status != GradingStatus.Publicised || Running(GradingLimit.Publicity) is not { } clock || today > clock.DueOn)
        {
            throw new RuleViolationException("grading.publicity-over");
        }
    }

    /// <summary>The time of publicity is over.</summary>
    internal void EndPublicity(bool hasObjections, DateOnly today)
    {
        Require(GradingStatus.Publicised);
        Stop(today, GradingLimit.Publicity);
        Go(hasObjections ? GradingStatus.Objected : GradingStatus.Announcing);
    }

    /// <summary>Every objection is verified.</summary>
    internal void SettleObjections(string? upheld, DateOnly today)
    {
        Require(GradingStatus.Objected);
        if (upheld is not null)
        {
            End(GradingStatus.Failed, upheld, today);
        }
        else
        {
            Go(GradingStatus.Announcing);
        }
    }

    /// <summary>Names the number that the certificate is to have.</summary>
    internal void NumberCertificate(string? number)
    {
        Require(GradingStatus.Announcing);
        CertificateNumber = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
        Version++;
    }

    /// <summary>The grading department does not announce it.</summary>
    internal void FailAnnouncement(string? reason, DateOnly today)
    {
        Require(GradingStatus.Announcing);
        End(GradingStatus.Failed, Said(reason), today);
    }

    /// <summary>It is announced (公告) under the number of its certificate.</summary>
    internal void Announce(string certificateNumber, DateOnly today)
    {
        Require(GradingStatus.Announcing);
        CertificateNumber = certificateNumber;
        End(GradingStatus.Announced, null, today);
    }
}
