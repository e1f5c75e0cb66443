namespace CaseFlow.Guidance;

/// <summary>Somebody in a guidance team.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">What the person is in the team.</param>
/// <param name="Organisation">For whom the person works; a review unit named here must not review an enterprise that the team advised.</param>
/// <param name="Field">Of expertise (专业领域), or null.</param>
/// <param name="AccountId">The person's account, or null.</param>
public sealed record TeamMember(string Name, TeamRole Role, string Organisation, string? Field = null, string? AccountId = null);
