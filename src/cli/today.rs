//! Which day it is: the only place that reads the clock.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The rule of Belgian time, written out so that no table of time zones is needed on the
/// machine: summer time from the last Sunday of March at 2 h to the last of October at
/// 3 h (Directive 2000/84/EC).
const BELGIUM: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The day in Belgium at an instant.
fn day_in_belgium(instant: Timestamp) -> Date {
    let zone = TimeZone::posix(BELGIUM).unwrap_or(TimeZone::UTC);
    instant.to_zoned_datetime(zone).date()
}

/// The day it is in Belgium by the machine's clock.
#[must_use]
pub(super) fn by_the_clock() -> Date {
    day_in_belgium(Timestamp::now())
}

/// Reads a date, or an instant as RFC 3339 writes it.
///
/// # Errors
/// It is neither; the error is the key of the words that say so.
pub(super) fn parse(text: &str) -> Result<Date, String> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(day_in_belgium(instant));
    }
    let is_date = text.len() == "2026-03-31".len();
    let date = text.parse::<Date>().ok().filter(|_| is_date);
    date.ok_or_else(|| "usage-today".to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn dates_and_instants() {
        let table = [
            ("2026-03-31", "2026-03-31"),
            ("2026-01-31T23:30:00Z", "2026-02-01"),
            ("2026-01-31T22:30:00Z", "2026-01-31"),
            ("2026-06-30T22:30:00Z", "2026-07-01"),
            ("2026-06-30T21:30:00Z", "2026-06-30"),
            ("2026-03-29T00:30:00+02:00", "2026-03-28"),
            ("2026-02-30", "usage-today"),
            ("tomorrow", "usage-today"),
            ("2026-03-31T10:00", "usage-today"),
            ("", "usage-today"),
        ];
        for (input, expected) in table {
            let read = parse(input).map_or_else(|error| error, |date| date.to_string());
            assert_eq!(read, expected, "reading {input:?}");
        }
    }
}
