namespace CaseFlow.Ui.Decision;

/// <summary>One outcome a person can choose.</summary>
/// <param name="Outcome">The outcome's name.</param>
/// <param name="Label">In the list: 退回修改.</param>
/// <param name="Button">Naming the act: 同意并签名.</param>
/// <param name="Next">Who does what after this choice.</param>
/// <param name="ReasonRequired">Whether a reason must be given.</param>
/// <param name="Signs">Whether choosing it is a signature.</param>
/// <param name="ShortLabel">On the phone's bar; else <paramref name="Label"/>.</param>
/// <param name="SheetTitle">Over the phone's sheet: 退回给申请人; else <paramref name="Label"/>.</param>
public sealed record Choice(
    string Outcome,
    string Label,
    string Button,
    string? Next = null,
    bool ReasonRequired = false,
    bool Signs = false,
    string? ShortLabel = null,
    string? SheetTitle = null);
