package org.concordance.content;

import java.util.List;
import java.util.Optional;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Parses YAML 1.2 into a mapping whose keys and values know their places. */
public final class YamlParser {

  private static final MappingNode EMPTY = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

  private final String file;

  private final int firstLine;
  private final Problems problems;

  /**
   * A parser for part of a file.
   *
   * @param file the file as messages show it
   * @param firstLine the line on which the YAML begins, from 1
   * @param problems takes what cannot be parsed
   */
  public YamlParser(String file, int firstLine, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * What a parse gave.
   *
   * @param mapping the keys and values; empty when there are none or the text is not YAML
   * @param readable whether the text could be parsed
   */
  public record Parsed(MappingNode mapping, boolean readable) {}

  /** Parses; aliases are a mistake. */
  public Parsed parse(String yaml) {
    return parse(yaml, false);
  }

  /**
   * Parses what another program reads with its aliases. The nodes may be in one another then, and
   * in themselves: whoever walks through them has to count.
   */
  public Parsed parseWithAliases(String yaml) {
    return parse(yaml, true);
  }

  private Parsed parse(String yaml, boolean aliases) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setAllowNonScalarKeys(true)
              .setAllowRecursiveKeys(true)
              .setMaxAliasesForCollections(Integer.MAX_VALUE)
              .build();
      var events =
          new BoundedParser(new ParserImpl(settings, new StreamReader(settings, yaml)), aliases);
      return mapping(new Composer(settings, events).getSingleNode().orElse(EMPTY));
    } catch (MarkedYamlEngineException e) {
      YamlMistake mistake = YamlMistake.of(e);
      problems.error(place(mistake.mark()), "not valid YAML: " + mistake.message(), mistake.hint());
    } catch (ReaderException e) {
      // A character that no page may hold: the decoder reported it, with its place.
      return new Parsed(EMPTY, false);
    } catch (YamlEngineException e) {
      problems.error(
          Place.of(file),
          "not valid YAML: " + YamlMistake.plain(e.getMessage()),
          "write each field as 'key: value'");
    }
    return new Parsed(EMPTY, false);
  }

  private Parsed mapping(Node root) {
    if (root instanceof MappingNode mapping) {
      return new Parsed(mapping, true);
    }
    boolean empty = root instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    if (!empty) {
      problems.error(
          place(root), "expected fields such as 'title: …'", "write one key and its value a line");
    }
    return new Parsed(EMPTY, empty);
  }

  /** The place after the end of a node in the file. */
  Place end(Node node) {
    return place(node.getEndMark());
  }

  /** The place of a node in the file. */
  public Place place(Node node) {
    return place(node.getStartMark());
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + firstLine, at.getColumn() + 1))
        .orElse(new Place(file, firstLine, 1));
  }
}
