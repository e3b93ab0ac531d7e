package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tag of a template stands alone. */
final class TagEndsTest {

  @ParameterizedTest
  @CsvSource({
    "{% if a %}x{% endif %}, ''",
    "{% block main %}{% if a %}x{% endblock %}, if at 16",
    "{%- for a in b -%}x, for at 0",
    "x{% endif %}, endif at 1",
    "{% if a %}{% for b in c %}{% endif %}{% endfor %}, for at 10",
    "{% if a %}{% else %}{% elseif b %}{% set x = 1 %}{% endif %}, ''",
    "{% verbatim %}{% if %}{% endfor %}{% endverbatim %}, ''",
    "{% verbatim %}{% if %}, verbatim at 0",
    "{{ page.if }}, ''",
  })
  void isFoundWhereItBegins(String text, String expected) {
    assertEquals(
        expected, TagEnds.find(text).map(tag -> tag.name() + " at " + tag.offset()).orElse(""));
  }
}
