package org.concordance.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Media;
import org.concordance.model.RecordKind;

/**
 * The files of a content folder, read but not yet understood.
 *
 * @param root the folder, as messages show it
 * @param config {@code archive.yaml}, if there is one
 * @param records the record files of each kind, sorted by path
 * @param media the files under {@code media/}, sorted by path
 */
public record Sources(
    String root,
    Optional<TextFile> config,
    Map<RecordKind, List<TextFile>> records,
    List<Media> media) {}
