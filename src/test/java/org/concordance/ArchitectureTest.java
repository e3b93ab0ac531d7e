package org.concordance;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sources to the rules that CONTRIBUTING.md states. */
final class ArchitectureTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final List<Source> SOURCES = sources();

  /** Which packages may use an outside library or a power of the platform. */
  private static final Map<String, Set<String>> ONLY_IN = new LinkedHashMap<>();

  static {
    ONLY_IN.put("com\\.vladsch\\.flexmark\\b", Set.of("markup"));
    ONLY_IN.put("org\\.jsoup\\b", Set.of("markup", "check", "oldsite", "webpage"));
    ONLY_IN.put("io\\.pebbletemplates\\b", Set.of("render"));
    ONLY_IN.put("org\\.snakeyaml\\b", Set.of("content", "oldsite"));
    ONLY_IN.put("org\\.tomlj\\b", Set.of("oldsite"));
    ONLY_IN.put("de\\.undercouch\\b", Set.of("cite"));
    ONLY_IN.put("com\\.google\\.gson\\b", Set.of("syntax"));
    ONLY_IN.put("com\\.ibm\\.icu\\b", Set.of("words"));
    ONLY_IN.put("com\\.jcraft\\b", Set.of("epub"));
    // The platform's deflater makes other bytes on other machines.
    ONLY_IN.put("java\\.util\\.zip\\.(?!CRC32)", Set.of("model"));
    ONLY_IN.put("javax\\.xml\\b|org\\.xml\\b", Set.of("cite"));
    ONLY_IN.put("org\\.tartarus\\.snowball\\b", Set.of("search"));
    ONLY_IN.put("io\\.methvin\\b", Set.of("watch"));
    ONLY_IN.put("com\\.sun\\.net\\.httpserver\\b", Set.of("serve"));
    ONLY_IN.put("picocli\\b", Set.of("cli"));
    ONLY_IN.put("com\\.sun\\.management\\b", Set.of("cli"));
    ONLY_IN.put("\\bSystem\\.(out|err|in|exit|console|getenv|getProperty)\\b", Set.of("cli"));
    ONLY_IN.put("\\bprintStackTrace\\b|%n\\b|\\blineSeparator\\b", Set.of("cli"));
    ONLY_IN.put(
        "java\\.nio\\.file\\.(?!Path;)|java\\.io\\.(File|RandomAccess)|java\\.nio\\.channels",
        Set.of("content", "publish", "cache", "oldsite", "reuse", "watch", "cli"));
    ONLY_IN.put(
        "java\\.nio\\.file\\.Path;",
        Set.of("content", "publish", "cache", "oldsite", "serve", "watch", "cli", "build"));
    ONLY_IN.put(
        "java\\.net\\.(?!URL(?:En|De)coder\\b|URISyntaxException\\b)",
        Set.of("check", "outside", "webpage", "serve"));
    ONLY_IN.put("javax\\.net\\b", Set.of("outside"));
    ONLY_IN.put("\\bSystem\\.nanoTime\\b", Set.of("cli", "serve", "watch"));
    ONLY_IN.put("java\\.(awt|sql|rmi|desktop)\\b|javax\\.(swing|script)\\b", Set.of());
    // What depends on the machine, the moment or chance.
    ONLY_IN.put("\\bcurrentTimeMillis\\b|\\bnew Date\\(|\\.now\\(\\)", Set.of());
    ONLY_IN.put("\\bClock\\b|\\.now\\(", Set.of("cli"));
    ONLY_IN.put("\\bsystemDefault\\b|\\bTimeZone\\b|\\bLocale\\.getDefault\\b", Set.of());
    ONLY_IN.put("\\bdefaultCharset\\b|\\.getBytes\\(\\)|\\bFile\\.separator\\b", Set.of());
    ONLY_IN.put("\\bRandom\\b|\\brandom\\(|\\brandomUUID\\b|\\bidentityHashCode\\b", Set.of());
    ONLY_IN.put("\\.to(Lower|Upper)Case\\(\\)|\\.formatted\\(", Set.of());
    ONLY_IN.put("\\bString\\.format\\(\\s*+(?!Locale\\.ROOT)", Set.of());
    ONLY_IN.put("\\bfindAny\\b|\\bWeakHashMap\\b|\\bIdentityHashMap\\b", Set.of());
  }

  /**
   * A source file.
   *
   * @param layer the part of the package's name after {@code org.concordance.}
   * @param text all of it
   * @param code the same without comments
   */
  private record Source(Path file, String layer, String text, String code) {

    static Source of(Path file) {
      try {
        String text = Files.readString(file);
        // A comment, or a string, which may look as if it held one.
        Matcher matcher =
            Pattern.compile(
                    "(?s)/\\*.*?\\*/|//[^\\n]*|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")")
                .matcher(text);
        String code =
            matcher.replaceAll(
                found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
        return new Source(file, file.getParent().getFileName().toString(), text, code);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Set<String> uses() {
      Matcher matcher = Pattern.compile("\\borg\\.concordance\\.([a-z]+)\\b").matcher(code);
      Set<String> layers = new TreeSet<>();
      while (matcher.find()) {
        layers.add(matcher.group(1));
      }
      layers.remove(layer);
      return layers;
    }
  }

  private static List<Source> sources() {
    return javaFiles(MAIN).stream().map(Source::of).toList();
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void librariesAndPowersAreUsedOnlyWhereTheyBelong() {
    List<String> found = new ArrayList<>();
    ONLY_IN.forEach(
        (power, layers) -> {
          Pattern pattern = Pattern.compile(power);
          for (Source source : SOURCES) {
            Matcher matcher = pattern.matcher(source.code());
            if (!layers.contains(source.layer()) && matcher.find()) {
              found.add(source.file() + ": " + matcher.group() + ", which belongs in " + layers);
            }
          }
        });
    assertEquals(List.of(), found);
  }

  @Test
  void everyOutsideLibraryIsInTheTable() {
    Pattern imported =
        Pattern.compile("(?m)^import (?:static )?+(?!java\\.|org\\.concordance\\.)(\\S+)");
    List<String> found = new ArrayList<>();
    for (Source source : SOURCES) {
      Matcher matcher = imported.matcher(source.code());
      while (matcher.find()) {
        String name = matcher.group(1);
        boolean known =
            name.startsWith("org.jspecify.annotations.")
                || ONLY_IN.keySet().stream()
                    .anyMatch(p -> Pattern.compile(p).matcher(name).lookingAt());
        if (!known) {
          found.add(source.file() + ": " + name);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void packagesFormNoCycle() {
    Map<String, Set<String>> uses = new TreeMap<>();
    SOURCES.forEach(
        source -> uses.computeIfAbsent(source.layer(), x -> new TreeSet<>()).addAll(source.uses()));
    boolean shrinking = true;
    while (shrinking) {
      Set<String> leaves =
          uses.keySet().stream()
              .filter(layer -> uses.get(layer).stream().noneMatch(uses::containsKey))
              .collect(toCollection(TreeSet::new));
      shrinking = uses.keySet().removeAll(leaves);
    }
    assertEquals(Map.of(), uses);
  }

  @Test
  void packagesDependOnWhatTheySayTheyDependOn() throws IOException {
    Pattern sentence = Pattern.compile("(?s)Depends on (.*?)(?:;|\\.\\s)");
    for (String layer : layers()) {
      Matcher stated = sentence.matcher(Files.readString(info(layer)).replace("\n * ", " "));
      assertTrue(stated.find(), () -> layer + " does not say what it depends on");
      Set<String> undeclared = new TreeSet<>();
      SOURCES.stream()
          .filter(source -> source.layer().equals(layer))
          .forEach(source -> undeclared.addAll(source.uses()));
      undeclared.removeIf(used -> stated.group(1).contains("{@code " + used + "}"));
      assertEquals(Set.of(), undeclared, layer);
    }
  }

  private static List<String> layers() {
    return SOURCES.stream().map(Source::layer).distinct().toList();
  }

  private static Path info(String layer) {
    return MAIN.resolve("org/concordance/" + layer + "/package-info.java");
  }

  @Test
  void everyPackageSaysWhatItIsForAndMarksNulls() throws IOException {
    for (String layer : layers()) {
      String info = Files.readString(info(layer));
      assertTrue(info.startsWith("/**"), layer);
      assertTrue(info.contains("\n@NullMarked\npackage org.concordance." + layer + ";\n"), layer);
    }
  }

  @Test
  void noFileHasMoreThan300Lines() throws IOException {
    List<String> long300 = new ArrayList<>();
    for (Path file : javaFiles(Path.of("src"))) {
      long lines = Files.readString(file).lines().count();
      if (lines > 300) {
        long300.add(file + ": " + lines);
      }
    }
    assertEquals(List.of(), long300);
  }

  @Test
  void switchesOverOurEnumsNameEveryConstant() {
    Pattern enums = Pattern.compile("\\benum \\w+[^{]*\\{\\s*([^;}]*)");
    Pattern constants = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    Set<String> ours = new TreeSet<>();
    for (Source source : SOURCES) {
      enums
          .matcher(source.code())
          .results()
          .flatMap(body -> constants.matcher(body.group(1)).results())
          .forEach(constant -> ours.add(constant.group()));
    }
    String inside = "(?:(?!switch \\()[^}])*?";
    Pattern withDefault =
        Pattern.compile(
            "switch \\([^{]*\\{"
                + inside
                + "\\bcase ([A-Z][A-Z0-9_]+)\\b"
                + inside
                + "\\bdefault\\b");
    List<String> found = new ArrayList<>();
    for (Source source : SOURCES) {
      withDefault
          .matcher(source.code())
          .results()
          .filter(result -> ours.contains(result.group(1)))
          .forEach(result -> found.add(source.file() + ": case " + result.group(1)));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void pageRecordsHoldOnlyPlainValues() throws ClassNotFoundException {
    List<String> found = new ArrayList<>();
    for (Source source : SOURCES) {
      if (source.layer().equals("page") && !source.file().endsWith("package-info.java")) {
        String name = source.file().getFileName().toString().replace(".java", "");
        addOdd(Class.forName("org.concordance.page." + name), found);
      }
    }
    assertEquals(List.of(), found);
  }

  private static void addOdd(Class<?> type, List<String> found) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component
            .getGenericType()
            .getTypeName()
            .matches(".*\\b(Optional|Path|Archive|LinkedArchive)\\b.*")) {
          found.add(type.getName() + "." + component.getName());
        }
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      addOdd(inner, found);
    }
  }

  @Test
  void nothingIsLeftToDo() throws IOException {
    for (Path file : javaFiles(Path.of("src"))) {
      String text = Files.readString(file);
      assertTrue(!text.matches("(?s).*\\b(TO" + "DO|FIX" + "ME|XX" + "X:)\\b.*"), file.toString());
    }
  }
}
