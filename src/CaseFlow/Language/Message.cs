namespace CaseFlow.Language;

/// <summary>A sentence as it is stored: a resource key and its arguments, rendered when somebody reads it and in that reader's language.</summary>
/// <param name="Code">The resource key, for example <c>permit.window-reversed</c>; unique over all slices.</param>
/// <param name="Arguments">Values for <c>{0}</c>, <c>{1}</c> … as invariant text; an argument that starts with <c>@</c> is itself a resource key, one made by <see cref="Localized.AsArgument()"/> holds both languages.</param>
public sealed record Message(string Code, params IReadOnlyList<string> Arguments);
