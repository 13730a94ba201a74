using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>What taking messages in needs beyond tables. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121101500_Pipeline")]
    public partial class Pipeline : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "13_pipeline");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                "ALTER TABLE atendeai.conversations DROP COLUMN recipient, DROP COLUMN recipient_kind"
            );
    }
}
