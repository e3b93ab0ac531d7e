package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of trust is what its documentation says. */
final class TrustTest {

  private static final Path SOURCE = Path.of("src/main/java/org/concordance/webpage/Trust.java");

  private static Map<String, String> order() {
    Map<String, String> order = new TreeMap<>();
    for (String field : Trust.fields()) {
      order.put(
          field,
          Trust.order(field).stream().map(TrustTest::written).collect(Collectors.joining(" ")));
    }
    return order;
  }

  private static String written(Trust.Step step) {
    return step.source() + (step.isDoubtful() ? "?" : "") + (step.isCompared() ? "" : "=");
  }

  @Test
  void theTableForCuratorsIsTheOrder() throws IOException {
    String readme = Files.readString(Path.of("content/README.md"));
    String table =
        readme.substring(readme.indexOf("## Imported pages"), readme.indexOf("## Imported sites"));
    Map<String, String> told =
        Pattern.compile("(?m)^\\| `([\\w-]+)` \\| (.*) \\|$")
            .matcher(table)
            .results()
            .collect(
                Collectors.toMap(
                    row -> row.group(1),
                    row -> row.group(2).replace("`", "").replace(", ", " "),
                    (one, other) -> one,
                    TreeMap::new));
    assertEquals(order(), told);
  }

  @Test
  void theTableForMaintainersIsTheOrder() throws IOException {
    String source = Files.readString(SOURCE);
    String table = source.substring(source.indexOf("<pre>") + 5, source.indexOf("</pre>"));
    String joined = table.replaceAll("\n \\* {2,}", " ").replaceAll("(?m)^ \\* ?", "");
    Map<String, String> told =
        joined
            .lines()
            .filter(line -> !line.isBlank())
            .collect(
                Collectors.toMap(
                    line -> line.replaceFirst(" .*", ""),
                    line -> line.replaceFirst("^\\S+\\s+", "").strip().replaceAll("\\s+", " "),
                    (one, other) -> one,
                    TreeMap::new));
    assertEquals(order(), told);
  }
}
