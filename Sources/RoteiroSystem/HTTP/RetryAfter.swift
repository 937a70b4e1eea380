import RoteiroCore

/// Parses the `Retry-After` header (RFC 9110, 10.2.3): seconds or a date.
enum RetryAfter {
    /// Returns the seconds to wait, or nil if the value is malformed. `now` is in seconds since 1970. A date in the past gives 0.
    static func seconds(_ text: String, now: Int) -> Int? {
        let trimmed = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        if !trimmed.isEmpty, trimmed.utf8.allSatisfy(\.isASCIIDigit) { return Int(trimmed) ?? Int.max }
        return date(trimmed).map { max(0, $0 - now) }
    }

    /// Parses the three date formats of RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6
    /// 08:49:37 1994`.
    private static func date(_ text: String) -> Int? {
        var words = text.split { $0 == " " || $0 == "," || $0 == "-" }.dropFirst()
        guard words.count >= 4, let first = words.first else { return nil }
        let isOld = months.contains(String(first))
        if isOld { words = [words[2], words[1], words[4], words[3]] } else if words.last != "GMT" { return nil }
        let fields = Array(words)
        guard let day = number(fields[0], 1...31), let month = months.firstIndex(of: String(fields[1])),
            var year = number(fields[2], 0...9999),
            let time = time(fields[3])
        else { return nil }
        if fields[2].utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
        return (days(year, month + 1) + day - 1) * 86_400 + time
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func time(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], 0...23), let minute = number(parts[1], 0...59),
            let second = number(parts[2], 0...60)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Returns the days from 1970 to the first of a month. Years start in March, so that the leap day comes last.
    private static func days(_ year: Int, _ month: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5
        return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text), range.contains(number)
        else {
            return nil
        }
        return number
    }
}
