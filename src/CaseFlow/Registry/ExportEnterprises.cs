using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Registry;

/// <summary>Writes what a list shows into an Excel file that the import reads back.</summary>
public sealed class ExportEnterprises(SheetHeadings headings, Texts texts)
{
    private static readonly EnterpriseField[] Phones = [EnterpriseField.PrincipalPhone, EnterpriseField.SafetyOfficerPhone];

    /// <param name="db">To read from.</param>
    /// <param name="actor">Gets no more than the actor may see; telephone numbers only where all of them may be seen.</param>
    /// <param name="filter">The list's.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>The file (.xlsx).</returns>
    public async Task<byte[]> RunAsync(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter, CancellationToken cancellationToken)
    {
        var enterprises = await FindEnterprises.AllAsync(db, actor, filter, cancellationToken);
        var columns = headings.Own;
        if (!enterprises.TrueForAll(actor.SeesPhones))
        {
            columns = [.. columns.Where(c => !Phones.Contains(c.Field))];
        }

        return EnterpriseWorkbook.Write(columns, enterprises, await RegistryWords.ReadAsync(db, texts, cancellationToken), texts["registry.sheet"]);
    }
}
