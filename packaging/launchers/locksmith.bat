@echo off
rem Starts Locksmith with a Java @jdk.version@ or newer from the usual places, whatever java is on the path.
rem The launcher beside it has the places of the other systems, for the reason that it tells.
setlocal EnableExtensions DisableDelayedExpansion
for %%F in ("%~dp0..") do set "FOLDER=%%~fF"
set "JAVA="

call :try "%FOLDER%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%D in ("%%~dp$PATH:J..") do call :try "%%~fD"
for %%P in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
    "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\.m2\jdks" "%USERPROFILE%\.gradle\jdks"
) do for /d %%D in ("%%~P\*") do call :try "%%~fD"

if not defined JAVA (
    echo Locksmith needs Java @jdk.version@ or newer, and none was found. Install one, for example from https://adoptium.net, or set JAVA_HOME to one.>&2
    exit /b 1
)
"%JAVA%" --module-path "%FOLDER%\lib\javafx" "-XX:VMOptionsFile=%FOLDER%\lib\java.options" "-Dlocksmith.folder=%FOLDER%" -classpath "%FOLDER%\lib\*" @main.class@ %*
exit /b %ERRORLEVEL%

rem Takes the Java in a folder if it is new enough; its release file tells without starting it.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^=.^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%V GEQ @jdk.version@ set "JAVA=%~1\bin\java.exe"
exit /b 0
