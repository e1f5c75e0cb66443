namespace CaseFlow.Registry;

/// <summary>A certificate or passed training of one employee (证书、培训合格证).</summary>
public sealed class Certificate
{
    private Certificate()
    {
        Id = EmployeeId = TypeCode = Number = null!;
    }

    /// <summary>Registers a certificate.</summary>
    /// <param name="validUntil">The last day on which it holds.</param>
    public Certificate(string id, string employeeId, string typeCode, string number, DateOnly validFrom, DateOnly validUntil)
    {
        Id = id;
        EmployeeId = employeeId;
        TypeCode = typeCode;
        Number = number;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        Version = 1;
    }

    /// <summary>The certificate's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public string EmployeeId { get; private set; }

    /// <summary>Code of a <see cref="CertificateType"/>.</summary>
    public string TypeCode { get; private set; }

    /// <summary>The number printed on it.</summary>
    public string Number { get; private set; }

    /// <summary>First day on which it holds, in the town's zone.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day on which it holds, in the town's zone.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Whether it holds on every day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool Covers(DateOnly first, DateOnly last) => ValidFrom <= first && last <= ValidUntil;

    /// <summary>Takes what was written down anew.</summary>
    public void Change(string typeCode, string number, DateOnly validFrom, DateOnly validUntil)
    {
        (TypeCode, Number, ValidFrom, ValidUntil) = (typeCode, number, validFrom, validUntil);
        Version++;
    }
}
