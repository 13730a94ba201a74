# Makes the one executable: dist/atendeai.exe (win-x64, the default here) or dist/atendeai (linux-x64).
#   ./publish.ps1 [-Rid win-x64|linux-x64]
# Needs the .NET SDK 10 and Node.js (npm); everything else is restored.
param([ValidateSet('win-x64', 'linux-x64')][string] $Rid = 'win-x64')
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

$file = if ($Rid -eq 'win-x64') { 'atendeai.exe' } else { 'atendeai' }
$out = "artifacts/published/$Rid"
if (Test-Path $out) { Remove-Item $out -Recurse -Force }

dotnet publish src/AtendeAI.Server -c Release -r $Rid -o $out -p:OneFile=true -v q -nologo -clp:ErrorsOnly
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

$others = Get-ChildItem $out -Recurse | Where-Object Name -ne $file
if ($others) {
    Write-Error "The executable should be one file, but these came with it: $($others.FullName -join ', ')"
    exit 1
}

New-Item dist -ItemType Directory -Force | Out-Null
Move-Item "$out/$file" "dist/$file" -Force
Write-Output "dist/${file}: $([int]((Get-Item "dist/$file").Length / 1e6)) MB"
