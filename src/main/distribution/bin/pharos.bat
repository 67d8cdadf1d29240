@echo off
rem Starts Pharos with a JDK 25 or newer: PHAROS_JAVA (a JDK's directory), JAVA_HOME, then the PATH.
setlocal enableextensions
set "home=%~dp0.."
set "java="
if defined PHAROS_JAVA if exist "%PHAROS_JAVA%\bin\java.exe" set "java=%PHAROS_JAVA%\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
    findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul && set "java=%JAVA_HOME%\bin\java.exe"
)
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*") do (
    if exist "%%d\release" findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%%d\release" >nul && set "java=%%d\bin\java.exe"
)
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" (
    if exist "%%~dp$PATH:j..\release" findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%%~dp$PATH:j..\release" >nul && set "java=%%~$PATH:j"
)
if not defined java (
    echo pharos: a Java 25 or newer is needed, and none was found. Install one or set PHAROS_JAVA to its directory.>&2
    exit /b 1
)
"%java%" -Xlog:disable -Xlog:all=off --sun-misc-unsafe-memory-access=allow -XX:SoftRefLRUPolicyMSPerMB=1 -XX:G1PeriodicGCInterval=60000 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=40 %PHAROS_JAVA_OPTIONS% -jar "%home%\lib\pharos.jar" %*
exit /b %errorlevel%
