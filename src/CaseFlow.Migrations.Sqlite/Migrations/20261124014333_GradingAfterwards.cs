using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GradingAfterwards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_GradingCertificates_EnterpriseId",
                table: "GradingCertificates");

            migrationBuilder.AddColumn<string>(
                name: "EndsBecause",
                table: "GradingCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReplacedByNumber",
                table: "GradingCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReplacedOn",
                table: "GradingCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "GradingCertificates",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Valid");

            migrationBuilder.Sql("UPDATE \"GradingCertificates\" SET \"State\" = 'Revoked' WHERE \"RevokedOn\" IS NOT NULL");

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "GradingApplications",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RenewsCertificateId",
                table: "GradingApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClosedBecause",
                table: "Enterprises",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Enterprises",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Closure",
                table: "Enterprises",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "GradingPlanningEntries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    ListCode = table.Column<string>(type: "TEXT", nullable: false),
                    TargetLevel = table.Column<string>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingPlanningEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingPlanningMoves",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    EnterpriseId = table.Column<string>(type: "TEXT", nullable: false),
                    FromList = table.Column<string>(type: "TEXT", nullable: true),
                    ToList = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingPlanningMoves", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_EnterpriseId_ValidUntil",
                table: "GradingCertificates",
                columns: new[] { "EnterpriseId", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_GradingPlanningEntries_Year_EnterpriseId",
                table: "GradingPlanningEntries",
                columns: new[] { "Year", "EnterpriseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingPlanningMoves_Year_EnterpriseId",
                table: "GradingPlanningMoves",
                columns: new[] { "Year", "EnterpriseId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GradingPlanningEntries");

            migrationBuilder.DropTable(
                name: "GradingPlanningMoves");

            migrationBuilder.DropIndex(
                name: "IX_GradingCertificates_EnterpriseId_ValidUntil",
                table: "GradingCertificates");

            migrationBuilder.DropColumn(
                name: "EndsBecause",
                table: "GradingCertificates");

            migrationBuilder.DropColumn(
                name: "ReplacedByNumber",
                table: "GradingCertificates");

            migrationBuilder.DropColumn(
                name: "ReplacedOn",
                table: "GradingCertificates");

            migrationBuilder.DropColumn(
                name: "State",
                table: "GradingCertificates");

            migrationBuilder.DropColumn(
                name: "IsDirect",
                table: "GradingApplications");

            migrationBuilder.DropColumn(
                name: "RenewsCertificateId",
                table: "GradingApplications");

            migrationBuilder.DropColumn(
                name: "ClosedBecause",
                table: "Enterprises");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Enterprises");

            migrationBuilder.DropColumn(
                name: "Closure",
                table: "Enterprises");

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_EnterpriseId",
                table: "GradingCertificates",
                column: "EnterpriseId");
        }
    }
}
