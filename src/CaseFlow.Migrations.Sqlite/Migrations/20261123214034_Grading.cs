using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Grading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GradingAccidents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deaths = table.Column<int>(type: "INTEGER", nullable: false),
                    SeriousInjuries = table.Column<int>(type: "INTEGER", nullable: false),
                    LossFen = table.Column<long>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingAccidents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingApplications",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PublicSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CertificateNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    OpenFor = table.Column<string>(type: "TEXT", nullable: true),
                    LevelCode = table.Column<string>(type: "TEXT", nullable: false),
                    IsShort = table.Column<bool>(type: "INTEGER", nullable: false),
                    ApplicantId = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    DeclaredByName = table.Column<string>(type: "TEXT", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDeemedAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Defects = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    IsEndedByClock = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Clocks = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewUnitId = table.Column<string>(type: "TEXT", nullable: true),
                    VisitPlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Review = table.Column<string>(type: "TEXT", nullable: false),
                    ScoreHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Rectified = table.Column<string>(type: "TEXT", nullable: false),
                    AskedDays = table.Column<int>(type: "INTEGER", nullable: true),
                    AskedBecause = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingCertificates",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: false),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    LevelCode = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedBecause = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingCertificates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingEngagements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewUnitId = table.Column<string>(type: "TEXT", nullable: true),
                    AccountId = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingEngagements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingObjections",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Contact = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsUpheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Finding = table.Column<string>(type: "TEXT", nullable: true),
                    VerifiedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingObjections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingReviewers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewUnitId = table.Column<string>(type: "TEXT", nullable: false),
                    IsLead = table.Column<bool>(type: "INTEGER", nullable: false),
                    Checks = table.Column<string>(type: "TEXT", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Conflict = table.Column<string>(type: "TEXT", nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingReviewers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingReviewUnitMembers",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewUnitId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingReviewUnitMembers", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "GradingReviewUnits",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingReviewUnits", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GradingAccidents_EnterpriseId_On",
                table: "GradingAccidents",
                columns: new[] { "EnterpriseId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_GradingApplications_EnterpriseId_EndedOn",
                table: "GradingApplications",
                columns: new[] { "EnterpriseId", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_GradingApplications_Number",
                table: "GradingApplications",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingApplications_OpenFor",
                table: "GradingApplications",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingApplications_Status",
                table: "GradingApplications",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_ApplicationId",
                table: "GradingCertificates",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_EnterpriseId",
                table: "GradingCertificates",
                column: "EnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_Number",
                table: "GradingCertificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingEngagements_EnterpriseId",
                table: "GradingEngagements",
                column: "EnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_GradingObjections_ApplicationId",
                table: "GradingObjections",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_GradingReviewers_AccountId",
                table: "GradingReviewers",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_GradingReviewers_ApplicationId_AccountId",
                table: "GradingReviewers",
                columns: new[] { "ApplicationId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_GradingReviewUnitMembers_ReviewUnitId",
                table: "GradingReviewUnitMembers",
                column: "ReviewUnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GradingAccidents");

            migrationBuilder.DropTable(
                name: "GradingApplications");

            migrationBuilder.DropTable(
                name: "GradingCertificates");

            migrationBuilder.DropTable(
                name: "GradingEngagements");

            migrationBuilder.DropTable(
                name: "GradingObjections");

            migrationBuilder.DropTable(
                name: "GradingReviewers");

            migrationBuilder.DropTable(
                name: "GradingReviewUnitMembers");

            migrationBuilder.DropTable(
                name: "GradingReviewUnits");
        }
    }
}
