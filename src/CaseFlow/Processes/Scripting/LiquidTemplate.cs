using CaseFlow.Workflows.Expressions;
using Scriban;

namespace CaseFlow.Processes.Scripting;

/// <summary>A parsed template.</summary>
internal sealed record LiquidTemplate(Template Template) : IPreparedExpression;
