package org.concordance.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates the components of records, each by its own accessor. Pebble would find the same;
 * but for every value on every page it makes a key of class, name and arguments, and copies the
 * accessor's parameters. All else, mistakes included, is left to it.
 */
final class RecordAttributes extends AbstractExtension implements AttributeResolver {

  private final ClassValue<Map<String, Method>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        accessors.put(component.getName(), accessor);
      }
    }
    return accessors;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(this);
  }

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object instance,
      @Nullable Object attribute,
      Object @Nullable [] arguments,
      @Nullable ArgumentsNode written,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (instance == null || arguments != null) {
      return null;
    }
    Method accessor = accessors.get(instance.getClass()).get(attribute);
    try {
      return accessor == null ? null : new ResolvedAttribute(accessor.invoke(instance));
    } catch (IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }
}
