using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CampaignStartFaults : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WithdrawReason",
                table: "SafetyFacilityProjects",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnByName",
                table: "SafetyFacilityProjects",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawnOn",
                table: "SafetyFacilityProjects",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "Meetings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "CancelReason",
                table: "MeetingDecisions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DoneById",
                table: "MeetingDecisions",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CampaignStartFaults",
                columns: table => new
                {
                    CampaignId = table.Column<string>(type: "text", nullable: false),
                    EnterpriseId = table.Column<string>(type: "text", nullable: false),
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    LastFailedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignStartFaults", x => new { x.CampaignId, x.EnterpriseId });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CampaignStartFaults");

            migrationBuilder.DropColumn(
                name: "WithdrawReason",
                table: "SafetyFacilityProjects");

            migrationBuilder.DropColumn(
                name: "WithdrawnByName",
                table: "SafetyFacilityProjects");

            migrationBuilder.DropColumn(
                name: "WithdrawnOn",
                table: "SafetyFacilityProjects");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "CancelReason",
                table: "MeetingDecisions");

            migrationBuilder.DropColumn(
                name: "DoneById",
                table: "MeetingDecisions");
        }
    }
}
