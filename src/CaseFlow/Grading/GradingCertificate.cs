using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A certificate of standardisation (标准化定级证书), from its announcement until it expires, is revoked or replaced; the public register shows it.</summary>
public sealed class GradingCertificate
{
    private GradingCertificate()
    {
        Id = Number = ApplicationId = EnterpriseId = LevelCode = null!;
    }

    internal GradingCertificate(string id, string number, GradingApplication application, DateOnly issuedOn, DateOnly validUntil)
    {
        (Id, Number) = (id, number);
        (ApplicationId, EnterpriseId, LevelCode, IsDemo) = (application.Id, application.EnterpriseId, application.LevelCode, application.IsDemo);
        (IssuedOn, ValidUntil) = (issuedOn, validUntil);
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    /// <summary>Printed on it; unique, and never given again.</summary>
    public string Number { get; private set; }

    public string ApplicationId { get; private set; }

    public string EnterpriseId { get; private set; }

    public string LevelCode { get; private set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly ValidUntil { get; private set; }

    public CertificateState State { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    /// <summary>The grounds.</summary>
    public string? RevokedBecause { get; private set; }

    /// <summary>The day on which a new one took its place.</summary>
    public DateOnly? ReplacedOn { get; private set; }

    /// <summary>The number of that one.</summary>
    public string? ReplacedByNumber { get; private set; }

    /// <summary>Why its holder lets it end.</summary>
    public string? EndsBecause { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Nothing happens to it any more.</summary>
    public bool IsOver => State is CertificateState.Expired or CertificateState.Revoked or CertificateState.Replaced;

    /// <summary>Whether it holds on a day; its last day ends it, also before the clock has said so.</summary>
    public bool HoldsOn(DateOnly day) => RevokedOn is null && ReplacedOn is null && day <= ValidUntil;

    /// <summary>The first day on which renewal may be applied for.</summary>
    public DateOnly RenewableFrom(int months) => ValidUntil.AddMonths(-months).AddDays(1);

    /// <summary>Days that are left, the last one counted.</summary>
    public int DaysLeft(DateOnly today) => ValidUntil.DayNumber - today.DayNumber + 1;

    /// <summary>Its last months have come.</summary>
    internal void OpenRenewal()
    {
        if (State == CertificateState.Valid)
        {
            Go(CertificateState.Renewable);
        }
    }

    /// <summary>An application that follows it was begun.</summary>
    /// <exception cref="RuleViolationException">It is over.</exception>
    internal void BeginRenewal()
    {
        RequireAlive();
        Go(CertificateState.Renewing);
    }

    /// <summary>That application came to nothing; its holder is asked again.</summary>
    internal void Reopen()
    {
        if (State == CertificateState.Renewing)
        {
            Go(CertificateState.Renewable);
        }
    }

    /// <summary>Its holder does not renew it, and says why.</summary>
    /// <exception cref="RuleViolationException">It is over, or no reason is given.</exception>
    internal void LetEnd(string? reason)
    {
        RequireAlive();
        EndsBecause = Said(reason);
        Go(CertificateState.Ending);
    }

    /// <summary>Its last day is over.</summary>
    internal void Expire()
    {
        if (!IsOver)
        {
            Go(CertificateState.Expired);
        }
    }

    /// <summary>A new one takes its place.</summary>
    internal void Replace(string byNumber, DateOnly today)
    {
        if (!IsOver)
        {
            (ReplacedOn, ReplacedByNumber) = (today, byNumber);
            Go(CertificateState.Replaced);
        }
    }

    /// <summary>Revokes it (撤销).</summary>
    /// <exception cref="RuleViolationException">It does not hold any more, or no ground is given.</exception>
    public void Revoke(string? ground, DateOnly today)
    {
        if (!HoldsOn(today))
        {
            throw new RuleViolationException("grading.certificate-not-valid");
        }

        (RevokedBecause, RevokedOn) = (Said(ground), today);
        Go(CertificateState.Revoked);
    }

    private static string Said(string? reason) => string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("grading.reason-required") : reason.Trim();

    private void RequireAlive()
    {
        if (IsOver)
        {
            throw new RuleViolationException("grading.certificate-not-valid");
        }
    }

    private void Go(CertificateState state)
    {
        State = state;
        Version++;
    }
}
