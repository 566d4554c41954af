package violations;

/** Breaks: nothing prints. */
class Printer {

    void print() {
        System.out.println("seen");
    }
}
