package org.fenghuo.teeth;

class TestsWaitForConditions {
    void waits() throws InterruptedException {
        Thread.sleep(100);
    }
}
