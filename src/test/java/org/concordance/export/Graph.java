package org.concordance.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** RDF as RDF4J reads it, asked with prefixed names. */
record Graph(Model model) {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Map<String, String> PREFIXES =
      Map.of(
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "crm", "http://www.cidoc-crm.org/cidoc-crm/",
          "dcterms", "http://purl.org/dc/terms/",
          "edtf", "http://id.loc.gov/datatypes/edtf/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "org", "http://www.w3.org/ns/org#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "schema", "https://schema.org/",
          "skos", "http://www.w3.org/2004/02/skos/core#");

  static Graph of(String turtle) {
    try {
      return new Graph(Rio.parse(new StringReader(turtle), RDFFormat.TURTLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IRI iri(String prefixed) {
    String[] parts = prefixed.split(":", 2);
    return VALUES.createIRI(PREFIXES.get(parts[0]) + parts[1]);
  }

  /** What has a class. */
  Set<String> all(String type) {
    return model.filter(null, iri("rdf:type"), iri(type)).subjects().stream()
        .map(Value::stringValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a property leads to: IRIs as they are, literals as "text"@language or "text"^^type. */
  Set<String> of(String subject, String property) {
    return model.filter(VALUES.createIRI(subject), iri(property), null).objects().stream()
        .map(Graph::shown)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The literals of a property. */
  List<Literal> literals(String subject, String property) {
    return model.filter(VALUES.createIRI(subject), iri(property), null).objects().stream()
        .map(Literal.class::cast)
        .toList();
  }

  private static String shown(Value value) {
    if (value instanceof Literal literal) {
      return literal.getLabel()
          + literal
              .getLanguage()
              .map(language -> "@" + language)
              .orElse("^^" + literal.getDatatype().getLocalName());
    }
    return value.stringValue();
  }
}
