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

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_EnterpriseId_ValidUntil",
                table: "GradingCertificates",
                columns: new[] { "EnterpriseId", "ValidUntil" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_GradingCertificates_EnterpriseId",
                table: "GradingCertificates",
                column: "EnterpriseId");
        }
    }
}
