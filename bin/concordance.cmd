@echo off
rem Starts Concordance, with whatever Java (17 or later) there is. Put this folder on your PATH.
rem JAVA_HOME names the JDK to use; CONCORDANCE_OPTS may hold options for Java, such as -Xmx4g.
setlocal
set "JAR=%~dp0concordance.jar"
if not exist "%JAR%" set "JAR=%~dp0..\target\concordance.jar"
if not exist "%JAR%" (
  echo concordance: there is no concordance.jar in "%~dp0". In a copy of the sources, 'mvn package' makes it 1>&2
  exit /b 1
)
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA="
  for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
)
if not exist "%JAVA%" (
  echo concordance: there is no Java, and it needs Java 17 or later. Install a JDK from https://adoptium.net/, or name one in JAVA_HOME 1>&2
  exit /b 1
)
"%JAVA%" %CONCORDANCE_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
