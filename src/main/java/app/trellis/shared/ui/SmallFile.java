package app.trellis.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Where somebody chooses one small file, as often as they like. */
public final class SmallFile {

    private SmallFile() {}

    /**
     * The place to choose it. What is larger is refused by the browser; if it comes all the same, no more of it is read
     * than the limit.
     *
     * @param largest the most bytes
     * @param read gets the name of the file and its bytes
     * @param tooLarge says that the file is larger
     */
    public static Upload upload(int largest, BiConsumer<String, byte[]> read, Runnable tooLarge) {
        var upload = new Upload(handler(largest, read, tooLarge));
        upload.setMaxFileSize(largest);
        upload.setMaxFiles(1);
        // what was read is shown below; a list here would have to be emptied by hand before the next file
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> tooLarge.run());
        upload.setDropAllowed(true);
        return upload;
    }

    /** The words on its button, and beside the place to drop a file. */
    public static void texts(Upload upload, String choose, String drop) {
        upload.setUploadButton(new Button(choose));
        upload.setDropLabel(new Span(drop));
    }

    static UploadHandler handler(int largest, BiConsumer<String, byte[]> read, Runnable tooLarge) {
        var inMemory = UploadHandler.inMemory((about, bytes) -> {
            if (bytes.length > largest) {
                tooLarge.run();
            } else {
                read.accept(about.fileName(), bytes);
            }
        });
        return event -> {
            try (InputStream in = event.getInputStream()) {
                inMemory.handleUploadRequest(new Beginning(event, in.readNBytes(largest + 1)));
            }
        };
    }

    /** As much of an upload as was read. */
    private static final class Beginning extends UploadEvent {

        private final UploadEvent whole;
        private final byte[] bytes;

        Beginning(UploadEvent whole, byte[] bytes) {
            super(
                    whole.getRequest(),
                    whole.getResponse(),
                    whole.getSession(),
                    whole.getFileName(),
                    bytes.length,
                    whole.getContentType(),
                    whole.getOwningElement(),
                    null);
            this.whole = whole;
            this.bytes = bytes;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public UI getUI() {
            return whole.getUI();
        }
    }
}
