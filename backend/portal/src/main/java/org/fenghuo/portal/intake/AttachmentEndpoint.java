package org.fenghuo.portal.intake;

import java.util.Map;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a file before its submission: {@code POST /attachments}, the file itself as the body. Parts
 * of a form would lie in temporary files, in the clear, and stay there when the process is killed.
 */
@RestController
class AttachmentEndpoint {
    private final Attachments attachments;
    private final Limits limits;

    AttachmentEndpoint(Attachments attachments, Limits limits) {
        this.attachments = attachments;
        this.limits = limits;
    }

    @PostMapping(
            path = "/attachments",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> keep(@RequestBody byte[] file) {
        if (limits.tooManyFiles()) {
            throw new InvalidInput(Problem.of("file", "too-many-requests"));
        }
        SafeFile safe =
                SafeFile.of(file)
                        .orElseThrow(() -> new InvalidInput(Problem.of("file", "bad-file")));
        return Map.of("token", attachments.keep(safe), "mediaType", safe.mediaType());
    }
}
