package newswatch.tagger.home;

import java.util.List;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;

/**
 * Title or body with its mentions.
 *
 * @param mentions in text order, none overlapping
 */
public record Field(Text text, List<Candidate> mentions) {}
