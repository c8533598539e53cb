package newswatch.tagger.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * The people of one surname whom an article names in full, asked who is meant by the surname and a title. What is asked
 * takes no longer where there are many. Nobody may be added any more once it has been asked.
 */
final class KoreanFamily {
    private final List<Person> people = new ArrayList<>();
    /** By field: where each is named in full. */
    private final Map<Draft, TreeMap<Integer, Person>> mentions = new IdentityHashMap<>();

    private final Map<String, Bearers> byTitle = new HashMap<>();

    /** Somebody whom the article names in full. */
    static final class Person {
        private final Candidate first;
        private final Set<String> titles = new HashSet<>();
        private int number = -1;

        Person(Candidate first) {
            this.first = first;
        }

        /** Titles that stand behind the name somewhere; to be added to. */
        Set<String> titles() {
            return titles;
        }

        /** The person's mention at another place. */
        Candidate again(int start, int end, double confidence, Finder echo) {
            return first.again(start, end, confidence, echo);
        }

        private boolean hasSimilarTitle(String title) {
            return titles.isEmpty() || titles.stream().anyMatch(own -> own.endsWith(title) || title.endsWith(own));
        }
    }

    /**
     * Who has a title.
     *
     * @param only the one who has it; absent if none has, or several
     * @param any whether somebody has it
     * @param similar whether somebody has one like it, or none at all
     */
    private record Bearers(@Nullable Person only, boolean any, boolean similar) {}

    /** Says that a person is named in full there; of two at one place the one who came first into the family counts. */
    void add(Person person, Draft draft, int start) {
        if (person.number < 0) {
            person.number = people.size();
            people.add(person);
        }
        mentions.computeIfAbsent(draft, field -> new TreeMap<>())
                .merge(start, person, (a, b) -> b.number < a.number ? b : a);
    }

    /**
     * Of several people the one who had this title, else the one named last before.
     *
     * @param word whether the surname is also a word: then somebody has to have such a title
     */
    @Nullable
    Person choose(String title, boolean word, Draft draft, int start) {
        Bearers bearers = byTitle.computeIfAbsent(title, this::bearers);
        if (bearers.only != null) {
            return bearers.only;
        }
        if (!bearers.any && word && !bearers.similar) {
            return null;
        }
        TreeMap<Integer, Person> there = mentions.get(draft);
        Map.Entry<Integer, Person> before = there == null ? null : there.lowerEntry(start);
        return before == null ? people.get(0) : before.getValue();
    }

    private Bearers bearers(String title) {
        List<Person> bearers =
                people.stream().filter(person -> person.titles.contains(title)).toList();
        boolean similar = people.stream().anyMatch(person -> person.hasSimilarTitle(title));
        return new Bearers(bearers.size() == 1 ? bearers.get(0) : null, !bearers.isEmpty(), similar);
    }
}
