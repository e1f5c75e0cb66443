using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Data;

/// <summary>The same tables for ASP.NET Core Identity's stores and the data-protection key ring, which save by themselves and must never share a context with an operation.</summary>
public sealed class AccountsDbContext(DbContextOptions<AccountsDbContext> options) : CaseFlowDbContext(options);
