class IllegalThrows {
    void fail() throws Throwable {}
}
