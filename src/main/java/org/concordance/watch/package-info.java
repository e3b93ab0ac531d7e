/**
 * Notices that files of a content folder are edited, for whoever builds again after every edit.
 *
 * <p>Depends on directory-watcher; watches files.
 */
@NullMarked
package org.concordance.watch;

import org.jspecify.annotations.NullMarked;
