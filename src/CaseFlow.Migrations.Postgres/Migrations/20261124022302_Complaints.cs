using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredOn",
                table: "GradingReviewUnits",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "LastOn",
                table: "GradingEngagements",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<bool>(
                name: "IsReviewLate",
                table: "GradingApplications",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ReviewDays",
                table: "GradingApplications",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StruckBecause",
                table: "GradingAccidents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TypeCode",
                table: "GradingAccidents",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ComplainantIdentities",
                columns: table => new
                {
                    ComplaintId = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplainantIdentities", x => x.ComplaintId);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintNotes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ComplaintId = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Complaints",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    ReceiptHash = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    IsNamed = table.Column<bool>(type: "boolean", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReviewUnitId = table.Column<string>(type: "text", nullable: true),
                    ReviewerId = table.Column<string>(type: "text", nullable: true),
                    ApplicationId = table.Column<string>(type: "text", nullable: true),
                    InvestigatorId = table.Column<string>(type: "text", nullable: true),
                    InvestigatorName = table.Column<string>(type: "text", nullable: true),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Findings = table.Column<string>(type: "text", nullable: true),
                    IsGroundToRevoke = table.Column<bool>(type: "boolean", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clocks = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Complaints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GradingReviewFindings",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ReviewUnitId = table.Column<string>(type: "text", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: true),
                    ApplicationId = table.Column<string>(type: "text", nullable: true),
                    KindName = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    IsGroundToRevoke = table.Column<bool>(type: "boolean", nullable: false),
                    SourceId = table.Column<string>(type: "text", nullable: false),
                    SourceNumber = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradingReviewFindings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintNotes_ComplaintId",
                table: "ComplaintNotes",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_InvestigatorId",
                table: "Complaints",
                column: "InvestigatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_Number",
                table: "Complaints",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ReceiptHash",
                table: "Complaints",
                column: "ReceiptHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GradingReviewFindings_ApplicationId",
                table: "GradingReviewFindings",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_GradingReviewFindings_ReviewUnitId",
                table: "GradingReviewFindings",
                column: "ReviewUnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ComplainantIdentities");

            migrationBuilder.DropTable(
                name: "ComplaintNotes");

            migrationBuilder.DropTable(
                name: "Complaints");

            migrationBuilder.DropTable(
                name: "GradingReviewFindings");

            migrationBuilder.DropColumn(
                name: "RetiredOn",
                table: "GradingReviewUnits");

            migrationBuilder.DropColumn(
                name: "IsReviewLate",
                table: "GradingApplications");

            migrationBuilder.DropColumn(
                name: "ReviewDays",
                table: "GradingApplications");

            migrationBuilder.DropColumn(
                name: "StruckBecause",
                table: "GradingAccidents");

            migrationBuilder.DropColumn(
                name: "TypeCode",
                table: "GradingAccidents");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "LastOn",
                table: "GradingEngagements",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);
        }
    }
}
