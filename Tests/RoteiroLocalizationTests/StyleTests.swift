import RoteiroCore
import Testing

@testable import RoteiroLocalization

@Suite("Numbers and days")
struct StyleTests {
    @Test("Thousands are separated once there are digits enough before the separator")
    func groups() {
        let one = NumberStyle(decimal: ",", group: ".")
        let numbers = [0, 7, 999, 1000, 9999, 10_000, 123_456, 1_000_000, -1234]
        #expect(numbers.map { one.format($0) } == ["0", "7", "999", "1.000", "9.999", "10.000", "123.456", "1.000.000", "-1.234"])
        let two = NumberStyle(decimal: ",", group: ".", minimumGrouping: 2)
        #expect([999, 1000, 9999, 10_000, 1_000_000].map { two.format($0) } == ["999", "1000", "9999", "10.000", "1.000.000"])
        #expect(NumberStyle(decimal: ".", group: ",").format(Int.min) == "-9,223,372,036,854,775,808")
    }

    @Test("The last digits may be decimals")
    func decimals() {
        let style = NumberStyle(decimal: ",", group: ".")
        #expect([15, 5, 0, -5, 12_345_678].map { style.format($0, decimals: 1) } == ["1,5", "0,5", "0,0", "-0,5", "1.234.567,8"])
        #expect(style.format(1234, decimals: 3) == "1,234")
    }

    @Test(
        "A day is written by its pattern",
        arguments: [
            ("d 'de' MMMM 'de' y", "2 de março de 2026"), ("MMMM d, y", "março 2, 2026"), ("dd/MM/y", "02/03/2026"), ("y-M-d", "2026-3-2"),
            ("y年M月d日", "2026年3月2日"), ("d 'o''clock' M y", "2 o'clock 3 2026"),
        ])
    func days(_ pattern: String, _ written: String) throws {
        let months = [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
        ]
        let style = DateStyle(try #require(DateStyle.Part.read(pattern)), months: months)
        #expect(style.format(try #require(CalendarDay(iso: "2026-03-02"))) == written)
    }

    @Test("The first of a month has a word of its own, unless the pattern asks for two digits")
    func first() throws {
        let day = try #require(CalendarDay(iso: "2026-01-01"))
        let parts = try #require(DateStyle.Part.read("d/M/y"))
        #expect(DateStyle(parts, first: "1º").format(day) == "1º/1/2026")
        #expect(DateStyle(parts).format(day) == "1/1/2026")
        #expect(DateStyle(try #require(DateStyle.Part.read("dd/M/y")), first: "1º").format(day) == "01/1/2026")
    }

    @Test(
        "A pattern without day, month or year, or with other letters, is none",
        arguments: ["", "d M", "d MMM y", "d d M y", "d 'de M y", "d. EEEE M y", "yy-M-d"])
    func noPattern(_ pattern: String) {
        #expect(DateStyle.Part.read(pattern) == nil)
    }

    @Test("A pack that says nothing writes bare digits and ISO days")
    func bare() throws {
        let pack = LanguagePack(tag: "x", name: "", direction: .ltr, strings: [:])
        #expect(pack.format(number: 12_345) == "12345")
        #expect(pack.format(day: try #require(CalendarDay(iso: "2026-03-02"))) == "2026-03-02")
    }
}
