package org.fenghuo.portal.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@link Rotation} over HTTP, for keys that may operate. 409 says what stands against a step. */
@RestController
@RequestMapping("/operations/intake/keys")
class KeysEndpoint {
    private final Rotation rotation;
    private final Words words;

    KeysEndpoint(Rotation rotation, Words words) {
        this.rotation = rotation;
        this.words = words;
    }

    @GetMapping
    Rotation.State state() {
        return rotation.state();
    }

    @PostMapping("/add")
    ResponseEntity<?> add(Locale locale) {
        return answer(rotation.add(), locale);
    }

    @PostMapping("/promote")
    ResponseEntity<?> promote(Locale locale) {
        return answer(rotation.promote(), locale);
    }

    @PostMapping("/retire")
    ResponseEntity<?> retire(Locale locale) {
        return answer(rotation.retire(), locale);
    }

    private ResponseEntity<?> answer(Optional<Problem> problem, Locale locale) {
        if (problem.isEmpty()) {
            return ResponseEntity.ok(rotation.state());
        }
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(
                        Map.of(
                                "code", problem.get().code(),
                                "message", words.of(problem.get(), locale)));
    }
}
