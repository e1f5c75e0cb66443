namespace CaseFlow.Permits.Pages;

/// <summary>A part of the list of permits, as its address names it.</summary>
public enum PermitShow
{
    /// <summary>待开工: asked for and not begun; soonest begin first.</summary>
    Open,

    /// <summary>作业中: going on, stopped or waiting for acceptance; soonest end first.</summary>
    Active,

    /// <summary>已结束: latest first.</summary>
    Ended,

    /// <summary>我的草稿: latest first.</summary>
    Drafts,

    /// <summary>全部: whatever its state, latest first; where a search without a part looks.</summary>
    All,
}
