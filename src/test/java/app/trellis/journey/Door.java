package app.trellis.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public forms over plain HTTP, for what needs many people and no browser. Each door is one person's. */
final class Door implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "correct horse battery";
    private static final int GRANTED = 302;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Door(Server server) {
        address = server.address();
    }

    /** Creates an account; true once the server has said that it exists. */
    boolean register(String email) throws IOException, InterruptedException {
        return send(
                "/register",
                Map.of(
                        "email",
                        email,
                        "name",
                        email,
                        "password",
                        PASSWORD,
                        "role",
                        "STUDENT",
                        "zone",
                        "Europe/Berlin"));
    }

    /** Signs in with the password that {@link #register} gave; true where the server lets the person in. */
    boolean signIn(String email) throws IOException, InterruptedException {
        return send("/login", Map.of("email", email, "password", PASSWORD));
    }

    private boolean send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var page =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        var csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new IllegalStateException(path + " has no form");
        }
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf.group(1)) + "&", ""));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        return answer.statusCode() == GRANTED;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
