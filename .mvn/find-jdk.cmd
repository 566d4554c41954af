@rem Called by mvnw.cmd: sets JAVA_HOME to a JDK of at least version 25, or says what to install and stops.
@for %%H in ("%JAVA_HOME%") do @call :try %%H
@for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do @call :try "%%H"
@if defined PARLEY_JDK set "JAVA_HOME=%PARLEY_JDK%"
@if defined PARLEY_JDK exit /b 0
@echo Parley needs a JDK of version 25 or newer, and none was found in JAVA_HOME or the usual folders. 1>&2
@echo Install one, for example Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME, and try again. 1>&2
@exit /b 1
:try
@if defined PARLEY_JDK exit /b 0
@if not exist "%~1\bin\javac.exe" exit /b 0
@for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION "%~1\release"') do @if %%~V GEQ 25 set "PARLEY_JDK=%~1"
@exit /b 0
