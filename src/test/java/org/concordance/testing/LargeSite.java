package org.concordance.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordance.testing.PlantedArchive.Company;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of ten thousand readings, made once for all tests of a run by the program itself in a
 * bounded memory, and served from this machine.
 *
 * <p>Few of its topics and actors have many readings, so that each of those has thousands; one
 * topic and one actor have over a thousand others below them.
 */
public final class LargeSite implements AutoCloseable {

  /** How many readings it has. */
  public static final int READINGS = 10_000;

  /** How many topics there are that readings have. */
  public static final int TOPICS = 40;

  /** How many actors there are that readings have. */
  public static final int ACTORS = 80;

  /** How many events there are. */
  public static final int EVENTS = 2_000;

  private static final int MEMBERS = 1_500;
  private static final long SEED = 20261121;
  private static final int MINUTES = 10;
  private static final String HEAP = "-Xmx1g";

  private final PlantedArchive planted = PlantedArchive.of(READINGS, SEED);
  private final Path folder;
  private final HttpServer server;

  private LargeSite() {
    try {
      folder = Files.createTempDirectory("large");
      TestArchive archive = new TestArchive(folder.resolve("archive"));
      write(archive, new Random(SEED));
      build(archive.content());
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/large/", new StaticFiles(site()));
    server.start();
  }

  /** Where its files are. */
  public Path site() {
    return folder.resolve("site");
  }

  /** The address of a page. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/large/" + path);
  }

  /** The searches that ought to find what is hidden in it. */
  public List<PlantedArchive.Search> searches() {
    return planted.searches();
  }

  private void write(TestArchive archive, Random random) {
    planted.write(archive, number -> company(random));
    archive.write("topics/top.md", "---\nlabel: The top\n---\n");
    archive.write("actors/body.md", "---\nname: A body\nkind: organization\n---\n");
    for (int i = 0; i < TOPICS; i++) {
      archive.write("topics/topic-" + i + ".md", "---\nlabel: Topic " + i + "\n---\n");
    }
    for (int i = 0; i < ACTORS; i++) {
      archive.write("actors/person-" + i + ".md", actor("Person " + i, ""));
    }
    for (int i = 0; i < MEMBERS; i++) {
      archive.write("actors/member-" + i + ".md", actor("Member " + i, "part-of: body\n"));
      archive.write(
          "topics/below-" + i + ".md",
          "---\nlabel: Below " + i + "\nbroader: top\nrelated: topic-0\n---\n");
    }
    for (int i = 0; i < EVENTS; i++) {
      archive.write("events/event-" + i + ".md", event(i, random));
    }
  }

  private static String actor(String name, String fields) {
    return "---\nname: " + name + "\nkind: person\n" + fields + "---\n";
  }

  private static Company company(Random random) {
    return new Company(
        "topics: [topic-%d]\nevents: [event-%d]\nrelated: [reading-0]\n"
            .formatted(random.nextInt(TOPICS), random.nextInt(4)),
        List.of("person-" + random.nextInt(ACTORS)),
        "What it says of [[topic-" + random.nextInt(TOPICS) + "]].");
  }

  private static String event(int i, Random random) {
    return """
    ---
    title: Event %d
    date: %s
    actors: [person-%d]
    topics: [topic-%d]
    ---
    It happened.
    """
        .formatted(i, PlantedArchive.date(random), random.nextInt(4), random.nextInt(4));
  }

  private void build(Path content) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-jar",
                Path.of("target/concordance.jar").toString(),
                "build",
                "--source",
                content.toString(),
                "--output",
                site().toString())
            .inheritIO()
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running after " + MINUTES + " minutes");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("the build ended with " + process.exitValue());
    }
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** Hands the one site to tests that have it as a parameter. */
  public static final class Provider implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE =
        ExtensionContext.Namespace.create(LargeSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == LargeSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .getOrComputeIfAbsent(LargeSite.class, key -> new LargeSite(), LargeSite.class);
    }
  }
}
