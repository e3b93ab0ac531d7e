/**
 * Asks after what the archive leads to elsewhere: whether its links still lead there, and whether
 * the Wayback Machine has a snapshot of its sources; and fetches the pages that a curator takes in.
 * The only part of the program that reaches out into the network, and only when it is asked to.
 *
 * <p>It is polite: one question at a time to a server, with a pause before the next; it says who
 * asks and why, waits when it is told to, and asks nothing again that it knows. Depends on {@code
 * model}, {@code edtf}, {@code advice}, {@code markup}, {@code cache} and {@code syntax}; and on
 * {@code java.net.http} (nowhere else used).
 */
@NullMarked
package org.concordance.outside;

import org.jspecify.annotations.NullMarked;
