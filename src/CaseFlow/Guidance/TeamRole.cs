namespace CaseFlow.Guidance;

/// <summary>What somebody is in a guidance team.</summary>
public enum TeamRole
{
    /// <summary>组长.</summary>
    Leader,

    /// <summary>组员 (业务骨干).</summary>
    Member,

    /// <summary>专家, with a field of expertise.</summary>
    Expert,
}
