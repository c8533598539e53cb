package newswatch.schemas.contract;

import java.util.List;

/**
 * One row a record of the contract: a whole JSON text of it, and texts that break one rule each. The texts are written
 * by hand, so that a change of record or serializer cannot change what is expected of them.
 *
 * @param type the record
 * @param schema path of its JSON Schema below {@code newswatch/schemas}
 * @param full every field set
 * @param broken each must be refused by record and schema alike
 */
record Samples(Class<?> type, String schema, String full, List<String> broken) {
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
