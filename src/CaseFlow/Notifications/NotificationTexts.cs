namespace CaseFlow.Notifications;

/// <summary>Marks this slice's resource files.</summary>
public sealed class NotificationTexts;
