package org.concordance.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.syntax.JsonText;

/**
 * What is put upon pages while they are written: a script that renews them, and shows mistakes.
 *
 * <p>Scripts of the site's own server are all that the content policy of pages lets load, so what
 * the panel is told comes as scripts too.
 */
final class Panel {

  /** Where its files are; no page of a site has such an address. */
  static final String FOLDER = "/_concordance/";

  /** The file that tells what has changed, once something has. */
  static final String STATE = FOLDER + "state.js";

  private static final List<String> FILES = List.of("panel.js", "panel.css");

  private Panel() {}

  /** A file of the panel; empty when there is none of that name. */
  static Output file(String path) {
    String name = path.substring(FOLDER.length());
    return new Output(path, FILES.contains(name) ? resource(name) : new byte[0]);
  }

  /** A page with the script at its end. */
  static byte[] upon(byte[] page, Preview preview, String path) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script =
        String.format(
            Locale.ROOT,
            "<script src=\"%spanel.js\" data-page=\"%s\" data-version=\"%s\"></script>\n",
            FOLDER,
            path,
            preview.version(path));
    int end = html.lastIndexOf("</body>");
    return Output.utf8(
        end < 0 ? html + script : html.substring(0, end) + script + html.substring(end));
  }

  /**
   * What the script of a page is told.
   *
   * @param path the page
   * @param version what the page was when it was loaded
   */
  static byte[] state(Preview preview, String path, String version) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("number", preview.number());
    state.put("state", preview.state().name().toLowerCase(Locale.ROOT));
    state.put("renewed", !preview.version(path).equals(version));
    state.put("problems", preview.problems().stream().map(Panel::problem).toList());
    return Output.utf8("concordance(" + JsonText.inScript(state) + ");\n");
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    told.put("file", problem.place().file());
    told.put("line", problem.place().line());
    told.put("column", problem.place().column());
    told.put("message", problem.message());
    told.put("hint", problem.hint());
    return told;
  }

  /** Where there is no page to put the panel upon, as before anything could be made. */
  static byte[] alone() {
    return resource("nothing.html");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Panel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
