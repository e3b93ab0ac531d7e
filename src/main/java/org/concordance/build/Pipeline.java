package org.concordance.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.concordance.check.SiteCheck;
import org.concordance.check.SiteCheck.BodyLink;
import org.concordance.cite.CitationStyle;
import org.concordance.cite.Citations;
import org.concordance.cite.Citer;
import org.concordance.cite.Styles;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.ledger.Ledger;
import org.concordance.ledger.LedgerFiles;
import org.concordance.link.LinkedArchive;
import org.concordance.link.Linker;
import org.concordance.link.Recorder;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Archive;
import org.concordance.model.ContentException;
import org.concordance.model.Output;
import org.concordance.model.OwnTheme;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Makes a site: reads, assembles, links, derives, renders, exports and checks. */
public final class Pipeline {

  private Pipeline() {}

  /**
   * Makes and checks a site, and writes nothing.
   *
   * @param progress is told of each stage as it begins
   * @throws ContentException with every mistake of the content, when there is one
   */
  public static Built make(BuildOptions options, Progress progress) {
    return make(options, Reuse.NONE, progress);
  }

  /**
   * Makes and checks a site after another in the same process, and writes nothing.
   *
   * @param reuse what is there of the build before; the same is made with it and without
   * @param progress is told of each stage as it begins
   * @throws ContentException with every mistake of the content, when there is one
   */
  public static Built make(BuildOptions options, Reuse reuse, Progress progress) {
    Problems problems = new Problems();
    progress.stage("reading");
    Sources read = ContentReader.read(options.source(), reuse, problems);
    return make(read, true, options, reuse, problems, progress);
  }

  /**
   * Finds the mistakes that a site would have if there were further files, and writes nothing.
   *
   * @param further files by their paths below the content folder; none of them is there yet
   * @return every mistake, sorted by place; but for those of citations, which are not made
   */
  public static List<Problem> rehearse(
      BuildOptions options, SortedMap<String, byte[]> further, Progress progress) {
    Problems problems = new Problems();
    progress.stage("reading");
    Sources read = ContentReader.read(options.source(), problems).with(further, problems);
    try {
      return make(read, false, options, Reuse.NONE, problems, progress).warnings();
    } catch (ContentException e) {
      return e.problems();
    }
  }

  private static Built make(
      Sources read,
      boolean cites,
      BuildOptions options,
      Reuse reuse,
      Problems problems,
      Progress progress) {
    Sources sources = options.settings().map(read::withSettings).orElse(read);
    Archive assembled = Assembler.assemble(sources, options.drafts(), reuse, problems);
    Archive archive = options.baseUrl().map(assembled::withUrl).orElse(assembled);
    progress.stage("linking");
    Words words = words(sources, archive.config().language(), reuse, problems);
    LinkedArchive linked =
        Linker.link(
            archive, sources.ledger(), sources.root(), words, options.extent(), reuse, problems);
    progress.stage("citing");
    Citations citations =
        options.extent().isWhole()
            ? Citer.cite(
                linked,
                cites
                    ? citationStyles(archive, sources, !options.reusable().isEmpty(), problems)
                    : List.of(),
                options.reusable(),
                reuse,
                problems)
            : Citations.NONE;
    progress.stage("rendering");
    // Without archive.yaml, nobody knows where pages stand.
    Progress shown = problems.hasError(sources.settings()) ? Progress.SILENT : progress;
    SiteMaker.Made made =
        new SiteMaker(linked, citations, words, sources.theme(), options.extent(), reuse)
            .make(shown, problems);
    List<Output> outputs = new ArrayList<>(made.outputs());
    Ledger ledger = Recorder.record(linked);
    boolean whole = options.extent().isWhole();
    if (whole && (options.records() || !sources.ledger().isEmpty())) {
      outputs.add(Output.text(LedgerFiles.PUBLISHED, LedgerFiles.addresses(ledger)));
    }
    progress.stage("checking");
    var written =
        new SiteCheck.Written(
            sources.root(),
            Claims.of(archive, sources.root()),
            Claims.frozen(archive),
            places(linked, RenderedBody::siteLinks),
            places(linked, RenderedBody::ids),
            Optional.of(sources.theme())
                .filter(own -> !own.templates().isEmpty())
                .map(OwnTheme::root));
    SiteCheck.checkFiles(outputs, written, problems);
    if (whole) {
      SiteCheck.checkAddresses(
          outputs, archive, sources.ledger(), ledger, written, reuse, problems);
    }
    problems.stopOnErrors(options.strict());
    return new Built(
        sources.root(),
        linked,
        citations,
        ledger,
        made.pages(),
        List.copyOf(outputs),
        problems.sorted());
  }

  /** The words of the interface, and what is wrong with the archive's own. */
  private record Spoken(Words words, List<Problem> problems) {
    static Spoken of(Sources sources, String language) {
      Problems found = new Problems();
      Words words = sources.words(language, found);
      return new Spoken(words, found.sorted());
    }
  }

  /** The words of the interface; the very same as before where nothing in them changed. */
  private static Words words(Sources sources, String language, Reuse reuse, Problems problems) {
    Spoken spoken =
        reuse.of(
            Words.class,
            "",
            List.of(language, sources.ownWords()),
            same -> Spoken.of(sources, language));
    spoken.problems().forEach(problems::add);
    return spoken.words();
  }

  /**
   * The styles to cite in. Where there are mistakes nothing is published, so none, unless most of
   * the work was done in an earlier build.
   */
  private static List<CitationStyle> citationStyles(
      Archive archive, Sources sources, boolean worked, Problems problems) {
    List<CitationStyle> styles =
        Styles.of(archive.config().styles(), sources.styles(), sources.root(), problems);
    return problems.hasErrors() && !worked ? List.of() : styles;
  }

  /** What the texts of records hold, as seen from the site's root. */
  private static List<BodyLink> places(
      LinkedArchive linked, Function<RenderedBody, List<RenderedBody.SiteLink>> held) {
    List<BodyLink> found = new ArrayList<>();
    linked
        .archive()
        .records()
        .forEach(
            record ->
                held.apply(linked.body(record)).stream()
                    .map(link -> link.from(record.permalink()))
                    .forEach(link -> found.add(new BodyLink(link.path(), link.place()))));
    return found;
  }
}
