import Presentation
import Storage
import Vocabulary

/// What is said of the database beside the answer, so that nobody has to think of asking.
extension Output {
    func tell(_ notices: [Database.Notice]) {
        for notice in notices {
            switch notice {
            case .overwritingDue: remark(say("command.overwriting_due"))
            case .longLog(let bytes): remark(say("command.long_log", Figures.grouped(bytes >> 20)))
            }
        }
    }

    /// Whoever comes first after a restore that was killed clears up behind it, and hears how far it had come.
    func tellOfInterruptedRestore(at place: Database.Place) {
        switch Database.clearInterrupted(place) {
        case .notDone: remark(say("command.restore.interrupted"))
        case .done: remark(say("command.restore.interrupted_done"))
        case nil: break
        }
    }

    private func say(_ code: String, _ facts: String...) -> String { speaker.say(code, facts: facts) }
}
