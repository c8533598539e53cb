/**
 * How well and how fast the tagger reads beside other ways to find names: Stanford CoreNLP's named entities in English,
 * Lucene's Nori in Korean. They are measured, never shipped.
 */
@NullMarked
package newswatch.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
