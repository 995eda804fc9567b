package org.fenghuo.teeth;

import org.springframework.beans.factory.annotation.Value;

class SettingsAreNotStrings {
    final String pause;

    SettingsAreNotStrings(@Value("${fenghuo.pause}") String pause) {
        this.pause = pause;
    }
}
