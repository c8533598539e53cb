package newswatch.benchmarks.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Stanford CoreNLP's English named entities. */
final class CoreNlp {
    private static final Map<String, Kind> KINDS = Map.of(
            "PERSON", Kind.PERSON,
            "ORGANIZATION", Kind.COMPANY,
            "MONEY", Kind.MONEY,
            "PERCENT", Kind.PERCENT,
            "COUNTRY", Kind.COUNTRY,
            "NATIONALITY", Kind.COUNTRY);
    private static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private CoreNlp() {}

    /** Its annotator {@code ner} as it is, with what that needs; only dates are left out, which newswatch does not read. */
    static Peer whole() {
        return annotator("CoreNLP ner", true, Set.of(Kind.PERSON, Kind.MONEY, Kind.PERCENT, Kind.COUNTRY));
    }

    /** The same without its long lists, which take most of the time and of which it has countries and nationalities. */
    static Peer coarse() {
        return annotator("CoreNLP coarse", false, Set.of(Kind.PERSON, Kind.MONEY, Kind.PERCENT));
    }

    private static Peer annotator(String name, boolean fineGrained, Set<Kind> judged) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", Boolean.toString(fineGrained));
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<Kind> judged() {
                return judged;
            }

            @Override
            public List<Span> find(MarkedText text) {
                CoreDocument document = new CoreDocument(text.text());
                pipeline.annotate(document);
                List<Span> found = new ArrayList<>();
                for (CoreEntityMention mention : document.entityMentions()) {
                    Kind kind = KINDS.get(mention.entityType());
                    if (kind != null && !isPronoun(mention)) {
                        found.add(new Span(
                                kind,
                                mention.charOffsets().first(),
                                mention.charOffsets().second()));
                    }
                }
                return found;
            }
        };
    }

    /** "he" is an entity to CoreNLP, and none to newswatch. */
    private static boolean isPronoun(CoreEntityMention mention) {
        return mention.tokens().stream().allMatch(token -> token.tag().startsWith("PRP"));
    }

    /** Only its statistical model for people, organisations and places: the fastest that there is of it. */
    static Peer classifier() {
        CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifierNoExceptions(THREE_CLASSES);
        return new Peer() {
            @Override
            public String name() {
                return "CoreNLP CRF";
            }

            @Override
            public Set<Kind> judged() {
                return Set.of(Kind.PERSON);
            }

            @Override
            public List<Span> find(MarkedText text) {
                List<Span> found = new ArrayList<>();
                for (var entity : classifier.classifyToCharacterOffsets(text.text())) {
                    Kind kind = KINDS.get(entity.first());
                    if (kind != null) {
                        found.add(new Span(kind, entity.second(), entity.third()));
                    }
                }
                return found;
            }
        };
    }
}
