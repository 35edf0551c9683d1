package app.trellis.agenda;

import java.util.List;

/**
 * How many bets there were and are, against the two or more that a programme has room for: "enough time to try two or more
 * ambitious and risky agendas" (post, section "Environment"). A count to look at, never a mark.
 *
 * @param open those that run or wait for a decision
 * @param ended those that are over, however they ended
 */
public record BetCount(int open, int ended) {

    /** The post's two or more. */
    public static final int ROOM_FOR = 2;

    static BetCount of(List<Bet> bets) {
        int ended = (int) bets.stream().filter(bet -> bet.ending() != null).count();
        return new BetCount(bets.size() - ended, ended);
    }

    /** All of them. */
    public int all() {
        return open + ended;
    }
}
