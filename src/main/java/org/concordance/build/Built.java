package org.concordance.build;

import java.util.List;
import org.concordance.model.Archive;
import org.concordance.model.Output;
import org.concordance.model.Problem;

/**
 * A site that is made and checked.
 *
 * @param archive what it was made of
 * @param pages how many pages it has
 * @param outputs every file of it
 * @param warnings what is not wrong enough to stop, sorted by place
 */
public record Built(Archive archive, int pages, List<Output> outputs, List<Problem> warnings) {}
