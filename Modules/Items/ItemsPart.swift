import Governance
import Storage
import Vocabulary

/// Items, as the program knows them.
package enum ItemsPart: ProgramPart {
    package static let name = "items"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("items") { ItemsWords.all },
            Phrasebook("state.item") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { ItemsSchema.migrations }
    package static let files = [FileKind(ItemImport.self, ItemExport.self, at: .ground)]
    package static let promises = [Promise("items_item", .read)]
    package static let rights =
        // Whoever buys or sells keeps items; the others see them.
        Permission.of("items.*", .management, .procurement, .sales) + Permission.of("items.view", .liaison, .marketing)
}
