using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
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
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);
        }
    }
}
