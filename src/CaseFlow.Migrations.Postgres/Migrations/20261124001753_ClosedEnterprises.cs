using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ClosedEnterprises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ClosedBecause",
                table: "Enterprises");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Enterprises");

            migrationBuilder.DropColumn(
                name: "Closure",
                table: "Enterprises");
        }
    }
}
