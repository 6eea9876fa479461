import Names

extension LegalForm.Kind {
    /// Whether two forms may be one company's, whose name is written in two languages: 株式会社 goes by Ltd. too.
    func mayBe(_ other: LegalForm.Kind) -> Bool {
        self == other || (self, other) == (.stock, .limited) || (self, other) == (.limited, .stock)
    }
}
