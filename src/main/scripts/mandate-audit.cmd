@echo off
rem Starts the program with the compiler and the collector that cost least in a run of minutes, with the same commands,
rem options and exit codes. mandate-audit.jar lies beside this file. JAVA_HOME tells which Java, JAVA_OPTS what to give it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% -jar "%~dp0mandate-audit.jar" %*
exit /b %ERRORLEVEL%
