import Glibc

/// One comparison: our cost beside the floor's, both measured in turn, and the bound that the ratio must keep.
struct Ratio {
    let name: String
    let bound: Double?
    var rounds = 5
    /// Megabytes that we may take at most.
    var memory: Int?
    /// Time on the clock is shown too, where a server works that is not ours to count.
    var showsWall = false

    /// Runs both in turn and prints one line. A program that fails makes the line say so.
    /// - Parameters:
    ///   - repeats: processes of one sample, for those that take only milliseconds.
    func measure(repeats: Int = 1, floor: () -> Cost, ours: () -> Cost) -> Bool {
        var floors: [Cost] = []
        var own: [Cost] = []
        for _ in 0..<rounds {
            floors.append(Self.sum(repeats, floor))
            own.append(Self.sum(repeats, ours))
            if let failed = [floors, own].compactMap(\.last).first(where: { $0.status != 0 }) {
                show("\(Self.column(name, 52)) failed with exit code \(failed.status)")
                return false
            }
        }
        let cpu = median(own.map(\.cpu)) / Double(repeats)
        let base = median(floors.map(\.cpu)) / Double(repeats)
        let ratio = cpu / max(base, 0.000_001)
        let peak = (own.map(\.peak).max() ?? 0) / 1024
        let holds = bound.map { ratio <= $0 } ?? true
        let fits = memory.map { peak <= $0 } ?? true
        var line = Self.column(name, 52) + Self.right(Self.decimal(cpu, 2) + " ms", 14)
        line += Self.right(Self.decimal(base, 2) + " ms", 14) + Self.right(Self.decimal(ratio, 2), 8)
        line += Self.right(bound.map { "≤ " + Self.decimal($0, 2) } ?? "-", 8)
        line += holds && fits ? "  ok" : "  over"
        if let memory { line += "  \(peak) MB of \(memory)" } else if peak > 100 { line += "  \(peak) MB" }
        if showsWall {
            let (mine, other) = (median(own.map(\.wall)) / 1000, median(floors.map(\.wall)) / 1000)
            line += "  clock \(Self.decimal(mine, 1)) s beside \(Self.decimal(other, 1)) s"
        }
        show(line)
        return holds && fits
    }

    static func head() {
        show(
            column("what", 52) + right("CPU", 14) + right("floor", 14) + right("ratio", 8) + right("bound", 8))
    }

    private static func sum(_ repeats: Int, _ body: () -> Cost) -> Cost {
        var total = Cost()
        for _ in 0..<repeats {
            let cost = body()
            total.cpu += cost.cpu
            total.wall += cost.wall
            total.peak = max(total.peak, cost.peak)
            if cost.status != 0 {
                total.status = cost.status
                break
            }
        }
        return total
    }

    private static func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }

    private static func decimal(_ value: Double, _ places: Int) -> String {
        let scale = places == 1 ? 10.0 : 100.0
        let whole = Int((value * scale).rounded())
        let divisor = Int(scale)
        return "\(whole / divisor).\(padded(whole % divisor, places))"
    }
}

/// One line on standard output, at once.
func show(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}
