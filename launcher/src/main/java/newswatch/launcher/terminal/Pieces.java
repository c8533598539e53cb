package newswatch.launcher.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of a line, of which the least important are left out where there is no room: better than half of the last. */
public final class Pieces {
    private static final List<String> GAPS = List.of("   ", "  ");

    private record Piece(int rank, Line line) {}

    private final List<Piece> pieces = new ArrayList<>();

    /** @param rank the highest is left out first; 0 stays, whatever the width */
    public Pieces add(int rank, Line piece) {
        pieces.add(new Piece(rank, piece));
        return this;
    }

    /** As many as fit into {@code width} cells, in the order in which they were added. */
    public Line fit(int width) {
        List<Piece> kept = new ArrayList<>(pieces);
        while (true) {
            for (String gap : GAPS) {
                Line line = joined(kept, gap);
                if (line.cells() <= width) {
                    return line;
                }
            }
            Piece least =
                    kept.stream().max(Comparator.comparingInt(Piece::rank)).orElse(null);
            if (least == null || least.rank == 0) {
                return joined(kept, GAPS.get(GAPS.size() - 1));
            }
            kept.remove(least);
        }
    }

    private static Line joined(List<Piece> pieces, String gap) {
        Line line = Line.of();
        for (Piece piece : pieces) {
            line.add(line.cells() == 0 ? "" : gap).add(piece.line);
        }
        return line;
    }
}
