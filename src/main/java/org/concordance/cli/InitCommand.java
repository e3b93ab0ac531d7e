package org.concordance.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.concordance.publish.ContentFolder;
import org.concordance.publish.NewFiles;
import org.concordance.start.NewArchive;
import org.concordance.start.Program;
import org.concordance.start.Renewal;
import org.concordance.start.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: begins an archive, or moves one to another program. */
@Command(
    name = "init",
    description =
        "Begins a new archive: settings, an example, and what publishes it on GitHub Pages."
            + " Overwrites nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance init my-archive --title 'Harbour Reading'",
      "  concordance init une-archive --language fr --no-example",
      "",
      "In the folder of an archive, 'concordance init --update' moves it to this program."
    })
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The folder of the archive, made if it is not there (default: this one).")
  private Path folder = Path.of(".");

  @Mixin private final InitOptions settings = new InitOptions();

  @Option(
      names = "--program",
      paramLabel = "URL",
      description =
          "Where the workflow is to fetch this very program (default: where it was released).")
  private Optional<String> address = Optional.empty();

  @Option(names = "--no-example", description = "Leave out the example.")
  private boolean bare;

  @Option(
      names = "--no-questions",
      description = "Ask nothing, on a terminal either: what is not given is left out.")
  private boolean silent;

  @Option(
      names = "--update",
      description =
          "Let this program publish the archive that is there, and renew its workflows and guides"
              + " as far as you have not changed them.")
  private boolean update;

  private final Voice voice;

  @Mixin private final Manner manner;

  InitCommand(Voice voice) {
    this.voice = voice;
    this.manner = voice.manner();
  }

  @Override
  public Integer call() {
    Program program = RunningProgram.at(address.map(this::checkedAddress));
    if (address.isPresent() && !program.isPublished()) {
      throw wrongUsage("--program needs the program to run from its jar");
    }
    return voice.say(update ? renew(program) : begin(program));
  }

  private String checkedAddress(String url) {
    if (!url.matches("https?://[^\\s/?#\"<>\\\\]+/[^\\s\"<>\\\\]+")) {
      throw wrongUsage(
          "--program needs the whole address of a jar, such as"
              + " https://example.org/concordance.jar");
    }
    return url;
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Outcome begin(Program program) {
    Optional<Outcome> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    Form form = new Form(voice.screen().out(), voice.screen().keyboard().filter(input -> !silent));
    if (form.asks()) {
      form.say(
          "A new archive. Enter takes what stands in brackets; Ctrl-C ends without writing"
              + " anything. All of it can be changed later.");
    }
    Settings chosen = settings.read(folder, form);
    form.complaint()
        .ifPresent(
            complaint -> {
              throw wrongUsage(complaint);
            });
    return begin(program, chosen);
  }

  private Outcome begin(Program program, Settings chosen) {
    Map<String, String> files = new LinkedHashMap<>(NewArchive.files(chosen, program, !bare));
    Optional<String> readme = ContentFolder.read(folder, NewArchive.README);
    boolean hasReadme =
        NewFiles.hasLike(folder, "readme")
            && !readme.equals(Optional.of(files.get(NewArchive.README)));
    if (hasReadme) {
      files.remove(NewArchive.README);
    }
    List<String> inTheWay = NewFiles.inTheWay(folder, files);
    if (!inTheWay.isEmpty()) {
      return inTheWay(inTheWay);
    }
    NewFiles.create(folder, files, NewArchive.rules());
    int count = files.size() + NewArchive.rules().size();
    return Outcome.done(
        List.of(), new Beginning(folder, chosen, program, count, !bare, hasReadme).text());
  }

  /** What makes the folder unfit to begin an archive in. */
  private Optional<Outcome> obstacle() {
    if (ContentFolder.read(folder, NewArchive.SETTINGS).isPresent()) {
      return Optional.of(
          refused(
              "'" + folder + "' is an archive already: it has " + NewArchive.SETTINGS,
              "name a new folder; or, to renew the workflows of this one, add --update"));
    }
    return NewFiles.fileInsteadOf(folder)
        .map(file -> refused("'" + file + "' is a file", "name a folder"));
  }

  private Outcome inTheWay(List<String> paths) {
    int shown = Math.min(paths.size(), Beginning.MANY);
    int more = paths.size() - shown;
    return refused(
        "'"
            + folder
            + "' has "
            + String.join(", ", paths.subList(0, shown))
            + (more > 0 ? " and " + more + " more" : "")
            + " already; nothing was written",
        "name a new folder, or move these away");
  }

  private Outcome renew(Program program) {
    if (settings.isAny() || bare) {
      throw wrongUsage("--update takes no other option than --program");
    }
    if (!program.isPublished()) {
      return refused(
          "this program is no release, so no workflow could fetch it",
          "download a release and run that, or say with --program where this file can be fetched");
    }
    Optional<Renewal> renewal = Renewal.of(program, path -> ContentFolder.read(folder, path));
    if (renewal.isEmpty()) {
      return refused(
          "'" + folder + "' has no .github/concordance.txt",
          "name the folder of an archive that 'concordance init' has begun");
    }
    int count = ContentFolder.write(folder, renewal.get().files(), List.of());
    return Outcome.done(List.of(), renewed(program, count, renewal.get().kept()));
  }

  private static Outcome refused(String message, String hint) {
    return new Outcome(Outcome.Kind.REFUSED, List.of(), message, hint, List.of());
  }

  private static String renewed(Program program, int count, List<String> kept) {
    String done =
        "From now on, Concordance "
            + program.version()
            + " publishes this archive. Renewed "
            + Summary.count(count, "file", "files")
            + ".";
    Stream<String> lines =
        kept.isEmpty()
            ? Stream.of(done)
            : Stream.concat(
                Stream.of(done, "Changed by you, and left as they are:"),
                kept.stream().map(path -> "  " + path));
    return String.join(System.lineSeparator(), lines.toList());
  }
}
