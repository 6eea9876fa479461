import Glibc

/// A run for which the machine has no more memory: it ends with the status of a fault and with words, and what was not
/// acknowledged is not done. Swift itself would end it by a signal, as if the program were broken.
enum Starvation {
    /// How such a run would end: given up, trapped, or without room for its stack.
    private static let signals = [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS]

    static func watch() {
        // Where the stack cannot grow there is none for the handler either.
        let size = 1 << 14
        var stack = stack_t()
        stack.ss_sp = malloc(size)
        stack.ss_size = size
        sigaltstack(&stack, nil)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { Starvation.end($0) }
        action.sa_flags = SA_ONSTACK
        for number in signals { sigaction(number, &action, nil) }
    }

    private static func end(_ number: Int32) {
        // Memory that is not there either for somebody else: otherwise the reason is another one.
        let probe = mmap(nil, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard probe == MAP_FAILED else {
            _ = signal(number, SIG_DFL)
            _ = raise(number)
            return
        }
        // Nothing can be looked up any more, so that it is said in both languages.
        let words: StaticString = """
            error: There is not enough memory: the command was not finished.
            エラー: メモリーが足りないため、処理を完了できませんでした。

            """
        _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
        _exit(70)
    }
}
