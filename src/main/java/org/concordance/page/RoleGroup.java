package org.concordance.page;

import java.util.List;

/**
 * Those who take part in a reading under one role.
 *
 * @param role the role's word, as in front matter
 * @param actors who
 */
public record RoleGroup(String role, List<Link> actors) {

  /** Copies the list. */
  public RoleGroup {
    actors = List.copyOf(actors);
  }
}
