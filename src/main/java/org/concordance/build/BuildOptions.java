package org.concordance.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is to do.
 *
 * @param source the content folder
 * @param baseUrl stands in for the {@code url} of {@code archive.yaml}; ends in {@code /}
 * @param drafts whether drafts are published
 * @param strict whether warnings stop the build
 */
public record BuildOptions(Path source, Optional<String> baseUrl, boolean drafts, boolean strict) {}
