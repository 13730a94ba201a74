namespace AtendeAI.Server.Hosting.Doctor;

internal static class DoctorRegistration
{
    public static void AddDoctor(this IServiceCollection services)
    {
        services.AddSingleton<IDoctorCheck, DatabaseCheck>();
        services.AddSingleton<IDoctorCheck, DiskCheck>();
        services.AddSingleton<IDoctorCheck, ProgramsCheck>();
        services.AddSingleton<IDoctorCheck, ClockCheck>();
        services.AddSingleton<IDoctorCheck, CertificatesCheck>();
        services.AddSingleton<IDoctorCheck, PortsCheck>();
    }
}
