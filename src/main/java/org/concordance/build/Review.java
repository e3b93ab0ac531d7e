package org.concordance.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.concordance.advice.Advice;
import org.concordance.advice.Adviser;
import org.concordance.advice.Matter;
import org.concordance.content.ContentFiles;
import org.concordance.model.Place;
import org.concordance.model.Problem;

/** What an editor would say of an archive, with the places to look at. */
public final class Review {

  private Review() {}

  /**
   * Advice on an archive that is made and has no errors.
   *
   * @param source the content folder
   * @param today the day on which the question is asked, in UTC
   * @return the advice, sorted by place, without what its file says is fine
   */
  public static List<Problem> of(Built built, Path source, LocalDate today) {
    ContentFiles files = new ContentFiles(source);
    List<String> drafts = built.archive().index().drafts().stream().map(files::text).toList();
    return placed(Adviser.advise(built.linked(), drafts, today), source);
  }

  /** Pieces of advice with their places, sorted by place, without what its file says is fine. */
  public static List<Problem> placed(List<Advice> advice, Path source) {
    ContentFiles files = new ContentFiles(source);
    TreeSet<Problem> placed = new TreeSet<>();
    advice.stream()
        .sorted(Comparator.comparing(Review::file))
        .filter(one -> !files.isFine(file(one), one.matter().word()))
        .forEach(one -> placed.add(placed(one, files.place(one.spot()))));
    return List.copyOf(placed);
  }

  private static Problem placed(Advice advice, Place place) {
    return new Problem(
        advice.severity(), place, advice.message(), advice.cure() + silence(advice.matter()));
  }

  /** How to have silence; where something was asked for, nobody wants that. */
  private static String silence(Matter matter) {
    return matter == Matter.SNAPSHOT
        ? ""
        : "; to keep it as it is, add a line '# fine: "
            + matter.word()
            + "' at the head of the file";
  }

  private static String file(Advice advice) {
    return advice.spot().file();
  }
}
