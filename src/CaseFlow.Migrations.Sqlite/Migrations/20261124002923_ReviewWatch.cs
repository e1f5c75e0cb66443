using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewWatch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredOn",
                table: "GradingReviewUnits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "LastOn",
                table: "GradingEngagements",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<bool>(
                name: "IsReviewLate",
                table: "GradingApplications",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ReviewDays",
                table: "GradingApplications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StruckBecause",
                table: "GradingAccidents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TypeCode",
                table: "GradingAccidents",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
