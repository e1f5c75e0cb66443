namespace CaseFlow.Ui.Shell;

/// <summary>Where a navigation entry appears.</summary>
[Flags]
public enum NavigationPlaces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The side navigation of wide screens.</summary>
    Side = 1,

    /// <summary>The bottom bar of phones; room for four.</summary>
    Bottom = 2,

    /// <summary>The person's menu.</summary>
    Person = 4,

    /// <summary>Side navigation and bottom bar.</summary>
    SideAndBottom = Side | Bottom,
}
