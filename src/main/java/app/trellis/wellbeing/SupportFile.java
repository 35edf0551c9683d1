package app.trellis.wellbeing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the shipped support list. A list with a fault in it stops the start with every fault named. */
final class SupportFile {

    private static final String SHIPPED = "/wellbeing/support.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SupportFile() {}

    static SupportList shipped() {
        try (InputStream file = SupportFile.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException(SHIPPED + " cannot be read", e);
        }
    }

    static SupportList read(InputStream file) {
        List<SupportResource> entries = YAML.readValue(file, new TypeReference<>() {});
        var faults = SupportCheck.faultsOf(entries);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The support list has faults:\n" + String.join("\n", faults));
        }
        return new SupportList(entries);
    }
}
