using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A certificate of standardisation (标准化定级证书); the public register shows it.</summary>
public sealed class GradingCertificate
{
    private GradingCertificate()
    {
        Id = Number = ApplicationId = EnterpriseId = LevelCode = null!;
    }

    internal GradingCertificate(string id, string number, GradingApplication application, DateOnly issuedOn, int validityYears)
    {
        (Id, Number) = (id, number);
        (ApplicationId, EnterpriseId, LevelCode, IsDemo) = (application.Id, application.EnterpriseId, application.LevelCode, application.IsDemo);
        IssuedOn = issuedOn;
        ValidUntil = issuedOn.AddYears(validityYears).AddDays(-1);
        Version = 1;
    }

    public string Id { get; private set; }

    /// <summary>Printed on it; unique.</summary>
    public string Number { get; private set; }

    public string ApplicationId { get; private set; }

    public string EnterpriseId { get; private set; }

    public string LevelCode { get; private set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly ValidUntil { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    /// <summary>The grounds.</summary>
    public string? RevokedBecause { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => RevokedOn is null && day <= ValidUntil;

    /// <summary>The first day on which renewal may be applied for.</summary>
    public DateOnly RenewableFrom(int months) => ValidUntil.AddMonths(-months).AddDays(1);

    /// <summary>Revokes it (撤销).</summary>
    /// <exception cref="RuleViolationException">It does not hold any more, or no ground is given.</exception>
    public void Revoke(string? ground, DateOnly today)
    {
        if (!HoldsOn(today))
        {
            throw new RuleViolationException("grading.certificate-not-valid");
        }

        RevokedBecause = string.IsNullOrWhiteSpace(ground) ? throw new RuleViolationException("grading.reason-required") : ground.Trim();
        RevokedOn = today;
        Version++;
    }
}
