package org.concordance.cite;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks a style that an archive brings: whether it is one, and whether works can be cited in it.
 */
final class StyleCheck {

  private static final Pattern PARENT =
      Pattern.compile(
          "<link\\b(?=[^>]*\\brel=[\"']independent-parent)[^>]*\\bhref=[\"'][^\"']*/([^\"'/]+)[\"']");

  private static final String ANEW = "get the file anew from https://www.zotero.org/styles";

  private final CitationStyle style;
  private final Place file;
  private final Problems problems;

  StyleCheck(CitationStyle style, Problems problems) {
    this.style = style;
    this.file = Place.of(style.file());
    this.problems = problems;
  }

  /** Whether it can be used; why not is reported. */
  boolean passes() {
    if (!isXml()) {
      return false;
    }
    Matcher parent = PARENT.matcher(style.xml());
    if (parent.find()) {
      String other = parent.group(1);
      problems.error(
          file,
          "this style only says that it is like '" + other + "'",
          "name '"
              + other
              + "' in archive.yaml instead, and put its file here if the program has none");
      return false;
    }
    Optional<String> fault = fault();
    fault.ifPresent(
        message -> problems.error(file, "nothing can be cited in this style: " + message, ANEW));
    return fault.isEmpty();
  }

  /** A style has no document type; one could name files of this machine. */
  private boolean isXml() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      // Without one of ours, faults would be printed.
      parser.setErrorHandler(new DefaultHandler());
      String root =
          parser
              .parse(new InputSource(new StringReader(style.xml())))
              .getDocumentElement()
              .getTagName();
      if (!root.equals("style")) {
        problems.error(file, "not a citation style: it begins with <" + root + ">", ANEW);
      }
      return root.equals("style");
    } catch (SAXParseException e) {
      problems.error(
          new Place(file.file(), Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0)),
          "not a citation style: no well-formed XML without a document type",
          ANEW);
      return false;
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tries it on a work. */
  private Optional<String> fault() {
    EngineStyle prepared = EngineStyle.of(style, "en-US");
    try {
      return new Engine(style, prepared, "en-US")
              .format(EngineItem.of(EngineItem.PROBE, prepared))
              .isEmpty()
          ? Optional.of("it shows nothing of a work with a title")
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of("the engine gives up (" + e.getMessage() + ")");
    } catch (StackOverflowError e) {
      return Optional.of("it refers to itself");
    }
  }
}
