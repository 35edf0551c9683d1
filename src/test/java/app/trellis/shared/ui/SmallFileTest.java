package app.trellis.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SmallFileTest {

    private static final int LARGEST = 1_000;

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanTheLimit() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        List<String> said = send(new InputStream() {
            @Override
            public int read() {
                return taken.incrementAndGet() > 50_000_000 ? -1 : 'x';
            }
        });
        assertThat(said).containsExactly("too large");
        assertThat(taken.get()).isEqualTo(LARGEST + 1);
    }

    @Test
    void aSmallFileIsHandedOver() throws IOException {
        assertThat(send(new ByteArrayInputStream(new byte[LARGEST]))).containsExactly("list.csv 1000");
    }

    private static List<String> send(InputStream body) throws IOException {
        List<String> said = new ArrayList<>();
        UI ui = mock(UI.class);
        doAnswer(call -> {
                    call.getArgument(0, Command.class).execute();
                    return null;
                })
                .when(ui)
                .access(any());
        UploadEvent event = mock(UploadEvent.class);
        when(event.getUI()).thenReturn(ui);
        when(event.getFileName()).thenReturn("list.csv");
        when(event.getInputStream()).thenReturn(body);
        SmallFile.handler(LARGEST, (name, bytes) -> said.add(name + " " + bytes.length), () -> said.add("too large"))
                .handleUploadRequest(event);
        return said;
    }
}
