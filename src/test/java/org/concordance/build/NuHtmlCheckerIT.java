package org.concordance.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nu.validator.validation.SimpleDocumentValidator;
import org.concordance.model.Output;
import org.concordance.start.NewArchive;
import org.concordance.start.Program;
import org.concordance.start.Settings;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Every page is valid HTML by the W3C's own checker, without warnings.
 *
 * @see <a href="https://validator.github.io/validator/">the Nu Html Checker</a>
 */
final class NuHtmlCheckerIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final Messages MESSAGES = new Messages();
  private static SimpleDocumentValidator validator;

  @BeforeAll
  static void setUp() throws Exception {
    validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, MESSAGES);
    validator.setUpValidatorAndParsers(MESSAGES, true, false);
  }

  @Test
  void passesEveryPageOfThisArchive() throws IOException, SAXException {
    assertEquals(List.of(), messages(Sites.OWN));
  }

  @Test
  void passesEveryFeature() throws IOException, SAXException {
    assertEquals(List.of(), messages(Sites.FULL));
  }

  @Test
  void passesAnEmptyArchive() throws IOException, SAXException {
    assertEquals(List.of(), messages(Sites.FOLDER.resolve("empty/content")));
  }

  @Test
  void passesANewArchive(@TempDir Path folder) throws IOException, SAXException {
    Settings settings =
        new Settings("New", Settings.NO_URL, Settings.NO_REPOSITORY, "en", Optional.empty());
    Tree.of(NewArchive.files(settings, Program.unreleased("1"), true)).write(folder);
    assertEquals(List.of(), messages(folder.resolve("content")));
  }

  @Test
  void reportsWhatIsWrong() throws IOException, SAXException {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>Wrong</title></head>
        <body><p id="a">One</p><p id="a">Two</p><img src="x.png"></body></html>
        """;
    List<String> found = new ArrayList<>();
    check(Output.text("wrong.html", page), found);
    assertEquals(2, found.stream().filter(message -> message.contains(": error: ")).count());
  }

  private static List<String> messages(Path content) throws IOException, SAXException {
    List<String> found = new ArrayList<>();
    for (Output output : Sites.make(content).outputs()) {
      if (output.path().endsWith(".html")) {
        check(output, found);
      }
    }
    return found;
  }

  private static void check(Output page, List<String> found) throws IOException, SAXException {
    MESSAGES.begin(page.path(), found);
    InputSource source = new InputSource(new ByteArrayInputStream(page.bytes()));
    source.setEncoding(UTF_8.name());
    // As browsers have it: the checker compares addresses as they are written.
    source.setSystemId(URI.create("https://example.org/" + page.path()).toASCIIString());
    validator.checkHtmlInputSource(source);
  }

  /** Collects what the checker says, a line each. */
  private static final class Messages implements ErrorHandler {

    private String path = "";
    private List<String> found = new ArrayList<>();

    void begin(String page, List<String> list) {
      path = page;
      found = list;
    }

    private void add(String severity, SAXParseException e) {
      found.add(path + ":" + e.getLineNumber() + ": " + severity + ": " + e.getMessage());
    }

    /**
     * The checker takes data in a script element for a script, which the policy does not: it is
     * asked before a script is run. That there is no other is TemplatesTest's to see.
     *
     * @see <a
     *     href="https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element">HTML,
     *     prepare the script element</a>, where a data block returns before the policy is asked
     */
    @Override
    public void warning(SAXParseException e) {
      if (!e.getMessage().startsWith("Inline script violates Content Security Policy")) {
        add("warning", e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("error", e);
    }
  }
}
