using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>A clinic's language model: settings, tokens used, traces. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121134500_Llm")]
    public partial class Llm : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "30_llm");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "30_llm_down");
    }
}
