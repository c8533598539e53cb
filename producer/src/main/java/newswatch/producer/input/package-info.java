/** Where bytes come from: files, folders, standard input, URLs; and what {@code sources.tsv} knows of them. */
@NullMarked
package newswatch.producer.input;

import org.jspecify.annotations.NullMarked;
