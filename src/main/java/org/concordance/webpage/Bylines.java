package org.concordance.webpage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.cite.CslName;
import org.concordance.ingest.DatesInText;
import org.concordance.ingest.NamedDate;
import org.concordance.model.Name;

/** Reads the names of writers as pages write them: "By Felix Kim and Ana Lee". */
final class Bylines {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\(?<?\\b[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+>?\\)?|(https?://|www\\.)\\S+|(?<!\\S)@\\w+");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?:(?:written |story |text |words |reported |posted |published |compiled )?by:?\\s+|(?:skrevet av|geschrieben von|eingestellt von|escrito por|écrit par|publié par)\\s+"
              + "|(?:autor(?:in|en)?|auteure?s?|author|text|writer|reporter)\\s*[:：]\\s*"
              + "|(?:文|撰文|作者|記者|著者|取材)\\s*[／/:：]\\s*)");

  /** Words of a visible line, in languages where they are also parts of names. */
  private static final Pattern BEFORE_SHOWN = Pattern.compile("^(?:Von|Par|Por|Di|Door|Af|Av)\\s+");

  /** Who edited: in a line of its own, perhaps with more behind a bar. */
  private static final Pattern EDITING =
      Pattern.compile(
          "^(?i:edited by:?|editors?:|herausgegeben von|sous la direction de)\\s+(\\p{Lu}[^|·•]+)(?:[|·•].*)?$");

  /** Ranks and degrees beside a name; "Gen" without a point is a name of its own. */
  private static final Pattern RANKS =
      Pattern.compile(
          "(?<![\\p{L}.])(?:(?:(?:Lt|Maj|Brig|Gen|Col|Capt|Cdr|Cmdr|Adm|Amb|Sen|Rep|Hon)\\.\\s+)+|(?:Drs?|Profs?|Mr|Mrs|Ms)\\.?\\s+)+(?=\\p{Lu})"
              + "|\\s*\\((?i:ret\\.?|retired)\\)|,?\\s+(?:Ph\\.?D|D\\.?Phil|M\\.?D|J\\.?D|Esq)\\b\\.?");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*(?:기자|특파원|記者|特派員|\\sin \\p{Lu}[\\p{L}\\s.]*|,?\\s(?:published|posted|updated|on)\\b.*|[|·•–—]\\s.*|\\s-\\s.*|\\(\\s*\\))$");

  /** What stands where a writer should, and is nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:site |web ?|super)?(?:admin(?:istrator)?|master|editor|team|user|root)\\d*|staff"
              + "(?: writers?| reporters?| report| correspondent)?|editors?|(?:the )?editorial (?:team|staff)|guest(?: author"
              + "| contributor| writer| post)?|news ?(?:room|desk|staff)|contributors?|unknown|anonymous|author|none"
              + "|super user|null|undefined|n/?a|redaktion|(?:la )?r[ée]daction|redacci[oó]n|redazione|[^\\p{L}]*");

  private static final Set<String> AGENCIES =
      Arrays.stream(
              ("Reuters;AP;Associated Press;The Associated Press;AFP;Agence France-Presse;dpa;Kyodo"
                      + ";Kyodo News;Jiji;Jiji Press;Yonhap;Yonhap News Agency;Xinhua;TASS;Interfax"
                      + ";Bloomberg;Bloomberg News;EFE;ANSA;PTI;UPI;KCNA;CNA;共同通信;時事通信;연합뉴스")
                  .split(";"))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern APART = Pattern.compile("\\s*[;|、，]\\s*|\\s+/\\s+");
  private static final Pattern AND =
      Pattern.compile("\\s*,\\s+(?:and|&|und|et|y)\\s+|\\s+(?:and|&|und|et|y|with)\\s+");

  private Bylines() {}

  /** The people whom a line names that is to be seen on the page. */
  static List<Person> shown(String line) {
    String all = Plain.untagged(line);
    String text = RANKS.matcher(undated(all)).replaceAll("");
    return divided(BEFORE_SHOWN.matcher(text).replaceFirst(""));
  }

  /** A line without the date that it begins with, and without all from one on that comes later. */
  private static String undated(String line) {
    Optional<NamedDate> date = DatesInText.in(line).stream().findFirst();
    if (date.isEmpty()) {
      return line;
    }
    int at = date.get().start();
    return at == 0
        ? line.substring(date.get().words().length()).replaceFirst("^[\\s,·|–—-]+", "")
        : line.substring(0, at).replaceFirst("[\\s,·|–—-]+$", "");
  }

  /** What a line says of who edited the work; empty when it does not. */
  static Optional<String> editing(String line) {
    Matcher names = EDITING.matcher(line);
    return names.matches() ? Optional.of(names.group(1).strip()) : Optional.empty();
  }

  /** The people whom a value of metadata names. */
  static List<Person> divided(String written) {
    String text =
        ADDRESS.matcher(Plain.untagged(Plain.cut(written, 2_000))).replaceAll(" ").strip();
    String bare = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("").strip();
    List<Person> people = new ArrayList<>();
    for (String part : APART.split(bare)) {
      for (String name : names(part.strip())) {
        String one = AFTER.matcher(name.strip()).replaceFirst("").replaceFirst("[,.]+$", end(name));
        if (!one.isBlank()) {
          people.add(Person.of(Plain.line(one)));
        }
      }
    }
    return List.copyOf(people);
  }

  /** A point belongs to an initial or to Jr. */
  private static String end(String name) {
    return name.strip().matches(".*\\b(?:\\p{Lu}|[JS]r|Inc|Ltd|Corp|Co)\\.$") ? "." : "";
  }

  /** One name may hold "and" or a comma, several do. */
  private static List<String> names(String text) {
    List<String> byAnd = Arrays.asList(AND.split(text));
    List<String> all = new ArrayList<>();
    for (String part : byAnd) {
      List<String> byComma = Arrays.asList(part.split(",\\s+"));
      boolean isSeveral = byComma.size() > 1 && byComma.stream().allMatch(Bylines::isName);
      boolean isWithRole =
          byComma.size() > 1
              && isPersons(byComma.get(0))
              && isRole(byComma.get(byComma.size() - 1));
      if (isWithRole) {
        all.add(byComma.get(0));
      } else {
        all.addAll(isSeveral ? byComma : List.of(part));
      }
    }
    boolean areNames = all.size() == 1 || all.stream().allMatch(Bylines::isName);
    return areNames ? all : List.of(text);
  }

  private static boolean isRole(String text) {
    return isNobody(text)
        || isAgency(text)
        || text.matches(
            "(?i).*\\b(correspondent|writer|reporter|editor|analyst|fellow|professor|staff)\\b.*");
  }

  /** Whether a text looks like the whole name of a person: two words or more with capitals. */
  static boolean isPersons(String text) {
    if (text.isBlank()) {
      return false;
    }
    String[] words = text.strip().split("\\s+");
    boolean isCapital =
        Character.isUpperCase(text.strip().codePointAt(0))
            && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    return words.length > 1
        && words.length < 6
        && isCapital
        && text.matches("[\\p{L}\\p{M}'’.\\s-]+")
        && !CslName.of(new Name.Plain(text)).isWhole();
  }

  private static boolean isName(String text) {
    return !text.isBlank() && (isPersons(text) || isAgency(text) || isNobody(text));
  }

  /** Whether what stands where a writer should names nobody. */
  static boolean isNobody(String name) {
    return NOBODY.matcher(name.strip()).matches();
  }

  static boolean isAgency(String name) {
    return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** A name in capitals throughout as one writes it else. */
  static String quiet(String name) {
    boolean isLoud =
        name.matches(".*\\s.*")
            && name.equals(name.toUpperCase(Locale.ROOT))
            && name.matches(".*\\p{Lu}{3}.*")
            && !CslName.of(new Name.Plain(name)).isWhole();
    if (!isLoud) {
      return name;
    }
    return Pattern.compile("(?<=\\p{Lu})\\p{Lu}+")
        .matcher(name)
        .replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }
}
