using CaseFlow.Ui;

namespace CaseFlow.Grading.Pages;

/// <summary>How a certificate looks.</summary>
internal static class CertificateLooks
{
    public static StateTone Tone(GradingCertificate certificate, DateOnly today) => certificate.State switch
    {
        CertificateState.Revoked => StateTone.Refused,
        CertificateState.Expired or CertificateState.Replaced => StateTone.Ended,
        _ when !certificate.HoldsOn(today) => StateTone.Ended,
        CertificateState.Renewable or CertificateState.Ending => StateTone.Draft,
        CertificateState.Renewing => StateTone.InApproval,
        _ => StateTone.Active,
    };
}
