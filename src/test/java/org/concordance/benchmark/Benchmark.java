package org.concordance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Builds made-up archives with this program and, where they are on the path, with Hugo and
 * Pagefind, turn by turn, and prints the medians as a table for Markdown.
 *
 * <p>Its arguments are numbers of readings. System properties: {@code runs} (3), {@code folder}
 * (where to work, {@code target/benchmark}; a file system in memory tells more of programs and less
 * of disks), {@code rows} ({@code lean} leaves out whole sites, which want room: of fifty thousand
 * readings, some four gigabytes). What {@code CONCORDANCE_OPTS} says holds here, too.
 */
public final class Benchmark {

  private static final int RUNS = Integer.getInteger("runs", 3);
  private static final Path FOLDER = Path.of(System.getProperty("folder", "target/benchmark"));
  private static final boolean WHOLE = !System.getProperty("rows", "").equals("lean");
  private static final Path THEME = Path.of("src/test/resources/benchmark/hugo");
  private static final Path LAUNCHER = Path.of("bin/concordance").toAbsolutePath();
  private static final List<String> USUAL = List.of("10", "1000", "10000");

  private final int size;
  private final Path archive;
  private final Path hugo;
  private final Map<String, List<Run>> runs = new LinkedHashMap<>();

  /** What a run took, and the site that it left. */
  private record Run(Timed time, Path site) {}

  private Benchmark(int size) throws IOException {
    this.size = size;
    Path folder = FOLDER.toAbsolutePath().resolve(Integer.toString(size));
    this.archive = folder.resolve("archive/content");
    this.hugo = folder.resolve("hugo");
    if (!Files.exists(folder)) {
      Corpus.write(size, archive, hugo);
    }
  }

  /** Measures archives of as many readings as the arguments say. */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes = arguments.length == 0 ? USUAL : List.of(arguments);
    versions().forEach(System.out::println);
    System.out.println();
    System.out.println("| readings | | clock s | processors s | memory MB | files | MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    // So that what Java learns of the program is kept, as in the second build of a day.
    Benchmark few = new Benchmark(10);
    delete(few.ours("", few.fresh(), few.archive.resolveSibling("cache")));
    for (String size : sizes) {
      new Benchmark(Integer.parseInt(size)).measure();
    }
  }

  private static List<String> versions() {
    List<String> said = new ArrayList<>();
    Optional<String> ours = Tools.said(LAUNCHER.toString(), "--version");
    said.add(ours.orElseThrow(() -> new IllegalStateException("run 'mvn package' first")));
    Tools.said("hugo", "version").ifPresent(said::add);
    Tools.said("pagefind", "--version").ifPresent(said::add);
    return said;
  }

  private void measure() throws IOException {
    Path cache = archive.resolveSibling("cache");
    if (WHOLE) {
      ours("with first-time citations", fresh(), cache);
    }
    for (int run = 0; run < RUNS; run++) {
      if (WHOLE) {
        Path full = ours("full", fresh(), cache);
        ours("again, nothing changed", full, cache);
      }
      ours("lean", fresh(), cache, "--lean");
      if (Tools.isThere("hugo")) {
        Path site = fresh();
        Timed pages = Timed.run(Map.of(), hugo(site));
        add("Hugo", site, pages);
        if (Tools.isThere("pagefind")) {
          List<String> index = List.of("pagefind", "--site", site.toString(), "--silent");
          add("Hugo and Pagefind", site, pages.then(Timed.run(Map.of(), index)));
        }
      }
    }
    runs.forEach((what, all) -> System.out.println(line(what, all)));
    ratio("lean", "Hugo").ifPresent(System.out::println);
    ratio("full", "Hugo and Pagefind").ifPresent(System.out::println);
    runs.values().stream()
        .flatMap(List::stream)
        .map(Run::site)
        .distinct()
        .forEach(Benchmark::delete);
  }

  /** Builds with this program, and gives the folder. */
  private Path ours(String what, Path output, Path cache, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "build", "--quiet"));
    command.addAll(List.of("--source", archive.toString()));
    command.addAll(List.of("--output", output.toString()));
    command.addAll(List.of("--cache", cache.toString()));
    command.addAll(List.of(options));
    add(what, output, Timed.run(Map.of(), command));
    return output;
  }

  private List<String> hugo(Path output) {
    return List.of(
        "hugo",
        "--source",
        THEME.toString(),
        "--contentDir",
        hugo.toString(),
        "--destination",
        output.toString(),
        "--noBuildLock",
        "--quiet");
  }

  /** A folder that was never there: a file system is slow for a while where one was deleted. */
  private Path fresh() throws IOException {
    return Files.createTempDirectory(archive.getParent(), "site").resolve("site");
  }

  private void add(String what, Path output, Timed time) {
    runs.computeIfAbsent(what, key -> new ArrayList<>()).add(new Run(time, output));
  }

  private String line(String what, List<Run> all) {
    Size output = Size.of(all.get(0).site());
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.2f | %.2f | %.0f | %,d | %.0f |",
        size,
        what,
        median(all, Timed::clock),
        median(all, Timed::processors),
        median(all, Timed::memory),
        output.files(),
        output.bytes() / 1e6);
  }

  private Optional<String> ratio(String one, String other) {
    if (!runs.containsKey(one) || !runs.containsKey(other)) {
      return Optional.empty();
    }
    double ratio = median(runs.get(one), Timed::clock) / median(runs.get(other), Timed::clock);
    return Optional.of(
        String.format(Locale.ROOT, "| %,d | %s ÷ %s | %.2f | | | | |", size, one, other, ratio));
  }

  private static double median(List<Run> all, ToDoubleFunction<Timed> what) {
    double[] sorted = all.stream().map(Run::time).mapToDouble(what).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** How much a folder holds. */
  private record Size(long files, long bytes) {
    static Size of(Path folder) {
      try (Stream<Path> all = Files.walk(folder)) {
        long[] sizes =
            all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).toArray();
        return new Size(sizes.length, Arrays.stream(sizes).sum());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder.getParent())) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
