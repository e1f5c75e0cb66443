namespace CaseFlow.Inbox;

/// <summary>Marks this slice's resource files.</summary>
public sealed class InboxTexts;
