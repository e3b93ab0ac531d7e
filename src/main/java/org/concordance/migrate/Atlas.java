package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.syntax.Iri;

/** Knows what the addresses and files of the old site became, and finds what its links lead to. */
final class Atlas {

  /** What a link leads to. */
  enum Kind {
    RECORD,
    DRAFT,
    IMAGE,
    OUTSIDE,
    PASSAGE,
    NOWHERE
  }

  /**
   * Where a link leads.
   *
   * @param href what to write; empty when it leads nowhere
   * @param lost what became of it, if it does not lead where it did; else empty
   */
  record Target(Kind kind, String href, String lost) {}

  private static final Target NOWHERE =
      new Target(Kind.NOWHERE, "", "leads to nothing that came, and is plain text now");

  /** What stands before a record that a tag named; people may have written something before it. */
  private static final String REFERENCE = "record:";

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL);

  private final Tree tree;
  private final Settings settings;
  private final OldAddresses addresses;
  private final Images images;
  private final Map<String, RecordKey> byAddress = new HashMap<>();
  private final Map<String, RecordKey> byPath = new HashMap<>();
  private final Map<String, Optional<RecordKey>> byName = new HashMap<>();
  private final Map<String, String> addressOfPath = new HashMap<>();
  private final Map<RecordKey, Anchors> anchors = new HashMap<>();
  private final Set<RecordKey> drafts = new HashSet<>();

  Atlas(Tree tree, Settings settings, OldAddresses addresses, Images images) {
    this.tree = tree;
    this.settings = settings;
    this.addresses = addresses;
    this.images = images;
  }

  /** Enters an address that a record had. */
  void enter(String address, RecordKey record) {
    byAddress.putIfAbsent(Paths.comparable(address), record);
  }

  /** Says that a record is not published yet: only {@code [[…]]} may lead to it. */
  void draft(RecordKey record) {
    drafts.add(record);
  }

  /** Enters the file of a record, and the text that it will have. */
  void enter(Document document, Optional<String> address, RecordKey record, String text) {
    String language = document.language() + ":";
    String local = document.local();
    String plain = Document.folder(local) + document.stem();
    for (String path :
        List.of(local, plain, plain.replaceFirst("(^|/)_?index$", ""), plain + ".md")) {
      byPath.putIfAbsent(language + path, record);
    }
    byName.merge(language + document.name(), Optional.of(record), (one, other) -> Optional.empty());
    address.ifPresent(one -> addressOfPath.put(document.path(), one));
    anchors.put(record, Anchors.of(text));
  }

  /** The address of what {@code ref} and the like name; empty when nothing has that name. */
  String reference(Document from, String name) {
    String[] parts = name.strip().split("(?=#)", 2);
    String fragment = parts.length > 1 ? parts[1] : "";
    if (parts[0].isEmpty()) {
      return fragment;
    }
    return file(from, parts[0].strip()).map(key -> REFERENCE + key + fragment).orElse("");
  }

  /** The record of a file, by its path from the top, beside another file, or its name alone. */
  private Optional<RecordKey> file(Document from, String name) {
    String bare = Paths.decoded(name).replaceFirst("^/", "").replaceFirst("/$", "");
    String ended = bare.replaceFirst("\\.(md|markdown|html)$", "");
    List<String> candidates = new ArrayList<>(List.of(bare, ended));
    if (settings.generator() == Generator.JEKYLL) {
      candidates.add("_posts/" + bare);
    } else if (!name.startsWith("/")) {
      Paths.normal(Document.folder(from.local()) + bare).ifPresent(candidates::add);
      Paths.normal(Document.folder(from.local()) + ended).ifPresent(candidates::add);
    }
    String last = ended.substring(ended.lastIndexOf('/') + 1);
    return languages(from)
        .flatMap(
            language ->
                candidates.stream()
                    .flatMap(one -> Optional.ofNullable(byPath.get(language + one)).stream()))
        .findFirst()
        .or(
            () ->
                languages(from)
                    .flatMap(one -> byName.getOrDefault(one + last, Optional.empty()).stream())
                    .findFirst());
  }

  /** The languages in which what a page refers to is looked for: its own, then the others. */
  private Stream<String> languages(Document from) {
    return Stream.concat(
            Stream.of(from.language(), "", settings.languages().main()),
            settings.languages().names().stream())
        .distinct()
        .map(one -> one + ":");
  }

  /**
   * What a link of a page leads to.
   *
   * @param text the text of the page
   * @param media takes the image, if it is one
   */
  Target target(Document from, Anchors text, String written, SortedMap<String, byte[]> media) {
    String url = written.strip();
    int reference = url.indexOf(REFERENCE);
    if (reference >= 0) {
      return ofReference(url.substring(reference + REFERENCE.length()));
    }
    if (url.startsWith("#")) {
      return text.id(url.substring(1))
          .map(id -> new Target(Kind.PASSAGE, "#" + id, ""))
          .orElse(
              new Target(Kind.NOWHERE, "", "is of a passage without a name, and is plain text"));
    }
    String whole = url.startsWith("//") ? "https:" + url : url;
    String local = addresses.withoutSite(whole);
    if (WEB.matcher(local).matches()) {
      boolean mail = local.regionMatches(true, 0, "mailto:", 0, 7);
      return mail || FieldRules.url(Iri.of(local)).isEmpty()
          ? new Target(Kind.OUTSIDE, Iri.of(local), "")
          : NOWHERE;
    }
    if (url.isEmpty() || SCHEME.matcher(local).matches() || local.indexOf('\\') >= 0) {
      return NOWHERE;
    }
    return within(from, local, media);
  }

  private Target ofReference(String written) {
    String[] parts = written.split("#", 2);
    String[] key = parts[0].split(":", 2);
    return RecordKind.ofWord(key[0])
        .map(kind -> ofRecord(new RecordKey(kind, key[1]), parts.length > 1 ? parts[1] : ""))
        .orElse(NOWHERE);
  }

  private Target ofRecord(RecordKey record, String fragment) {
    String href = "../" + record.kind().folder() + "/" + record.id() + ".md";
    if (drafts.contains(record)) {
      return new Target(Kind.DRAFT, record.toString(), "");
    }
    if (fragment.isEmpty()) {
      return new Target(Kind.RECORD, href, "");
    }
    Optional<String> id = Optional.ofNullable(anchors.get(record)).flatMap(one -> one.id(fragment));
    return id.map(one -> new Target(Kind.RECORD, href + "#" + one, ""))
        .orElse(new Target(Kind.RECORD, href, "leads to the page, not to a passage of it"));
  }

  private Target within(Document from, String local, SortedMap<String, byte[]> media) {
    String[] parts = local.split("(?=[?#])", 2);
    int hash = local.indexOf('#');
    String fragment = hash < 0 ? "" : local.substring(hash + 1);
    String path = Paths.decoded(parts[0]);
    Optional<String> address = address(from, path);
    Optional<RecordKey> record =
        path.startsWith("@/")
            ? file(from, path.substring(2))
            : address.map(Paths::comparable).map(byAddress::get);
    if (record.isEmpty() && path.matches(".*\\.(md|markdown)")) {
      record = file(from, path);
    }
    if (record.isPresent()) {
      return ofRecord(record.get(), fragment);
    }
    if (address.map(Paths::comparable).filter(String::isEmpty).isPresent()) {
      return new Target(Kind.OUTSIDE, "/", "");
    }
    Optional<String> file = staticFile(from, path, address);
    if (file.isPresent()) {
      Images.Brought brought = images.bring(file.get(), media);
      if (!brought.path().isEmpty()) {
        return new Target(Kind.IMAGE, "../" + brought.path(), "");
      }
      return old(address, brought.why() + ", and was left there");
    }
    return old(address, "leads to nothing that came");
  }

  private Target old(Optional<String> address, String why) {
    String url = Iri.of(settings.url() + address.orElse(""));
    boolean known = !settings.url().isEmpty() && address.isPresent();
    return known && FieldRules.url(url).isEmpty()
        ? new Target(Kind.OUTSIDE, url, why + "; the link leads to the old site")
        : new Target(Kind.NOWHERE, "", why + "; it is plain text now");
  }

  /** The address in the old site, from {@code /} on. */
  private Optional<String> address(Document from, String path) {
    if (path.startsWith("/")) {
      return Paths.normal(path).map(one -> "/" + one);
    }
    String own = addressOfPath.getOrDefault(from.path(), "/");
    return Paths.normal(own.substring(0, own.lastIndexOf('/') + 1) + path).map(one -> "/" + one);
  }

  /** The file of the site that a path means: beside the page, or among those that stay as is. */
  private Optional<String> staticFile(Document from, String path, Optional<String> address) {
    List<String> candidates = new ArrayList<>();
    if (!path.startsWith("/")) {
      Paths.normal(Document.folder(from.path()) + path).ifPresent(candidates::add);
    }
    List<String> folders = new ArrayList<>(List.of("static/", "assets/"));
    settings.languages().folders().keySet().forEach(one -> folders.add(one + "/"));
    folders.add("");
    for (String one : List.of(address.orElse(""), path)) {
      String bare = one.replaceFirst("^(\\.\\./|\\./|/)+", "");
      for (String folder : folders) {
        Paths.normal(folder + bare).ifPresent(candidates::add);
      }
    }
    return candidates.stream().filter(tree::has).findFirst();
  }
}
