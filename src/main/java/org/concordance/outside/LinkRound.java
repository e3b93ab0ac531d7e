package org.concordance.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.concordance.outside.Verdict.Kind;

/** One round to all addresses of which nothing is known. */
final class LinkRound {

  /** When nobody answers of fewer servers, it may be they. */
  private static final int SERVERS = 2;

  private final Doors doors;
  private final Manners manners;
  private final Answers answers;
  private final Consumer<String> progress;
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  LinkRound(Doors doors, Manners manners, Answers answers, Consumer<String> progress) {
    this.doors = doors;
    this.manners = manners;
    this.answers = answers;
    this.progress = progress;
  }

  Findings run(List<OutsideLink> links) {
    Map<URI, List<String>> unknown = new LinkedHashMap<>();
    for (OutsideLink link : links) {
      Optional<URI> address = WebUri.of(link.url());
      if (address.isEmpty()) {
        verdicts.put(link.url(), Verdict.of(Kind.BROKEN));
      } else {
        known(address.get())
            .ifPresentOrElse(
                verdict -> verdicts.put(link.url(), verdict),
                () ->
                    unknown
                        .computeIfAbsent(address.get(), key -> new ArrayList<>())
                        .add(link.url()));
      }
    }
    ask(unknown);
    answers.tidy(
        links.stream()
            .flatMap(link -> WebUri.of(link.url()).stream())
            .map(URI::toString)
            .distinct()
            .toList());
    return findings(links, unknown);
  }

  private Optional<Verdict> known(URI address) {
    return answers
        .of(address.toString())
        .flatMap(
            parts -> {
              try {
                return Optional.of(
                    new Verdict(
                        Kind.valueOf(parts.get(0)), Integer.parseInt(parts.get(1)), parts.get(2)));
              } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // Of another version of the program.
                return Optional.empty();
              }
            });
  }

  private void ask(Map<URI, List<String>> unknown) {
    Inquiry inquiry = new Inquiry(doors, manners);
    Round round = new Round();
    unknown.forEach(
        (address, urls) ->
            round.add(
                address,
                () -> {
                  Verdict verdict = inquiry.ask(address);
                  if (verdict.kind().isLasting()) {
                    answers.keep(
                        address.toString(),
                        List.of(
                            verdict.kind().name(),
                            Integer.toString(verdict.status()),
                            verdict.target()));
                  }
                  urls.forEach(url -> verdicts.put(url, verdict));
                  tell(unknown.size());
                }));
    round.run(manners.servers());
  }

  private synchronized void tell(int all) {
    progress.accept("asking after links elsewhere, " + done.incrementAndGet() + " of " + all);
  }

  private Findings findings(List<OutsideLink> links, Map<URI, List<String>> unknown) {
    List<Verdict> fresh =
        unknown.values().stream()
            .flatMap(List::stream)
            .map(url -> verdicts.getOrDefault(url, Verdict.of(Kind.UNASKED)))
            .toList();
    boolean offline =
        unknown.keySet().stream().map(Doors::server).distinct().count() >= SERVERS
            && fresh.stream().allMatch(verdict -> verdict.kind().isNoAnswer());
    int left = (int) fresh.stream().filter(verdict -> !verdict.kind().isLasting()).count();
    return new Findings(
        LinkAdvice.of(links, verdicts, offline),
        links.size(),
        fresh.size(),
        left,
        offline,
        answers.areKept());
  }
}
