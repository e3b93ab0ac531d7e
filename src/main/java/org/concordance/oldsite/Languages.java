package org.concordance.oldsite;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.model.FieldRules;

/**
 * The languages of a site, and the folders in which each has its content.
 *
 * @param tags the languages as the site calls them, and what it says they are; that may be empty
 * @param main the one whose pages have no language in their addresses, unless all have
 * @param prefixed whether addresses begin with the main language too
 * @param servers for each language that has a server of its own, where that is: on it, addresses do
 *     not begin with the language
 * @param disabled languages that the site did not publish
 * @param folders for each folder of content the language of what is in it; that is empty where
 *     names of files tell it. Inner folders come first
 * @see <a href="https://gohugo.io/content-management/multilingual/">Multilingual mode</a>
 */
public record Languages(
    Map<String, String> tags,
    String main,
    boolean prefixed,
    Map<String, String> servers,
    Set<String> disabled,
    Map<String, String> folders) {

  public Languages {
    tags = new TreeMap<>(tags);
    servers = new TreeMap<>(servers);
    disabled = new TreeSet<>(disabled);
    folders = new LinkedHashMap<>(folders);
  }

  /** Those of a site's settings; of Jekyll's, which has none, one folder for all. */
  static Languages of(Tree tree, Generator generator, Datum.Fields all) {
    if (generator == Generator.JEKYLL) {
      return new Languages(Map.of(), "", false, Map.of(), Set.of(), Map.of("", ""));
    }
    Datum.Fields said = all.fields("languages");
    Map<String, String> tags = new TreeMap<>();
    Map<String, String> servers = new TreeMap<>();
    Set<String> disabled = new TreeSet<>();
    Map<String, String> folders = new TreeMap<>(innerFirst());
    all.get("disableLanguages").stream()
        .flatMap(list -> list.each().stream())
        .forEach(one -> disabled.add(one.text()));
    String main = all.text("defaultContentLanguage", "default_language").orElse("en");
    boolean shared = said.get(main).isEmpty();
    for (Datum.Field language : said.fields()) {
      Datum.Fields own = said.fields(language.key());
      Optional<String> folder = own.text("contentDir").map(Languages::folder);
      tags.put(language.key(), own.text("locale", "languageCode").orElse(""));
      folder.ifPresent(one -> folders.put(one, language.key()));
      own.text("baseURL")
          .filter(url -> !language.key().equals(main) && FieldRules.url(url).isEmpty())
          .ifPresent(url -> servers.put(language.key(), url.replaceFirst("/+$", "")));
      shared |= folder.isEmpty();
      if (own.get("disabled").filter(Datum::isYes).isPresent()) {
        disabled.add(language.key());
      }
    }
    if (shared) {
      folders.putIfAbsent(folder(all.text("contentDir").orElse("content")), "");
    }
    folders.keySet().removeIf(folder -> !tree.hasFolder(folder));
    return new Languages(
        tags,
        main,
        all.get("defaultContentLanguageInSubdir").filter(Datum::isYes).isPresent(),
        servers,
        disabled,
        folders.isEmpty() ? Map.of("", "") : folders);
  }

  private static Comparator<String> innerFirst() {
    return Comparator.comparingInt(String::length)
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  private static String folder(String written) {
    return Paths.normal(written).orElse("").replaceFirst("/$", "");
  }

  /** The folder of content that holds a file; empty when none does. */
  public Optional<String> folderOf(String path) {
    return folders.keySet().stream()
        .filter(folder -> folder.isEmpty() || path.startsWith(folder + "/"))
        .findFirst();
  }

  /** The language of a file: by its folder, or a name such as {@code about.de.md}; may be empty. */
  String languageOf(String path) {
    String ofFolder = folderOf(path).map(folders::get).orElse("");
    String[] name = path.substring(path.lastIndexOf('/') + 1).split("\\.");
    String last = name.length > 2 ? name[name.length - 2] : "";
    return tags.containsKey(last) ? last : ofFolder;
  }

  /** The languages, as the site calls them. */
  public Set<String> names() {
    return tags.keySet();
  }

  /** What a language is: what the site says, or else its name. */
  public String tag(String language) {
    String said = tags.getOrDefault(language, "");
    return said.isEmpty() ? language : said;
  }

  /** The language of a file, by what its name says: the main one, where that is nothing. */
  public String meant(String language) {
    return language.isEmpty() ? main : language;
  }

  /** What addresses of a language begin with: {@code /de}, or nothing. */
  String prefix(String language) {
    boolean bare = tags.isEmpty() || !prefixed && meant(language).equals(main);
    return bare ? "" : "/" + meant(language);
  }

  /** Where a page stood whose language has a server of its own, by its address below the site. */
  Optional<String> onServer(String address) {
    return servers.entrySet().stream()
        .filter(one -> isBelow(address, prefix(one.getKey())))
        .map(one -> one.getValue() + address.substring(prefix(one.getKey()).length()))
        .findFirst();
  }

  /** An address on such a server as one below the site; others as they are. */
  String withoutServer(String address) {
    return servers.entrySet().stream()
        .filter(one -> isBelow(address, one.getValue()))
        .map(one -> prefix(one.getKey()) + address.substring(one.getValue().length()))
        .findFirst()
        .orElse(address);
  }

  private static boolean isBelow(String address, String start) {
    return (address + "/")
        .toLowerCase(Locale.ROOT)
        .startsWith(start.toLowerCase(Locale.ROOT) + "/");
  }

  /** Whether the site is not made in a language, though it has texts in it. */
  public boolean isDisabled(String language) {
    return disabled.contains(meant(language));
  }
}
