package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.page.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page record holds exactly what its page shows: nothing that its template leaves unused. */
final class TemplateUseTest {

  private static final Path TEMPLATES = Path.of("templates");

  @TestFactory
  Stream<DynamicTest> everyTemplateUsesAllThatItsRecordHolds() {
    return Stream.of(Page.class.getPermittedSubclasses())
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getSimpleName(), () -> assertEquals(List.of(), unused(page))));
  }

  private static List<String> unused(Class<?> page) throws IOException {
    String template = read(Renderer.templateName(page.asSubclass(Page.class)));
    List<String> unused = new ArrayList<>();
    for (var component : page.getRecordComponents()) {
      // The head is the layout's.
      boolean used = template.matches("(?s).*\\bpage\\." + component.getName() + "\\b.*");
      if (!used && !component.getName().equals("head")) {
        unused.add(component.getName());
      }
    }
    return unused;
  }

  private static String read(String template) throws IOException {
    return Files.readString(TEMPLATES.resolve(template + ".peb"));
  }
}
