using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Reports",
                table: "ReminderDigests",
                newName: "Lines");

            migrationBuilder.CreateTable(
                name: "ReminderRounds",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    After = table.Column<DateOnly>(type: "date", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    NextPage = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRounds", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => new { x.Kind, x.SubjectId, x.DueOn, x.On, x.AccountId });
                });

            // Reminders of reports, sent, folded, dropped or planned, stay what they are.
            migrationBuilder.Sql(
                """
                INSERT INTO "Reminders" ("Kind", "SubjectId", "DueOn", "On", "AccountId", "State", "SettledAt", "Because", "Version")
                SELECT 'monthly-report', "ReportId", "DueOn", "On", "AccountId", "State", "SettledAt", "Because", "Version" FROM "ReportReminders"
                """);

            migrationBuilder.DropTable(
                name: "ReportReminders");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_State_AccountId_On",
                table: "Reminders",
                columns: new[] { "State", "AccountId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_State_On",
                table: "Reminders",
                columns: new[] { "State", "On" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReminderRounds");

            migrationBuilder.RenameColumn(
                name: "Lines",
                table: "ReminderDigests",
                newName: "Reports");

            migrationBuilder.CreateTable(
                name: "ReportReminders",
                columns: table => new
                {
                    ReportId = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    Because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportReminders", x => new { x.ReportId, x.DueOn, x.On, x.AccountId });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "ReportReminders" ("ReportId", "DueOn", "On", "AccountId", "State", "SettledAt", "Because", "Version")
                SELECT "SubjectId", "DueOn", "On", "AccountId", "State", "SettledAt", "Because", "Version" FROM "Reminders" WHERE "Kind" = 'monthly-report'
                """);

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.CreateIndex(
                name: "IX_ReportReminders_State_On_AccountId",
                table: "ReportReminders",
                columns: new[] { "State", "On", "AccountId" });
        }
    }
}
