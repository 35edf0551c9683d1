package app.trellis.journey;

/** The two servers that all journeys of one run share; each starts when it is first asked for. */
final class Servers {

    private Servers() {}

    /** A server that nobody has used yet, but for the journeys before this one. */
    static Server empty() {
        return Empty.SERVER;
    }

    /** A server with the demo's people and their history. Journeys only look at it. */
    static Server demo() {
        return Demo.SERVER;
    }

    private static final class Empty {
        private static final Server SERVER = Server.start();
    }

    private static final class Demo {
        private static final Server SERVER = Server.startDemo();
    }
}
