package org.concordance.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.concordance.testing.Program;

/**
 * A computer as a reader of the guides has it, below one folder: a home, git with a name in it,
 * this repository to be cloned, and releases to be fetched. What would go out ends here: GitHub is
 * a folder, no name of a server is known, and Maven is a stand-in, since CI runs the real one.
 */
final class Machine {

  private static final Path JAR = Path.of("target/concordance.jar").toAbsolutePath();
  private static final String VERSION = "1.0.0";

  private final Path folder;
  private int clones;

  /** Sets it up. */
  Machine(Path folder) throws IOException {
    this.folder = folder;
    // Fails, or leaves the test out, where it is not there.
    Program.find("script", "bsdutils");
    for (String name : new String[] {"home", "bin", "github/OWNER"}) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("hosts"), "127.0.0.1 localhost\n");
    Files.writeString(
        folder.resolve("gitconfig"),
        "[user]\n  name = A Curator\n  email = curator@archive.example\n[init]\n  defaultBranch = trunk\n"
            + ("[url \"file://" + folder + "/github/\"]\n  insteadOf = https://github.com/\n"));
    program("mvn", maven());
    copyRepository();
  }

  /** Notes what it is asked for; makes the program's jar where it is told to package. */
  private String maven() {
    return String.join(
        "\n",
        "echo \"mvn $*\" >> '" + asked() + "'",
        "case \" $* \" in *' package '*)",
        "  mkdir -p target && cp \"${STAND_IN_JAR:-" + JAR + "}\" target/concordance.jar ;;",
        "esac");
  }

  private Path asked() {
    return folder.resolve("asked-of-maven");
  }

  /** What Maven was asked for so far, a line each. */
  String askedOfMaven() throws IOException {
    return Files.exists(asked()) ? Files.readString(asked()) : "";
  }

  private void program(String name, String script) throws IOException {
    Path file =
        Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** This repository as it is here, whether it was committed or not. */
  private void copyRepository() {
    Path copy = folder.resolve("copy");
    Shell here = shell(Path.of("").toAbsolutePath());
    done(
        here,
        "mkdir '" + copy + "'",
        "git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do",
        "  if [ -e \"$file\" ]; then printf '%s\\0' \"$file\"; fi",
        "done | tar --create --null --no-recursion --files-from=- | tar --extract -C '"
            + copy
            + "'",
        "cd '" + copy + "'",
        "git init --quiet --initial-branch=main",
        "git add --all",
        "git commit --quiet --message 'The repository'",
        "git clone --quiet --bare '" + copy + "' '" + origin() + "'");
  }

  /** A shell in a folder. */
  Shell shell(Path place) {
    Map<String, String> environment = new TreeMap<>();
    Path java = Path.of(System.getProperty("java.home"));
    environment.put(
        "PATH", folder.resolve("bin") + ":" + java.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", java.toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("SHELL", "/bin/bash");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TERM", "xterm");
    environment.put("TZ", "UTC");
    environment.put("NO_COLOR", "1");
    environment.put("GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_EDITOR", "true");
    environment.put("CONCORDANCE_OPTS", "-Djdk.net.hosts.file=" + folder.resolve("hosts"));
    return new Shell(folder, place, environment);
  }

  /** An empty repository on GitHub. */
  void onGitHub(String name) {
    Path bare = folder.resolve("github/OWNER").resolve(name);
    done(
        shell(folder),
        "rm -rf '" + bare + "'",
        "git init --quiet --bare --initial-branch=main '" + bare + "'");
  }

  /** This repository, as one clones it. */
  Path origin() {
    return folder.resolve("origin.git");
  }

  /** A new clone of this repository, in which nothing was built. */
  Path cloned() {
    Path clone = folder.resolve("clone-" + clones++);
    done(shell(folder), "git clone --quiet '" + origin() + "' '" + clone + "'");
    return clone;
  }

  /** A new clone, and the program built in it. */
  Path built() throws IOException {
    Path clone = cloned();
    Files.createDirectories(clone.resolve("target"));
    Files.copy(JAR, clone.resolve("target/concordance.jar"));
    return clone;
  }

  /** An empty folder. */
  Path empty() throws IOException {
    return Files.createTempDirectory(folder, "folder");
  }

  /** The home of whoever reads. */
  Path home() {
    return folder.resolve("home");
  }

  /** A folder with all files of a release, as the workflow makes them. */
  Path released() throws IOException {
    Path jar = Files.copy(JAR, folder.resolve("released.jar"), StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path file = inside.getPath("org/concordance/cli/version.properties");
      Properties version = new Properties();
      try (InputStream in = Files.newInputStream(file)) {
        version.load(in);
      }
      version.put("version", VERSION);
      version.put("commit", "0123456789abcdef0123456789abcdef01234567");
      version.put("repository", "https://github.com/OWNER/concordance");
      try (OutputStream out = Files.newOutputStream(file)) {
        version.store(out, null);
      }
    }
    Path clone = cloned();
    Shell shell = shell(clone);
    done(
        shell,
        "export STAND_IN_JAR='" + jar + "' TAG=v" + VERSION,
        "export REPOSITORY_URL=https://github.com/OWNER/concordance",
        ".github/scripts/release-build");
    Path downloads = empty();
    done(shell, "cp target/release/concordance* '" + downloads + "'");
    return downloads;
  }

  private static void done(Shell shell, String... lines) {
    Shell.Ran ran = shell.run(String.join("\n", lines));
    assertEquals(0, ran.status(), ran.output());
  }
}
