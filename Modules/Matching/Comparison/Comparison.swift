import Names

/// Compares two profiles field by field.
struct Comparison {
    let profiles: UnsafeBufferPointer<Profile>
    let pool: UnsafeBufferPointer<UInt16>
    let lexicon: Lexicon

    func pattern(_ a: Profile, _ b: Profile) -> Pattern { a.isPerson ? people(a, b) : companies(a, b) }

    private func companies(_ a: Profile, _ b: Profile) -> Pattern {
        var pattern = Pattern()
        let name = names(a, b)
        pattern[.name] = name
        pattern[.form] = forms(a, b)
        pattern[.number] = numbers(a, b)
        // Beside the same name the same reading says nothing new.
        if name == NameLevel.near || name == NameLevel.alike || name == NameLevel.related {
            pattern[.kana] = kana(a, b)
        }
        pattern[.address] = addresses(a, b)
        pattern[.phone] = phones(a.phone, b.phone)
        pattern[.web] = webs(a, b)
        // Beside an address the postal code says nothing new.
        if pattern[.address] == AddressLevel.missing && a.postal != 0 && b.postal != 0 {
            pattern[.postal] = a.postal == b.postal ? PostalLevel.same : PostalLevel.different
        }
        pattern[.country] = countries(a, b)
        return pattern
    }

    func countries(_ a: Profile, _ b: Profile) -> Int {
        a.country == 0 || b.country == 0 || a.country == b.country ? CountryLevel.open : CountryLevel.different
    }

    // MARK: names

    func full(_ profile: Profile) -> Slice<UnsafeBufferPointer<UInt16>> {
        pool[Int(profile.nameAt)..<Int(profile.nameAt) + Int(profile.nameLength)]
    }
    func core(_ profile: Profile) -> Slice<UnsafeBufferPointer<UInt16>> {
        pool[Int(profile.nameAt)..<Int(profile.nameAt) + Int(profile.coreLength)]
    }
    func unit(_ profile: Profile) -> Slice<UnsafeBufferPointer<UInt16>> {
        pool[Int(profile.nameAt) + Int(profile.coreLength)..<Int(profile.nameAt) + Int(profile.nameLength)]
    }
    func kana(_ profile: Profile) -> Slice<UnsafeBufferPointer<UInt16>> {
        pool[Int(profile.kanaAt)..<Int(profile.kanaAt) + Int(profile.kanaLength)]
    }

    private func names(_ a: Profile, _ b: Profile) -> Int {
        if a.full == b.full { return NameLevel.same }
        if a.isLatin != b.isLatin { return otherScripts(a, b) }
        if a.isLatin { return latin(a, b) }
        return eastAsian(a, b)
    }

    private func eastAsian(_ a: Profile, _ b: Profile) -> Int {
        let (unitA, unitB) = (unit(a), unit(b))
        if unitA.isEmpty != unitB.isEmpty || (!unitA.isEmpty && !Spelling.isTypo(unitA, unitB)) {
            let level = Self.level(of: core(a), core(b))
            // A name parted by a stray space is one with it after all.
            if unitA.isEmpty != unitB.isEmpty, EditDistance.between(full(a), full(b), limit: 1) <= 1 {
                return NameLevel.near
            }
            return level <= NameLevel.alike
                ? NameLevel.otherUnit : level == NameLevel.longer ? NameLevel.longer : max(level, NameLevel.related)
        }
        return Self.level(of: core(a), core(b))
    }

    /// The likeness of two names in one script.
    static func level(of a: Slice<UnsafeBufferPointer<UInt16>>, _ b: Slice<UnsafeBufferPointer<UInt16>>) -> Int {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        if short.isEmpty { return NameLevel.different }
        let edits = EditDistance.between(short, long, limit: 3)
        if edits == 0 { return NameLevel.same }
        if long.count - short.count >= 2, long.starts(with: short) || long.suffix(short.count).elementsEqual(short) {
            return NameLevel.longer
        }
        if edits == 1 { return long.count >= 3 ? NameLevel.near : NameLevel.related }
        let head = EditDistance.commonPrefix(short, long)
        let tail = EditDistance.commonSuffix(short, long)
        // Sisters: one beginning, other ends (山一倉庫販売, 山一倉庫物流).
        if tail == 0 && head >= 2 && short.count - head >= 2 && head * 2 >= short.count - 1 { return NameLevel.longer }
        if edits == 2 && long.count >= 6 && long.count - short.count < 2 { return NameLevel.alike }
        if edits <= 3 && long.count >= 12 && long.count - short.count < 3 { return NameLevel.alike }
        // 丸山製作 + typo + 所千葉営業所: most of the short one stands at the beginning of the long one.
        if long.count - short.count >= 2, head + 1 >= short.count, short.count >= 4 { return NameLevel.longer }
        if head >= 3 && head * 2 >= short.count && edits > 2 { return NameLevel.longer }
        return (head + tail) * 2 >= short.count ? NameLevel.related : NameLevel.different
    }

    private func latin(_ a: Profile, _ b: Profile) -> Int {
        if a.coreLength == 0 || b.coreLength == 0 { return NameLevel.otherScript }
        let words = LatinWords.compare(
            full(a), a.starts, Int(a.coreLength), full(b), b.starts, Int(b.coreLength), isPerson: a.isPerson)
        return words
    }

    /// A name in Latin letters beside one in kanji or kana: the words tell, as far as the list has taught what they stand
    /// for; else the reading, or the domain, which is a name in Latin letters too. The end may be translated (倉庫,
    /// Warehouse), so of a reading only the beginning must agree.
    private func otherScripts(_ a: Profile, _ b: Profile) -> Int {
        let (latin, japanese) = a.isLatin ? (a, b) : (b, a)
        let (unitA, unitB) = (unit(latin), unit(japanese))
        let isUnitLatin = unitA.first.map { $0 < 0x2e80 } ?? true
        // A word of the name may look like a unit in one script only: 中部 like a department, Factory like a plant.
        if !unitA.isEmpty || !unitB.isEmpty, isUnitLatin,
            lexicon.level(full(latin), latin.starts, full(japanese)) == NameLevel.readSame
        {
            return NameLevel.readSame
        }
        let told = lexicon.level(core(latin), latin.starts, core(japanese))
        let level = told ?? readings(latin, japanese)
        if unitA.isEmpty != unitB.isEmpty { return level == NameLevel.different ? level : NameLevel.otherUnit }
        if !unitA.isEmpty && !isUnitLatin && !Spelling.isTypo(unitA, unitB) {
            return level == NameLevel.different ? level : NameLevel.otherUnit
        }
        if told != nil { return level }
        return a.isDaughter != b.isDaughter && level != NameLevel.different ? NameLevel.longer : level
    }

    private func readings(_ latin: Profile, _ japanese: Profile) -> Int {
        if latin.kana != 0 && japanese.kana != 0 {
            return EditDistance.between(kana(latin), kana(japanese), limit: 2) <= 1
                ? NameLevel.readSame : NameLevel.different
        }
        let read = japanese.reading != 0 ? japanese.reading : japanese.webReading
        guard read != 0, latin.reading != 0 else { return NameLevel.otherScript }
        let common = RoughReading.common(latin.reading, read)
        let shorter = min(RoughReading.length(latin.reading), RoughReading.length(read))
        if japanese.reading != 0,
            common == 12 || (common == shorter && RoughReading.length(latin.reading) == RoughReading.length(read))
        {
            return NameLevel.readSame
        }
        if common >= min(4, shorter) { return NameLevel.readAlike }
        return common >= 2 ? NameLevel.otherScript : NameLevel.different
    }

    func kana(_ a: Profile, _ b: Profile) -> Int {
        if a.kana == 0 || b.kana == 0 { return KanaLevel.missing }
        if a.kana == b.kana { return KanaLevel.same }
        return EditDistance.between(kana(a), kana(b), limit: 2) <= (min(a.kanaLength, b.kanaLength) > 6 ? 2 : 1)
            ? KanaLevel.near : KanaLevel.different
    }

    private func forms(_ a: Profile, _ b: Profile) -> Int {
        if a.form == .unstated || b.form == .unstated { return FormLevel.missing }
        if a.form == b.form {
            return a.isLatin == b.isLatin && a.formFirst != b.formFirst ? FormLevel.moved : FormLevel.same
        }
        return a.isLatin != b.isLatin && a.form.mayBe(b.form) ? FormLevel.missing : FormLevel.different
    }

    // MARK: where and how to reach them

    func addresses(_ a: Profile, _ b: Profile) -> Int {
        guard a.hasAddress, b.hasAddress else { return AddressLevel.missing }
        let (latinA, latinB) = (a.addressLetters != .zero, b.addressLetters != .zero)
        let sameNumbers =
            a.addressNumbers != 0 && (a.addressNumbers == b.addressNumbers || a.addressDigits == b.addressDigits)
        let samePostal = a.postal != 0 && a.postal == b.postal
        if latinA && latinB {
            let likeness = letters(a, b)
            if likeness >= 78 {
                return sameNumbers || a.addressNumbers == b.addressNumbers ? AddressLevel.same : AddressLevel.near
            }
            if likeness >= 60 { return sameNumbers ? AddressLevel.near : AddressLevel.place }
            if sameNumbers && samePostal { return AddressLevel.near }
            return likeness >= 45 ? AddressLevel.related : AddressLevel.different
        }
        let samePlace =
            a.addressPlace != 0
            && (a.addressPlace == b.addressPlace || (a.addressTown != 0 && a.addressTown == b.addressTown))
        if sameNumbers {
            if samePlace || samePostal { return AddressLevel.same }
            // 4-18-4 Heiwacho beside 平和町4-18-4, or a slip in the town.
            return a.addressNumbers > 0xffff_ffff
                ? AddressLevel.near : a.addressNumbers > 0xffff ? AddressLevel.place : AddressLevel.different
        }
        if (samePlace || samePostal) && close(a.addressNumbers, b.addressNumbers) { return AddressLevel.near }
        if samePlace { return AddressLevel.place }
        return samePostal ? AddressLevel.related : AddressLevel.different
    }

    /// How many of a hundred pairs of letters two Latin addresses share.
    func letters(_ a: Profile, _ b: Profile) -> Int {
        let shared = (a.addressLetters & b.addressLetters).ones
        return shared * 100 / max(a.addressLetters.ones, b.addressLetters.ones, 1)
    }

    /// One number is wrong or missing, the others agree.
    private func close(_ a: UInt64, _ b: UInt64) -> Bool {
        let changed = a ^ b
        var parts = 0
        for shift in [0, 16, 32, 48] where changed >> UInt64(shift) & 0xffff != 0 { parts += 1 }
        if parts == 1 { return a > 0xffff || b > 0xffff || a / 10 == b / 10 || a / 10 == b || b / 10 == a }
        return a >> 16 == b || b >> 16 == a
    }

    func phones(_ a: UInt64, _ b: UInt64) -> Int {
        if a == 0 || b == 0 { return PhoneLevel.missing }
        if a == b { return PhoneLevel.same }
        if a / 10_000 == b / 10_000 { return Self.digitsChanged(a, b) == 1 ? PhoneLevel.typo : PhoneLevel.exchange }
        return Self.digitsChanged(a, b) <= 1 ? PhoneLevel.typo : PhoneLevel.different
    }

    /// How many digits of two numbers of one length differ; two neighbours that changed places count once.
    static func digitsChanged(_ a: UInt64, _ b: UInt64) -> Int {
        var (a, b, changed) = (a, b, 0)
        while a != b && changed < 4 {
            if a % 10 != b % 10 {
                changed += 1
                if a % 100 == (b % 10) * 10 + b / 10 % 10 {
                    (a, b) = (a / 100, b / 100)
                    continue
                }
            }
            (a, b) = (a / 10, b / 10)
        }
        return changed
    }

    func webs(_ a: Profile, _ b: Profile) -> Int {
        let (ma, mb, wa, wb) = (a.mailDomain, b.mailDomain, a.webDomain, b.webDomain)
        if a.mail != 0 && a.mail == b.mail { return ma != 0 ? WebLevel.mail : WebLevel.domain }
        if (ma | wa) == 0 || (mb | wb) == 0 { return WebLevel.missing }
        if (ma != 0 && (ma == mb || ma == wb)) || (wa != 0 && (wa == wb || wa == mb)) { return WebLevel.domain }
        return wa != 0 && wb != 0 ? WebLevel.different : WebLevel.mailApart
    }

    func numbers(_ a: Profile, _ b: Profile) -> Int {
        if a.identifier != 0 && a.identifier == b.identifier { return NumberLevel.same }
        if a.corporateNumber == 0 || b.corporateNumber == 0 { return NumberLevel.missing }
        if a.corporateNumber == b.corporateNumber { return NumberLevel.same }
        return Self.digitsChanged(a.corporateNumber, b.corporateNumber) <= 1 ? NumberLevel.typo : NumberLevel.different
    }
}
