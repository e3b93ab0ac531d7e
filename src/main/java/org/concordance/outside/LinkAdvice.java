package org.concordance.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.advice.Advice;
import org.concordance.advice.Matter;
import org.concordance.model.Severity;
import org.concordance.outside.OutsideLink.Use;
import org.concordance.outside.Verdict.Kind;

/**
 * What a curator ought to know of links elsewhere. What is dead is told at every place where it is
 * written; what cannot be told, once for each server, since it mostly lies with that.
 */
final class LinkAdvice {

  private final List<Advice> found = new ArrayList<>();

  /** The links of which nothing can be told, by server and answer. */
  private final Map<String, List<OutsideLink>> untold = new LinkedHashMap<>();

  private LinkAdvice() {}

  /**
   * The advice.
   *
   * @param verdicts what became of the links, by their addresses
   * @param offline whether nobody answered: then that says nothing of any link
   */
  static List<Advice> of(List<OutsideLink> links, Map<String, Verdict> verdicts, boolean offline) {
    LinkAdvice advice = new LinkAdvice();
    for (OutsideLink link : links) {
      Verdict verdict = verdicts.getOrDefault(link.url(), Verdict.of(Kind.UNASKED));
      if (!(offline && verdict.kind().isNoAnswer())) {
        advice.add(link, verdict);
      }
    }
    advice.untold.values().forEach(same -> advice.addUntold(same, verdicts));
    return advice.found;
  }

  private void add(OutsideLink link, Verdict verdict) {
    switch (verdict.kind()) {
      case FINE, UNASKED -> {}
      case MOVED ->
          note(
              link,
              "what is linked here has moved for good, to " + verdict.target(),
              "write the new address, once you have seen that it is the same page");
      case HOME ->
          note(
              link,
              "the link leads only to a front page now, " + verdict.target(),
              "the page itself has probably gone: look for where it stands today, or give a"
                  + " snapshot");
      case GONE -> link.uses().forEach(use -> addGone(use, verdict));
      case REFUSED, BUSY, FAILING, UNSAFE, NO_SERVER, NO_CONNECTION, SILENT, BROKEN, ENDLESS ->
          untold
              .computeIfAbsent(
                  server(link) + " " + verdict.kind() + " " + verdict.status(),
                  key -> new ArrayList<>())
              .add(link);
    }
  }

  private void note(OutsideLink link, String message, String cure) {
    link.uses().forEach(use -> found.add(Advice.note(Matter.LINK, use.spot(), message, cure)));
  }

  private void addGone(Use use, Verdict verdict) {
    String message = "what is linked here is gone: its server answers " + verdict.status();
    if (use.kept()) {
      found.add(
          Advice.note(
              Matter.LINK,
              use.spot(),
              message + "; readers have the snapshot under 'archived'",
              "nothing has to be done, unless it stands elsewhere today"));
    } else {
      found.add(
          new Advice(
              Matter.LINK,
              Severity.WARNING,
              use.spot(),
              message,
              use.source()
                  ? "write where it stands today, or give a snapshot under 'archived'"
                      + " (check --snapshots looks for one)"
                  : "write where it stands today, or the address of a snapshot of it"));
    }
  }

  private static String server(OutsideLink link) {
    return WebUri.of(link.url()).map(URI::getHost).orElse(link.url());
  }

  private void addUntold(List<OutsideLink> same, Map<String, Verdict> verdicts) {
    OutsideLink first = same.get(0);
    Verdict verdict = verdicts.get(first.url());
    int others = same.size() - 1;
    String more =
        others == 0
            ? ""
            : " (and " + others + " more " + (others == 1 ? "link" : "links") + " to it)";
    found.add(
        Advice.note(
            Matter.LINK,
            first.uses().get(0).spot(),
            "it cannot be told whether the link is good: "
                + Untold.why(verdict, server(first))
                + more,
            Untold.cure(verdict.kind())));
  }
}
