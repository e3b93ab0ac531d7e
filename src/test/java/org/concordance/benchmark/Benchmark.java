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
 * of disks).
 */
public final class Benchmark {

  private static final int RUNS = Integer.getInteger("runs", 3);
  private static final Path FOLDER = Path.of(System.getProperty("folder", "target/benchmark"));
  private static final Path THEME = Path.of("src/test/resources/benchmark/hugo");
  private static final Path LAUNCHER = Path.of("bin/concordance").toAbsolutePath();
  private static final List<String> USUAL = List.of("10", "1000", "10000");

  private final int size;
  private final Path archive;
  private final Path hugo;
  private final Map<String, List<Timed>> taken = new LinkedHashMap<>();
  private final Map<String, Path> made = new LinkedHashMap<>();

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
    // So that classes, citations and files are as in the second build of a day.
    Path first = fresh();
    add("with first-time citations", first, ours(first, cache));
    for (int run = 0; run < RUNS; run++) {
      Path full = fresh();
      add("full", full, ours(full, cache));
      add("again, nothing changed", full, ours(full, cache));
      if (Tools.isThere("hugo")) {
        Path lean = fresh();
        Timed pages = Timed.run(Map.of(), hugo(lean));
        add("Hugo", lean, pages);
        if (Tools.isThere("pagefind")) {
          List<String> index = List.of("pagefind", "--site", lean.toString(), "--silent");
          add("Hugo and Pagefind", lean, pages.then(Timed.run(Map.of(), index)));
        }
      }
    }
    taken.forEach((what, times) -> System.out.println(line(what, times)));
    ratio("full", "Hugo and Pagefind").ifPresent(System.out::println);
    made.values().stream().distinct().forEach(Benchmark::delete);
  }

  private Timed ours(Path output, Path cache) throws IOException {
    return Timed.run(
        Map.of(),
        List.of(
            LAUNCHER.toString(),
            "build",
            "--quiet",
            "--source",
            archive.toString(),
            "--output",
            output.toString(),
            "--cache",
            cache.toString()));
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
    taken.computeIfAbsent(what, key -> new ArrayList<>()).add(time);
    made.put(what + taken.get(what).size(), output);
  }

  private String line(String what, List<Timed> times) {
    Size output = Size.of(made.get(what + times.size()));
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.2f | %.2f | %.0f | %,d | %.0f |",
        size,
        what,
        median(times, Timed::clock),
        median(times, Timed::processors),
        median(times, Timed::memory),
        output.files(),
        output.bytes() / 1e6);
  }

  private Optional<String> ratio(String one, String other) {
    if (!taken.containsKey(one) || !taken.containsKey(other)) {
      return Optional.empty();
    }
    double ratio = median(taken.get(one), Timed::clock) / median(taken.get(other), Timed::clock);
    return Optional.of(
        String.format(Locale.ROOT, "| %,d | %s ÷ %s | %.2f | | | | |", size, one, other, ratio));
  }

  private static double median(List<Timed> times, ToDoubleFunction<Timed> what) {
    double[] sorted = times.stream().mapToDouble(what).sorted().toArray();
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
