package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every message has a folder in {@code src/test/invalid}. The messages are listed here, a line for
 * each call that reports one; what the list lacks shows when the calls in the source are counted,
 * and when a {@code problems.txt} holds a message that is not on it.
 */
final class MessageCoverageTest {

  private static final Path SOURCE = Path.of("src/main/java/org/concordance");
  private static final Path SITES = Path.of("src/test/invalid");

  /** A class, and the messages of one of its calls; those in brackets need more than a folder. */
  private static final List<String> MESSAGES =
      """
      check/Collisions      error: two pages have the address /.*: one from .* and one from the program itself|error: /.* and /.* differ only in case or form: one from .* and one from .*
      check/LinkCheck       error: the id '.*' is on the page twice
      check/LinkCheck       error: there is no page or file at /.*|error: the page has no passage '.*': /.*
      check/LinkCheck       error: a template links to /.*, where there is no page or file \\(on .*\\)
      cite/StyleCheck       error: not a citation style: it begins with <.*>
      cite/StyleCheck       error: not a citation style: no well-formed XML without a document type
      cite/StyleCheck       error: this style only says that it is like '.*'
      cite/StyleCheck       error: nothing can be cited in this style: .*
      cite/CitationStyle    error: no work of the type '.*' can be cited in this style: .*
      content/ConfigReader  error: no citation style '.*'
      content/ConfigReader  error: no such file
      content/ConfigReader  error: a site cannot stand at '.*'
      content/ConfigReader  error: not the address of a repository: '.*'
      content/ConfigReader  error: not an authority for tag URIs: '.*'
      content/MediaCheck    error: the name of (a media file|an asset) becomes its address, and this one cannot
      content/MediaCheck    error: (media holds|assets are) .*, and this is none
      content/MediaCheck    error: the image holds a script, or could load one
      content/ContentReader warning: not part of the archive, and left out
      content/ThemeReader   warning: not part of a theme, and left out
      content/Folder        [error: cannot be read: AccessDenied]
      content/Folder        error: a symbolic link is not followed
      content/Fields        error: a key must be a word
      content/Fields        error: '.*' is given twice
      content/Fields        error: an? .* needs '.*'
      content/Fields        warning: given twice under '.*'
      content/Fields        error: 'zh-Hant' is given twice
      content/Fields        error: expected pairs under '.*'
      content/Fields        error: unknown field '.*' of .*
      content/FrontMatter   error: no front matter
      content/FrontMatter   error: front matter does not end
      content/HierarchyCheck error: '(broader|part-of)' runs in a circle: .*
      content/HierarchyCheck error: '(broader|part-of)' leads through more than 30 records
      content/IndexBuilder  error: the id '.*' is taken by .*
      content/IndexBuilder  error: the former id '.*' is the id that this file still has
      content/IndexBuilder  error: the former id '.*' is claimed by .*
      content/IndexBuilder  error: the former address '.*' is claimed by .*
      content/IndexBuilder  error: the former address '.*' is that of .*
      model/FormerAddress   error: not an address within a site: '.*'
      model/FormerAddress   error: an address with '\\?' or '#': '.*'
      model/FormerAddress   error: no page can stand at '.*'
      model/FormerAddress   error: not an address at which a page can lead on: '.*'
      content/IndexBuilder  error: '.*' is replaced, in the end, by itself
      content/NameReader    error: a name has one of 'family' \\(with 'given'\\), 'literal' or 'actor'
      content/ParsedFile    error: the file's name is not an id: '.*'
      content/ReadingReader warning: issued .*, after it was summarized \\(.*\\)
      content/ReadingReader warning: a reading is not related to itself
      content/ReadingReader error: 'withdrawn' needs 'status: withdrawn'
      content/ReadingReader error: a withdrawn reading needs 'withdrawn'
      content/References    warning: (actor|topic|event|reading) '.*' is now '.*'
      content/References    warning: (actor|topic|event|reading) '.*' is a draft, and not named in this build
      content/References    error: (actor|topic|event|reading) '.*' was replaced by several
      content/References    error: unknown (actor|topic|event|reading) '.*'
      content/TextDecoder   error: not UTF-8 text
      content/TextDecoder   error: (control|invalid) character U\\+[0-9A-F]+
      content/References    warning: reading '.*' is withdrawn, and not named here
      content/Values        error: expected text
      content/Values        error: empty text
      model/FieldRules      error: empty text
      content/Values        error: expected an id
      content/Values        error: (control|invalid) character U\\+[0-9A-F]+, written as an escape
      model/FieldRules      error: (control|invalid) character U\\+[0-9A-F]+(, written as an escape)?
      model/FieldRules      error: (there is no month|not an EDTF date|[A-Z][a-z]+ [0-9]+ has no day).*
      model/FieldRules      error: expected one exact day, not '.*'
      model/FieldRules      error: not a web address: '.*'
      model/FieldRules      error: not a language tag: '.*'
      content/Values        error: not an id: '.*'
      model/FieldRules      error: not an id: '.*'
      model/FieldRules      error: unknown value '.*'
      content/Values        error: expected the fields of .*
      model/FieldRules      error: a date over more than 400 years
      content/WorkReader    warning: the source has no date, so it stands under 'Undated'
      content/WorkReader    error: 'unknown' among the authors' names
      content/YamlParser    error: not valid YAML: .*
      content/YamlParser    [error: not valid YAML: The incoming YAML document exceeds the limit]
      content/YamlParser    error: expected fields such as 'title: …'
      content/VersionReader error: there is no such day: .*
      content/VersionReader error: an earlier text of '.*', which is no reading
      check/LedgerCheck     error: the published address .* would vanish
      check/LedgerCheck     error: the text was published, and its passages are recorded here no more
      check/OwnerCheck      error: the address .* was published for what is now .*
      check/SwapCheck       error: the text that was published at .* now stands in .*
      check/OwnerCheck      error: the former id '.*' is that of what is now .*
      check/LedgerCheck     error: passages are recorded of a reading whose address is not
      check/LedgerCheck     [error: the published passage .* would vanish]
      check/SiteSize        [warning: the site has .* MB, and GitHub Pages publishes none .*]
      ledger/LedgerReader   error: not an address, its kind and its id, with tabs between them
      ledger/LedgerReader   error: not what the ids of a feed begin with
      ledger/LedgerReader   error: the address .* is recorded twice, as .* and .*
      ledger/LedgerReader   error: not a passage's id, its standing and its fingerprint, with tabs between them
      link/Bodies           error: an earlier text of .*, and the text of today is of .*
      content/ReadingReader warning: a change from before the summary was first published .*
      words/MessageFile     error: not a message
      words/MessageFile     error: a backslash has no meaning in a message
      words/MessageFile     error: '.*' is there twice
      words/WordsReader     error: unknown message '.*'
      words/WordsReader     error: '.*' has no argument \\{\\d+\\}
      words/WordsReader     error: \\{\\d+\\} of '.*' is a text, which has no plural
      words/WordsReader     error: not an ICU message: .*|error: '.*' is no number of an argument|error: '.*' is no form of an argument|error: an offset is not understood|error: no plural has a form '.*'
      link/Bodies           error: this earlier text was published, and has been altered since
      link/Bodies           warning: the published summary has changed in substance, and says nowhere that it has
      mention/NameClaims    warning: the name '.*' is shared by .*, so it links nowhere
      markup/AllowList      warning: <.*> is not allowed, and left out
      markup/AllowList      warning: the attribute '.*' of <.*> is not allowed, and left out
      markup/AllowList      warning: '.*' is not an id, and left out
      markup/AllowList      warning: the address '.*' in raw HTML is left out
      markup/AllowList      warning: the attribute '.*' is not allowed, and left out
      markup/BodyRenderer   [error: the text is longer than 200000 characters]
      markup/BodyRenderer   error: the text is nested too deep to be read
      link/Bodies           warning: the summary does not begin with a paragraph, so it has no abstract
      markup/DocumentLinker error: \\[\\[ without \\]\\]
      markup/DocumentLinker warning: the image has no words for those who cannot see it
      markup/DocumentLinker error: an image from elsewhere
      markup/DocumentLinker error: a heading of the first level in the text
      markup/DocumentLinker error: the note \\[\\^.*] has no text
      markup/DocumentLinker warning: nothing refers to the note \\[\\^.*], so it is left out
      markup/LinkResolver   error: unknown kind '.*' in \\[\\[.*]]
      markup/LinkResolver   warning: \\[\\[.*]] is now .*
      markup/LinkResolver   warning: \\[\\[.*]] was replaced by several
      markup/LinkResolver   warning: \\[\\[.*]] is a draft, and not linked in this build
      markup/LinkResolver   error: \\[\\[.*]] can mean several records
      markup/LinkResolver   error: no (record|reading|actor|topic|event|page) has the id '.*'
      markup/LinkResolver   error: \\[\\[.*]] names no record
      markup/LinkResolver   error: the link has no address
      markup/LinkResolver   error: the address '.*' is not allowed
      markup/LinkResolver   error: there is no '.+' beside this file
      render/ThemeCheck     error: no page is shown by this template, and no other template names it
      render/ThemeCheck     error: there is no template '.*'
      render/ThemeCheck     error: the template needs itself, in the end
      render/ThemeCheck     error: not a template: .*
      render/ThemeCheck     error: '.*' has no block '.*'
      render/ThemeCheck     error: the template has no block 'main', in which every page is shown
      content/ThemeReader   error: the template is empty
      render/TemplateMistake error: (the template never ends|a value is of another kind than its use wants)
      render/TemplateMistake error: (the page has more than 16000000 characters|unknown name '.*'|a .* has no '.*'|there is no macro or function '.*'.*|the template cannot be shown: .*)
      """
          .lines()
          .toList();

  /**
   * A call that reports something, or gives what is to be reported; those by which Values hands
   * reports on are no more.
   */
  private static final Pattern CALL =
      Pattern.compile(
          "(?<!void )\\b(?:error|warning)\\((?!place\\(node\\), message, hint|node, wrong\\.)"
              + "|(?<!Optional<Refusal> )\\brefusal\\(");

  @Test
  void everyMessageHasAFolder() throws IOException {
    List<String> reported = reported();
    for (String message : patterns()) {
      assertTrue(reported.stream().anyMatch(line -> line.matches(message)), message);
    }
  }

  @Test
  void everyMessageIsListed() throws IOException {
    List<String> patterns = patterns();
    for (String line : reported()) {
      assertTrue(patterns.stream().anyMatch(line::matches), line);
    }
  }

  @Test
  void everyCallThatReportsSomethingIsListed() throws IOException {
    Map<String, Integer> listed = new TreeMap<>();
    MESSAGES.forEach(line -> listed.merge(line.split(" ", 2)[0], 1, Integer::sum));

    assertEquals(listed, calls());
  }

  private static List<String> patterns() {
    return MESSAGES.stream()
        .map(line -> line.split(" +", 2)[1])
        .filter(message -> !message.startsWith("["))
        .flatMap(message -> Arrays.stream(message.split("\\|(?=error|warning)")))
        .toList();
  }

  /** What all folders together report: severity and message, without the place. */
  private static List<String> reported() throws IOException {
    List<String> reported = new ArrayList<>();
    try (Stream<Path> sites = Files.list(SITES)) {
      for (Path site : sites.sorted().toList()) {
        Files.readString(site.resolve("problems.txt"))
            .lines()
            .filter(line -> line.matches("(content|templates).*"))
            .map(line -> line.replaceFirst("^(content|templates).*?: (?=error: |warning: )", ""))
            .forEach(reported::add);
      }
    }
    return reported;
  }

  private static Map<String, Integer> calls() throws IOException {
    Map<String, Integer> calls = new TreeMap<>();
    for (String folder :
        List.of(
            "check", "cite", "content", "ledger", "link", "markup", "mention", "model", "render",
            "words")) {
      try (Stream<Path> files = Files.walk(SOURCE.resolve(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          int found = (int) CALL.matcher(Files.readString(file)).results().count();
          String name = file.getFileName().toString().replace(".java", "");
          if (found > 0) {
            calls.put(folder + "/" + name, found);
          }
        }
      }
    }
    return calls;
  }
}
