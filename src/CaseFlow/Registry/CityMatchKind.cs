namespace CaseFlow.Registry;

/// <summary>How a row of the platform's file was brought together with an enterprise.</summary>
public enum CityMatchKind
{
    /// <summary>按平台编号: it carries the id that the platform gave.</summary>
    PlatformId,

    /// <summary>按信用代码.</summary>
    CreditCode,

    /// <summary>人工确认: somebody of the office said so.</summary>
    Confirmed,

    /// <summary>人工确认新建档: somebody of the office said that it is another one.</summary>
    New,

    /// <summary>待确认: neither id nor code is known here; left out until somebody says which it is.</summary>
    Open,
}
