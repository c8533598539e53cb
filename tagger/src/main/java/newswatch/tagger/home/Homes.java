package newswatch.tagger.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.ForeignNames;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import org.jspecify.annotations.Nullable;

/** The homes of the entities of one article: each is decided once, by the best evidence that any of its mentions has. */
public final class Homes {
    private static final double COMPANY_LEAD = 4;
    /** Of a company whose name in Hangul looks foreign. */
    private static final double FOREIGN_COMPANY_LEAD = 1;

    private static final double PERSON_LEAD = 3;
    /** Of a given name in Hangul that may be anybody's. */
    private static final double GIVEN_NAME_LEAD = 9;

    private static final double POLICY_LEAD = 1.5;

    private final String source;
    private final Places places;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Home> homes = new HashMap<>();

    private Homes(String source, Places places) {
        this.source = source;
        this.places = places;
    }

    /**
     * Decides them.
     *
     * @param fields title and body
     * @param source country of the article's source, ZZ if unknown
     */
    public static Homes of(List<Field> fields, String source, Places places) {
        Homes homes = new Homes(source, places);
        if (fields.stream().flatMap(field -> field.mentions().stream()).anyMatch(Homes::isUnknown)) {
            homes.read(fields);
            homes.decide();
        }
        return homes;
    }

    private static boolean isUnknown(Candidate mention) {
        return mention.id() != null && mention.basis() != CountryBasis.ENTITY;
    }

    /** Where the entity of a company, policy, person or country is at home. */
    public Home of(Candidate mention) {
        return mention.basis() == CountryBasis.ENTITY
                ? new Home(mention.countries(), CountryBasis.ENTITY)
                : homes.getOrDefault(String.valueOf(mention.id()), Home.NOWHERE);
    }

    private void read(List<Field> fields) {
        Map<String, Double> article = new HashMap<>();
        List<Setting> settings = new ArrayList<>();
        for (Field field : fields) {
            Signs signs = new Signs(field);
            Setting setting = new Setting(field.text(), signs, article);
            settings.add(setting);
            Beside beside = new Beside(field.text(), signs);
            List<Candidate> mentions = field.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Candidate mention = mentions.get(i);
                if (mention.id() == null) {
                    continue;
                }
                Entity entity = entities.computeIfAbsent(mention.id(), id -> new Entity(mention));
                entity.places.add(new Place(field.text(), mention, beside, setting));
                if (i > 0) {
                    relate(field.text(), mentions.get(i - 1), mention);
                }
            }
        }
        settings.forEach(Setting::close);
        joinNames();
    }

    /** Families and firms of one name (Landreau, Groupe Landreau), and parts of a name that stand alone (쑹 for 쑹메이링). */
    private void joinNames() {
        Map<String, Entity> firms = new HashMap<>();
        Map<String, Entity> people = new HashMap<>();
        for (Entity entity : entities.values()) {
            String name = String.valueOf(entity.first.name());
            if (entity.type() == MentionType.COMPANY) {
                for (String word : name.split(" ")) {
                    firms.putIfAbsent(word, entity);
                }
            } else if (entity.type() == MentionType.PERSON && isHangulWord(name) && name.length() > 2) {
                for (int part = 1; part < Math.min(4, name.length() - 1); part++) {
                    people.putIfAbsent(name.substring(0, part), entity);
                    people.putIfAbsent(name.substring(name.length() - part), entity);
                }
            }
        }
        for (Entity entity : entities.values()) {
            if (entity.type() != MentionType.PERSON || entity.first.basis() == CountryBasis.ENTITY) {
                continue;
            }
            String name = String.valueOf(entity.first.name());
            Entity firm = firms.get(name.substring(name.lastIndexOf(' ') + 1));
            if (firm != null && name.indexOf(' ') > 0) {
                firm.with.add(entity);
                entity.with.add(firm);
            }
            Entity longer = people.get(name);
            if (longer != null && longer != entity && entity.same == null) {
                entity.same = longer;
            }
        }
    }

    private static boolean isHangulWord(String name) {
        return Letters.isHangul(name.charAt(0)) && name.indexOf(' ') < 0;
    }

    private void relate(Text text, Candidate before, Candidate mention) {
        Entity other = entities.get(String.valueOf(before.id()));
        Entity entity = entities.get(String.valueOf(mention.id()));
        if (other == null || entity == null || other == entity) {
            return;
        }
        if (before.type() == mention.type()) {
            boolean second = mention.start() == before.end() + 1
                    && text.at(before.end()) == '('
                    && text.at(mention.end()) == ')';
            if (second && entity.same == null) {
                entity.same = other; // 샤오미(小米)
            }
        } else if (Affiliations.join(text, before, mention)) {
            entity.with.add(other);
            other.with.add(entity);
        }
    }

    private void decide() {
        for (Entity entity : entities.values()) {
            entity.places.sort(Comparator.comparingInt((Place place) -> -place.mention.length()));
            if (entity.first.basis() == CountryBasis.ENTITY) {
                entity.home = new Home(entity.first.countries(), CountryBasis.ENTITY);
            } else if (entity.type() != MentionType.COUNTRY) {
                entity.home = byItself(entity);
            }
        }
        for (Entity entity : entities.values()) {
            if (entity.home == null) {
                entity.home = byOthers(entity);
            }
        }
        for (Entity entity : entities.values()) {
            if (entity.home == null) {
                entity.home = bySetting(entity);
            }
            homes.put(String.valueOf(entity.first.id()), entity.home);
        }
        for (Entity entity : entities.values()) {
            Entity same = entity.same;
            if (same != null && entity.first.basis() != CountryBasis.ENTITY && same.home != null) {
                homes.put(String.valueOf(entity.first.id()), same.home);
            }
        }
    }

    /** By what stands beside the name, or by the name. */
    private @Nullable Home byItself(Entity entity) {
        Place full = entity.places.get(0);
        boolean person = entity.type() == MentionType.PERSON;
        entity.origins = person ? NameOrigins.of(full.text, full.mention.start(), full.mention.end()) : List.of();
        boolean korean = entity.origins == NameOrigins.KOREAN && Letters.isHangul(full.text.at(full.mention.start()));
        for (Place place : entity.places) {
            String beside = place.beside.country(place.mention.start(), place.mention.end());
            if (beside != null && (!korean || place.beside.isRightInFront(place.mention.start()))) {
                return Home.of(beside, CountryBasis.ADJACENT);
            }
        }
        if (person) {
            if (korean && !source.equals("KR") && !source.equals(Home.UNKNOWN)) {
                return Home.of(source, CountryBasis.SOURCE);
            }
            if (!entity.origins.isEmpty() && entity.origins != NameOrigins.FOREIGN) {
                return Home.of(likeliest(entity.origins, full), CountryBasis.FORM);
            }
            return entity.holdsAmericanOffice(source) && !Letters.isHangul(full.text.at(full.mention.start()))
                    ? Home.of("US", CountryBasis.FORM)
                    : null;
        }
        List<String> named = within(full);
        if (!named.isEmpty()) {
            return new Home(named, CountryBasis.FORM);
        }
        List<String> formed = LegalForms.countries(full.text, full.mention.start(), full.mention.end());
        return formed.isEmpty() ? null : Home.of(likeliest(formed, full), CountryBasis.FORM);
    }

    /** The countries that the name itself names. */
    private List<String> within(Place full) {
        char[] chars = full.text.chars();
        int start = full.mention.start();
        int end = full.mention.end();
        List<String> found = new ArrayList<>();
        if (Letters.isHangul(chars[start])) {
            List<String> parties = places.parties(chars, start, end);
            if (full.mention.type() == MentionType.POLICY && !parties.isEmpty()) {
                return parties;
            }
            String country = places.opening(chars, start, end);
            if (country == null && full.mention.type() == MentionType.COMPANY) {
                country = places.closing(chars, start, end);
            }
            return country == null ? List.of() : List.of(country);
        }
        for (int word = full.text.wordAt(start); word < full.text.words() && full.text.start(word) < end; word++) {
            String country = places.word(chars, full.text.start(word), full.text.end(word));
            if (country != null && !found.contains(country)) {
                found.add(country);
            }
        }
        return full.mention.type() == MentionType.POLICY || found.size() < 2 ? found : found.subList(0, 1);
    }

    /** Of the countries that a form allows the one for which the article speaks most; the first if it names none. */
    private static String likeliest(List<String> countries, Place at) {
        String best = countries.get(0);
        double most = 0;
        for (String country : countries) {
            double weight = at.setting.weight(country, at.mention.start());
            if (weight > most) {
                most = weight;
                best = country;
            }
        }
        return best;
    }

    /** By the company of a person, or the people of a company. */
    private static @Nullable Home byOthers(Entity entity) {
        for (Entity other : entity.with) {
            Home home = other.home;
            if (home != null && !home.countries().contains(Home.UNKNOWN) && home.basis() != CountryBasis.SOURCE) {
                return new Home(home.countries(), CountryBasis.ADJACENT);
            }
        }
        return null;
    }

    /** By where the article plays. */
    private Home bySetting(Entity entity) {
        Place at = entity.places.get(0);
        for (Place place : entity.places) {
            if (place.mention.length() == at.mention.length() && place.setting != at.setting) {
                at = place; // the body tells more than the title
            }
        }
        boolean foreign = entity.origins == NameOrigins.FOREIGN;
        int position = at.mention.start();
        String elsewhere = at.setting.foremost(position, source);
        double weight = elsewhere.isEmpty() ? 0 : at.setting.weight(elsewhere, position);
        if (foreign) {
            if (!source.equals("KR")
                    && !source.equals(Home.UNKNOWN)
                    && weight < at.setting.weight(source, position) + lead(entity)) {
                return Home.of(source, CountryBasis.SOURCE);
            }
            return !elsewhere.isEmpty()
                    ? Home.of(elsewhere, CountryBasis.ADJACENT)
                    : entity.holdsAmericanOffice(source) ? Home.of("US", CountryBasis.FORM) : Home.NOWHERE;
        }
        if (weight > at.setting.weight(source, position) + lead(entity)) {
            return Home.of(elsewhere, CountryBasis.ADJACENT);
        }
        if (source.equals(Home.UNKNOWN)) {
            return Home.NOWHERE;
        }
        boolean formed = entity.first.basis() == CountryBasis.FORM
                && entity.first.countries().contains(source);
        return Home.of(source, formed ? CountryBasis.FORM : CountryBasis.SOURCE);
    }

    /** How much more has to speak for another country than for the source's. */
    private static double lead(Entity entity) {
        Place full = entity.places.get(0);
        int start = full.mention.start();
        boolean hangul = Letters.isHangul(full.text.at(start));
        return switch (entity.type()) {
            case PERSON -> hangul && entity.origins.isEmpty() ? GIVEN_NAME_LEAD : PERSON_LEAD;
            case COMPANY ->
                hangul && ForeignNames.look(full.text, start, full.mention.end()) ? FOREIGN_COMPANY_LEAD : COMPANY_LEAD;
            default -> POLICY_LEAD;
        };
    }

    /** One mention, and what is known of where it stands. */
    private record Place(Text text, Candidate mention, Beside beside, Setting setting) {}

    private static final class Entity {
        final Candidate first;
        final List<Place> places = new ArrayList<>();
        /** Companies or people that stand with it. */
        final List<Entity> with = new ArrayList<>();
        /** Whose second name it is. */
        @Nullable
        Entity same;

        @Nullable
        Home home;

        List<String> origins = List.of();

        Entity(Candidate first) {
            this.first = first;
        }

        MentionType type() {
            return Objects.requireNonNull(first.type());
        }

        boolean holdsAmericanOffice(String source) {
            for (Place place : places) {
                Candidate mention = place.mention;
                if (Offices.isAmerican(place.text, mention.start(), mention.end(), source)) {
                    return true;
                }
            }
            return false;
        }
    }
}
