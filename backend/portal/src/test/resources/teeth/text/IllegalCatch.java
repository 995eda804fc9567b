class IllegalCatch {
    void swallow() {
        try {
            run();
        } catch (Exception e) {
            return;
        }
    }
}
