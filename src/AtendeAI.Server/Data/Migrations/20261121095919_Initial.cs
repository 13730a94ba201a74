using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(
                migrationBuilder,
                "01_ground",
                "02_clinics",
                "03_patients",
                "04_conversations",
                "05_whatsapp",
                "06_agenda",
                "07_engagement",
                "08_identity",
                "09_compliance",
                "10_partitions",
                "11_house",
                "12_security"
            );

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DROP SCHEMA atendeai CASCADE");
    }
}
