package org.concordance.ledger;

import org.concordance.model.Permalink;

/**
 * An address that was published once and answers ever since.
 *
 * @param permalink the address
 * @param kind what stands there
 * @param id for a record, the id under which it was first published, which renaming does not change
 *     (feeds identify it by that); for a version or source record, that of its reading; for a year
 *     or month, its date; for a former address, the kind and that id of its record, as {@code
 *     topic:deterrence}
 */
public record Address(Permalink permalink, AddressKind kind, String id) {}
