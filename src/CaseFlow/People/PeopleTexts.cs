namespace CaseFlow.People;

/// <summary>Marks this slice's resource files.</summary>
public sealed class PeopleTexts;
