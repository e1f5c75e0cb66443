using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReplacedByNumber",
                table: "GradingCertificates",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReplacedOn",
                table: "GradingCertificates",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "GradingCertificates",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Valid");

            migrationBuilder.Sql("UPDATE \"GradingCertificates\" SET \"State\" = 'Revoked' WHERE \"RevokedOn\" IS NOT NULL");

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "GradingApplications",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RenewsCertificateId",
                table: "GradingApplications",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClosedBecause",
                table: "Enterprises",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Enterprises",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Closure",
                table: "Enterprises",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "GradingPlanningEntries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    EnterpriseId = table.Column<string>(type: "text", nullable: false),
                    ListCode = table.Column<string>(type: "text", nullable: false),
                    TargetLevel = table.Column<string>(type: "text", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingPlanningEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingPlanningMoves",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    EnterpriseId = table.Column<string>(type: "text", nullable: false),
                    FromList = table.Column<string>(type: "text", nullable: true),
                    ToList = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
