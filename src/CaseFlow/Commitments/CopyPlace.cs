namespace CaseFlow.Commitments;

/// <summary>Where the four copies of a letter go (一式四份).</summary>
public enum CopyPlace
{
    /// <summary>留存企业备查.</summary>
    Enterprise,

    /// <summary>在企业公示栏公示.</summary>
    NoticeBoard,

    /// <summary>报送属地乡镇、园区安办备案.</summary>
    Town,

    /// <summary>报送县级行业领域主管（监管）部门备案.</summary>
    County,
}
