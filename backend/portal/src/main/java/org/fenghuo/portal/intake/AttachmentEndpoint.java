package org.fenghuo.portal.intake;

import java.io.IOException;
import java.util.Map;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file before its submission: {@code POST /attachments}, part {@code file}. */
@RestController
class AttachmentEndpoint {
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private final Attachments attachments;
    private final Limits limits;

    AttachmentEndpoint(Attachments attachments, Limits limits) {
        this.attachments = attachments;
        this.limits = limits;
    }

    @PostMapping(
            path = "/attachments",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> keep(@RequestParam MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new InvalidInput(
                    Problem.of("file", "attachment-too-large", MOST_BYTES / 1024 / 1024));
        }
        if (limits.tooManyFiles()) {
            throw new InvalidInput(Problem.of("file", "too-many-requests"));
        }
        SafeFile safe =
                SafeFile.of(file.getBytes())
                        .orElseThrow(() -> new InvalidInput(Problem.of("file", "bad-file")));
        return Map.of("token", attachments.keep(safe), "mediaType", safe.mediaType());
    }
}
