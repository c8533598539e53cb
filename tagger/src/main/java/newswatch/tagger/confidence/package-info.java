/** What a confidence means: how often mentions of its kind were right. */
@NullMarked
package newswatch.tagger.confidence;

import org.jspecify.annotations.NullMarked;
