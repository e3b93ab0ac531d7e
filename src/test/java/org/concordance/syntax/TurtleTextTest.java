package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turtle, read back by RDF4J, which refuses what is no IRI. */
final class TurtleTextTest {

  private static final String BASE = "https://archive.example/base/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "\"",
        "\\",
        "\\\"",
        "ends in \\",
        "a\nb\r\nc\td",
        "'''\"\"\"",
        "\\u0041 {x} <y> @en ^^z .",
        "한국 🗄️ שלום \u202Bكيم\u202C",
        "\u2028\u2029\uFEFF"
      })
  void anyTextComesBackInItsLanguage(String text) throws IOException {
    Literal literal = (Literal) one("dcterms:title", TurtleText.text(text, "zh-Hant"));

    assertEquals(text, literal.getLabel());
    assertEquals("zh-Hant", literal.getLanguage().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "https://a.example/x, https://a.example/x",
        "topics/x/, https://archive.example/base/topics/x/",
        "https://a.example/a|b/{c}^`, https://a.example/a%7Cb/%7Bc%7D%5E%60",
        "https://a.example/%41%zz%, https://a.example/%41%25zz%25",
        "https://a.example/#a#b, https://a.example/#a%23b",
        "https://[2001:db8::1]:8080/[x], https://[2001:db8::1]:8080/%5Bx%5D",
        "https://a.example?[x], https://a.example?%5Bx%5D",
        "https://a.example/<\">\\, https://a.example/%3C%22%3E%5C",
        "https://例え.example/é/한, https://例え.example/é/한",
      })
  void anAddressIsAnIri(String address, String iri) throws IOException {
    assertEquals(iri, one("dcterms:relation", TurtleText.iri(address)).stringValue());
  }

  @Test
  void saysNothingOfWhatHasNothingToBeSaid() throws IOException {
    TurtleText turtle = begun().about("x").say("dcterms:title", List.of()).about("y");

    assertEquals(0, parse(turtle).size());
  }

  private static org.eclipse.rdf4j.model.Value one(String predicate, String object)
      throws IOException {
    Model model = parse(begun().about("x").say(predicate, object));
    assertEquals(1, model.size());
    Statement statement = model.iterator().next();
    assertEquals(BASE + "x", statement.getSubject().stringValue());
    return statement.getObject();
  }

  private static TurtleText begun() {
    return new TurtleText(BASE).prefix("dcterms", "http://purl.org/dc/terms/");
  }

  private static Model parse(TurtleText turtle) throws IOException {
    return Rio.parse(new StringReader(turtle.toString()), RDFFormat.TURTLE);
  }
}
