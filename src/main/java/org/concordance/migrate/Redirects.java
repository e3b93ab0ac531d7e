package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.ingest.Register;
import org.concordance.ingest.Remark;
import org.concordance.model.Archive;
import org.concordance.model.FormerAddress;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.concordance.oldsite.Settings;

/** Gives out the old site's addresses, each to one record. */
final class Redirects {

  /** What an archive has at its top besides free pages. */
  private static final Set<String> OWN =
      Set.of(
          "readings",
          "topics",
          "actors",
          "events",
          "dates",
          "search",
          "media",
          "schema",
          "assets",
          "recent",
          "pages",
          "data",
          "feeds");

  private final Register register;
  private final String before;
  private final Map<String, RecordKey> taken = new HashMap<>();

  /**
   * Redirects.
   *
   * @param settings those of the old site
   */
  Redirects(Archive archive, Register register, Settings settings) {
    this.register = register;
    this.before = before(settings, archive.config().url());
    archive
        .records()
        .forEach(
            record -> {
              claim(record.key().permalink(), record.key());
              record.formerAddresses().forEach(address -> claim(address, record.key()));
            });
  }

  /** What came before the addresses of the old site, where the archive has the same server. */
  private static String before(Settings settings, String url) {
    String here = url.replaceFirst("(?i)^https?://[^/]*", "").replaceFirst("/+$", "");
    String there = settings.basePath();
    return there.startsWith(here) && !there.equals(here) ? there.substring(here.length()) : "";
  }

  private boolean claim(Permalink address, RecordKey record) {
    return taken.putIfAbsent(key(address), record) == null;
  }

  private static String key(Permalink address) {
    return address.path().toLowerCase(Locale.ROOT).replaceFirst("/$", "");
  }

  /** The record at an address of the old site; empty when none is. */
  Optional<RecordKey> holder(String address) {
    return FormerAddress.permalink(whole(address)).map(one -> taken.get(key(one)));
  }

  private String whole(String address) {
    return address.startsWith("/") ? before + address : address;
  }

  /**
   * The addresses that lead to a record from now on, as front matter has them.
   *
   * @param addresses addresses of the old site
   * @param place where they are said
   * @param remarks takes those that cannot lead here
   */
  List<String> of(RecordKey record, List<String> addresses, Place place, List<Remark> remarks) {
    List<String> found = new ArrayList<>();
    for (String address : addresses) {
      String whole = whole(address);
      Optional<Permalink> permalink = FormerAddress.permalink(whole);
      if (FormerAddress.wrong(whole).isPresent() || permalink.isEmpty()) {
        lose(remarks, place, address, "cannot be kept: no page can stand there");
      } else if (permalink.get().equals(record.permalink())) {
        continue;
      } else if (isOfProgram(permalink.get())) {
        lose(remarks, place, address, "cannot be kept: the archive has a page of its own there");
      } else if (claim(permalink.get(), record)) {
        found.add(permalink.get().toString());
      } else if (!record.equals(taken.get(key(permalink.get())))) {
        lose(remarks, place, address, "cannot be kept: it leads to another record");
      }
    }
    return found;
  }

  private static void lose(List<Remark> remarks, Place place, String address, String why) {
    remarks.add(Remark.leftOut(place, "address", why).about(address));
  }

  private boolean isOfProgram(Permalink address) {
    String[] parts = address.path().toLowerCase(Locale.ROOT).split("/");
    if (!OWN.contains(parts[0])) {
      return parts.length == 1
          && Slug.isId(parts[0])
          && register.isTaken(new RecordKey(RecordKind.PAGE, parts[0]));
    }
    Optional<RecordKind> kind = RecordKind.ofFolder(parts[0]);
    boolean below = kind.isPresent() && parts.length == 2 && Slug.isId(parts[1]);
    return !below
        || parts[1].equals("kinds")
        || parts[1].equals("publishers")
        || register.isTaken(new RecordKey(kind.get(), parts[1]));
  }
}
