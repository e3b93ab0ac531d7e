package org.concordance.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that a pure function makes when it is first asked for, and once: for what few builds
 * need. Two are equal when their values are. Safe for use by several threads.
 */
public final class Lazy<T> implements Supplier<T> {

  /** Makes the value; nothing once it has. */
  private @Nullable Supplier<T> make;

  private @Nullable T value;

  private Lazy(@Nullable Supplier<T> make, @Nullable T value) {
    this.make = make;
    this.value = value;
  }

  /** The value that a pure function makes. */
  public static <T> Lazy<T> of(Supplier<T> make) {
    return new Lazy<>(make, null);
  }

  /** A value that is there. */
  public static <T> Lazy<T> known(T value) {
    return new Lazy<>(null, value);
  }

  @Override
  public synchronized T get() {
    if (make != null) {
      value = make.get();
      make = null;
    }
    return Objects.requireNonNull(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Lazy<?> that && get().equals(that.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
