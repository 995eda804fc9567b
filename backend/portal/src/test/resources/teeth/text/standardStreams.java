class Prints {
    // System.out in a comment is only a word
    void print() {
        System.out.println("here");
    }
}
