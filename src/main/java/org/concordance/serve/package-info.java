/**
 * A server for those who write: it shows the site as it would be, builds again after every edit,
 * and shows mistakes beside the page.
 *
 * <p>Depends on {@code watch}, {@code model}, {@code ledger}, {@code syntax} and {@code build};
 * listens on the network, as a rule on this machine alone.
 */
@NullMarked
package org.concordance.serve;

import org.jspecify.annotations.NullMarked;
