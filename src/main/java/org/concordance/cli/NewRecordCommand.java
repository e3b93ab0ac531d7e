package org.concordance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordance.draft.Draft;
import org.concordance.model.RecordKind;
import org.concordance.publish.ContentFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that writes the file of a new record. */
abstract class NewRecordCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description =
          "The id: the file's name and the end of its address, chosen once. Proposed if left out.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "The archive's content folder (default: ${DEFAULT-VALUE}).")
  private Path source = Path.of("content");

  @Option(
      names = "--no-questions",
      description = "Ask nothing, on a terminal either: what is not given is left out.")
  private boolean silent;

  private final RecordKind kind;
  private final Optional<Input> keyboard;

  /**
   * A command.
   *
   * @param keyboard where answers come from; empty when nobody can be asked
   */
  NewRecordCommand(RecordKind kind, Optional<Input> keyboard) {
    this.kind = kind;
    this.keyboard = keyboard;
  }

  @Override
  public final Integer call() {
    CommandLine line = spec.commandLine();
    Form form = new Form(line.getOut(), keyboard.filter(input -> !silent));
    if (form.asks()) {
      // Before the archive is read, which takes seconds where it is large.
      form.say(greeting());
      line.getOut().flush();
    }
    Desk desk = Desk.of(source);
    Draft draft = draft(form, desk);
    form.complaint().ifPresent(this::refuse);
    form.notices().forEach(notice -> line.getErr().println("note: " + notice));
    form.conflict().ifPresent(this::stop);
    ContentFolder.create(source, draft.path(), draft.text());
    report(line.getOut(), desk, draft);
    return CommandLine.ExitCode.OK;
  }

  private String greeting() {
    return "A new "
        + kind.word()
        + ". Enter takes what stands in brackets; Ctrl-C ends without writing anything.";
  }

  private void refuse(String complaint) {
    throw new ParameterException(spec.commandLine(), complaint);
  }

  private void stop(String conflict) {
    throw new NewException(conflict);
  }

  /** The draft, of what the form gives; anything will do where the form is not complete. */
  abstract Draft draft(Form form, Desk desk);

  /** What to say of a file that was written, and what to do next. */
  abstract void report(PrintWriter out, Desk desk, Draft draft);

  /** The id that was given, that is answered, or that is proposed; a stand-in if there is none. */
  final String id(Form form, Desk desk, Optional<String> proposal) {
    return new IdForm(form, desk, kind, proposal).id(id);
  }

  /** The path of the file, as messages show it. */
  static String shown(Desk desk, Draft draft) {
    return desk.root() + "/" + draft.path();
  }
}
