namespace CaseFlow.Supervision;

/// <summary>Whom a decision penalises; 一案双罚 penalises both.</summary>
public enum PenaltyParty
{
    /// <summary>单位.</summary>
    Unit,

    /// <summary>个人: the responsible person.</summary>
    Person,
}
