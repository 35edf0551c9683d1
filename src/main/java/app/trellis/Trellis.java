package app.trellis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Trellis. */
@SpringBootApplication
public class Trellis {

    /** Starts the server with Spring Boot's usual arguments and settings. */
    public static void main(String[] args) {
        SpringApplication.run(Trellis.class, args);
    }
}
