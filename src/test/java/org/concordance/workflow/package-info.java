/** What GitHub runs: the workflows, and their steps against a repository on this machine. */
@NullMarked
package org.concordance.workflow;

import org.jspecify.annotations.NullMarked;
