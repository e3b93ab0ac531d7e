package org.concordance.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What pure functions made in an earlier build of the same process, so that a build makes only what
 * is not the same any more.
 *
 * <p>A result has a place: what made it, and what it was made for. There it is used again while
 * everything that went into it is equal, so that whether a build had anything to reuse never shows
 * in what it makes. What a build did not ask for is forgotten after it. Safe for use by several
 * threads.
 */
public final class Reuse {

  /** For a build that is the only one of its process: there is nothing, and nothing is kept. */
  public static final Reuse NONE = new Reuse(Map.of(), false);

  private static final int LEAST = 16;

  private final Map<Place, Object> before;
  private final Map<Place, Object> now;
  private final boolean keeps;

  private Reuse(Map<Place, Object> before, boolean keeps) {
    this.before = before;
    // As many as before will come, and room is made for them once.
    this.now = new ConcurrentHashMap<>(Math.max(LEAST, before.size()));
    this.keeps = keeps;
  }

  /**
   * Where a result is kept.
   *
   * @param maker what made it
   * @param of what it was made for
   */
  private record Place(Class<?> maker, Object of) {}

  /** A result, and all that went into it. */
  private record Made(Object input, Object result) {}

  /** For the first of several builds. */
  public static Reuse first() {
    return new Reuse(Map.of(), true);
  }

  /** For the build after one that came to its end: what that one used or made. */
  public Reuse next() {
    return new Reuse(now, keeps);
  }

  /** For the build after one that stopped: what that one made, and what it did not come to. */
  public Reuse again() {
    Map<Place, Object> all = new HashMap<>(before);
    all.putAll(now);
    return new Reuse(all, keeps);
  }

  /**
   * The result of a function, which is called only if the build before had another input there.
   *
   * @param maker the class of the function, for which results have one type
   * @param of what the result is for
   * @param input all that the result depends on, with an equality of its own
   * @param make the function
   */
  public <I, R> R of(Class<?> maker, Object of, I input, Function<I, R> make) {
    if (!keeps) {
      return make.apply(input);
    }
    Place place = new Place(maker, of);
    Made made = (Made) now.get(place);
    if (made == null || !made.input().equals(input)) {
      Made last = (Made) before.get(place);
      made = last != null && last.input().equals(input) ? last : new Made(input, make.apply(input));
      now.put(place, made);
    }
    @SuppressWarnings("unchecked")
    R result = (R) made.result();
    return result;
  }

  /**
   * What was kept at a place in the build before, for whoever can tell whether it still holds.
   *
   * @param maker the class that keeps it, always as the same type
   */
  public <T> Optional<T> last(Class<?> maker, Object of) {
    @SuppressWarnings("unchecked")
    T last = (T) before.get(new Place(maker, of));
    return Optional.ofNullable(last);
  }

  /** Whether anything is kept for a build after this one. */
  public boolean keeps() {
    return keeps;
  }

  /** Keeps something for the build after this one. */
  public void keep(Class<?> maker, Object of, Object thing) {
    if (keeps) {
      now.put(new Place(maker, of), thing);
    }
  }
}
