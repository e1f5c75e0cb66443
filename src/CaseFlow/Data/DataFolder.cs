namespace CaseFlow.Data;

/// <summary>The folder that holds everything the installation must keep: database, keys' seal, mails to pick up.</summary>
/// <param name="Path">Absolute.</param>
public sealed record DataFolder(string Path);
