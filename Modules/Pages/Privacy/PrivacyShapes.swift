import Party
import Presentation
import Reports

extension PageShapes {
    static let privacy: [Shape] = [
        Listing.purposes.shape, Shape("privacy.purpose", ["purpose": "string", "party": "string?"]),
        Shape("privacy.retention", ["months": "integer"]),
        Shape("privacy.overwrite", ["overwritten": "boolean"]),
        Shape(
            "party.erase",
            ["people[].code": "string", "people[].stub": "string", "records": "integer", "overwritten": "boolean"]),
        Shape("party.readmit", ["lifted": "integer"]), PersonalRecordPage.shape,
    ]
}
