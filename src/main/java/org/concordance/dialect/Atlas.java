package org.concordance.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKey;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.OldAddresses;
import org.concordance.oldsite.Paths;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.StaticFiles;
import org.concordance.oldsite.Tree;
import org.concordance.syntax.Iri;

/** Knows what the addresses and files of the old site became, and finds what its links lead to. */
public final class Atlas {

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
  record Target(Kind kind, String href, String lost) {

    /** A link to what is not published yet: plain words until it is. */
    String asDraft(String words) {
      String plain = words.replaceAll("[\\[\\]|\\\\`<>]", "").replaceAll("\\s+", " ").strip();
      return "[[" + href + (plain.isEmpty() ? "" : "|" + plain) + "]]";
    }
  }

  private static final Target NOWHERE =
      new Target(Kind.NOWHERE, "", "leads to nothing that came, and is plain text now");

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL);

  private final Tree tree;
  private final Settings settings;
  private final OldAddresses addresses;
  private final Images images;
  private final Extras.Known extras;
  private final Map<String, RecordKey> byAddress = new HashMap<>();
  private final PageNames<RecordKey> pages;
  private final PageNames<String> left;
  private final Map<String, String> addressOfPath = new HashMap<>();
  private final Map<RecordKey, String> addressOfRecord = new HashMap<>();
  private final Map<RecordKey, String> titles = new HashMap<>();
  private final Map<RecordKey, Anchors> anchors = new HashMap<>();
  private final Set<RecordKey> drafts = new HashSet<>();
  private final Set<String> held = new HashSet<>();

  /** An atlas without any page yet. */
  public Atlas(Tree tree, Settings settings, OldAddresses addresses, Images images) {
    this.tree = tree;
    this.settings = settings;
    this.addresses = addresses;
    this.images = images;
    this.extras = Extras.of(settings);
    this.pages = new PageNames<>(settings);
    this.left = new PageNames<>(settings);
  }

  /** The marks that the Markdown of the site knew. */
  Extras.Known extras() {
    return extras;
  }

  /** Enters an address that a record had. */
  public void enter(String address, RecordKey record) {
    byAddress.putIfAbsent(Paths.comparable(address), record);
  }

  /** Says that a record is not published yet: only {@code [[…]]} may lead to it. */
  public void draft(RecordKey record) {
    drafts.add(record);
  }

  /** Enters the file of a record, with its title and the text that it will have. */
  public void enter(
      Document document, Optional<String> address, RecordKey record, String title, String text) {
    pages.enter(document, record);
    titles.put(record, title);
    address.ifPresent(one -> addressOfPath.put(document.path(), one));
    address.ifPresent(one -> addressOfRecord.put(record, one));
    anchors.put(record, Anchors.of(text));
  }

  /** Says of a page that the old site did not publish it: no image comes for its sake. */
  public void hold(Document document) {
    held.add(document.path());
  }

  /** Enters a file of content that cannot be read yet, with the address that it had. */
  public void enterLeft(Document document, String address) {
    left.enter(document, address);
  }

  /** What to call that which a tag names, where it stands by itself. */
  String words(Document from, String name) {
    return pages.find(from, file(name)).map(titles::get).orElseGet(() -> plain(from, name));
  }

  /** What the old site wrote for a tag: an address; the name itself where nothing has it. */
  String plain(Document from, String name) {
    return pages
        .find(from, file(name))
        .map(addressOfRecord::get)
        .or(() -> left.find(from, file(name)))
        .or(() -> atRoot(file(name)))
        .map(address -> settings.basePath() + address)
        .orElse(name);
  }

  /** How much of the end of a text is the site's own address, which stood before a tag. */
  int site(String text) {
    return Stream.of(settings.url(), settings.basePath())
        .filter(text::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String file(String reference) {
    return reference.split("#", 2)[0].strip();
  }

  /**
   * What a link of a page leads to.
   *
   * @param text the text of the page
   * @param media takes the image, if it is one
   */
  Target target(Document from, Anchors text, String written, SortedMap<String, byte[]> media) {
    String url = written.strip();
    Optional<Reference> reference = Reference.in(url);
    if (reference.isPresent()) {
      return ofReference(from, text, reference.get(), media);
    }
    if (url.startsWith("#")) {
      return passage(text, url.substring(1));
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

  private static Target passage(Anchors text, String fragment) {
    return text.id(fragment)
        .map(id -> new Target(Kind.PASSAGE, "#" + id, ""))
        .orElse(new Target(Kind.NOWHERE, "", "is of a passage without a name, and is plain text"));
  }

  private Target ofReference(
      Document from, Anchors text, Reference reference, SortedMap<String, byte[]> media) {
    String[] parts = (reference.name() + reference.after()).split("#", 2);
    String fragment = parts.length > 1 ? parts[1] : "";
    String file = file(reference.name());
    if (file.isEmpty()) {
      return passage(text, fragment);
    }
    return pages
        .find(from, file)
        .map(key -> ofRecord(key, fragment))
        .or(() -> left.find(from, file).map(this::ofLeft))
        .or(() -> atRoot(file).map(path -> within(from, path, media)))
        .orElse(NOWHERE);
  }

  /** Where a file stood that a tag names by its path, and that is no page. */
  private Optional<String> atRoot(String file) {
    String path = file.replaceFirst("^/", "");
    return tree.has(path) ? Optional.of("/" + path) : Optional.empty();
  }

  private Target ofLeft(String address) {
    return old(Optional.of(address), "leads to what did not come");
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
            ? pages.find(from, path.substring(2))
            : address.map(Paths::comparable).map(byAddress::get);
    boolean named = path.startsWith("@/") || path.matches(".*\\.(md|markdown)");
    if (record.isEmpty() && named) {
      record = pages.find(from, path);
    }
    if (record.isPresent()) {
      return ofRecord(record.get(), fragment);
    }
    Optional<String> there =
        named ? left.find(from, path.replaceFirst("^@/", "")) : Optional.empty();
    if (there.isPresent()) {
      return ofLeft(there.get());
    }
    if (address.map(Paths::comparable).filter(String::isEmpty).isPresent()) {
      return new Target(Kind.OUTSIDE, "/", "");
    }
    Optional<String> file = StaticFiles.find(tree, settings, from, path, address);
    if (file.isPresent()) {
      Images.Brought brought =
          held.contains(from.path()) ? images.known(file.get()) : images.bring(file.get(), media);
      if (!brought.path().isEmpty()) {
        return new Target(Kind.IMAGE, "../" + brought.path(), "");
      }
      return old(address, brought.why() + ", and was left there");
    }
    return old(address, "leads to nothing that came");
  }

  private Target old(Optional<String> address, String why) {
    String url = Iri.of(address.map(settings::url).orElse(""));
    return FieldRules.url(url).isEmpty()
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
}
