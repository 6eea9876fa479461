import Glibc

/// A run for which the machine has no more memory: it ends with the status of a fault and with words, and what was not
/// acknowledged is not done. Swift itself would end it by a signal, as if the program were broken.
enum Starvation {
    static func watch() {
        _ = signal(SIGABRT) { _ in
            // Memory that is not there either for somebody else: otherwise the reason is another one.
            let probe = mmap(nil, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            guard probe == MAP_FAILED else {
                _ = signal(SIGABRT, SIG_DFL)
                _ = raise(SIGABRT)
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
}
