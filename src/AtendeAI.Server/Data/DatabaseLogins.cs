namespace AtendeAI.Server.Data;

/// <summary>
/// The two ways into the database, as connection strings. Both name the same database; the migrator makes sure that the working login is a
/// member of the role <c>atendeai_app</c>.
/// </summary>
/// <param name="Owner">Owns the schema and runs the migrations.</param>
/// <param name="App">Works: owns nothing, and row-level security holds for it.</param>
public sealed record DatabaseLogins(string Owner, string App);
