namespace CaseFlow.Registry;

/// <summary>A person who works for an enterprise: may be a work leader, guardian or worker on its permits, with or without an account.</summary>
public sealed class Employee
{
    private Employee()
    {
        Id = EnterpriseId = Name = Post = null!;
    }

    /// <summary>Registers an employee of one enterprise.</summary>
    public Employee(string id, string enterpriseId, string name, string post, string? phone, string? accountId, bool isDemo)
    {
        Id = id;
        EnterpriseId = enterpriseId;
        Name = name;
        Post = post;
        Phone = phone;
        AccountId = accountId;
        IsDemo = isDemo;
        Version = 1;
    }

    /// <summary>The employee's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>The employer; a contractor's people belong to the contractor.</summary>
    public string EnterpriseId { get; private set; }

    /// <summary>The person's name.</summary>
    public string Name { get; private set; }

    /// <summary>Post (岗位), in the enterprise's own words.</summary>
    public string Post { get; private set; }

    /// <summary>Telephone number: personal data, shown only to those who need it.</summary>
    public string? Phone { get; private set; }

    /// <summary>The account with which the person signs in, if any.</summary>
    public string? AccountId { get; private set; }

    /// <summary>Invented for demonstration (演示数据).</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Ties the person to an account, once that exists.</summary>
    public void LinkAccount(string accountId)
    {
        AccountId = accountId;
        Version++;
    }

    /// <summary>Takes what was written down anew.</summary>
    public void Change(string name, string post, string? phone)
    {
        (Name, Post, Phone) = (name, post, phone);
        Version++;
    }
}
