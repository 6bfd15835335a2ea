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
    Today::by_the_clock().date
}

/// What counts as today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Today {
    /// The day in Belgium.
    pub(super) date: Date,
    /// The instant, when one was given or read from the clock, in whole seconds.
    instant: Option<Timestamp>,
}

impl Today {
    /// The day it is by the machine's clock.
    #[must_use]
    pub(super) fn by_the_clock() -> Self {
        Self::at(Timestamp::now())
    }

    fn at(instant: Timestamp) -> Self {
        let instant = Timestamp::from_second(instant.as_second()).unwrap_or(instant);
        Self { date: day_in_belgium(instant), instant: Some(instant) }
    }

    /// The instant from which something signed now holds: of a mere date, its beginning.
    #[must_use]
    pub(super) fn beginning(self) -> Timestamp {
        self.instant.unwrap_or_else(|| at_hour(self.date, 0))
    }

    /// The instant at which something is looked at: of a mere date, its middle.
    #[must_use]
    pub(super) fn middle(self) -> Timestamp {
        self.instant.unwrap_or_else(|| at_hour(self.date, 12))
    }
}

/// An hour of a day, in universal time.
fn at_hour(date: Date, hour: i8) -> Timestamp {
    TimeZone::UTC.to_timestamp(date.at(hour, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Reads a date, or an instant as RFC 3339 writes it.
///
/// # Errors
/// It is neither; the error is the key of the words that say so.
pub(super) fn parse(text: &str) -> Result<Today, String> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(Today::at(instant));
    }
    parse_date(text).map(|date| Today { date, instant: None })
}

/// Reads a date.
///
/// # Errors
/// It is none; the error is the key of the words that say so.
pub(super) fn parse_date(text: &str) -> Result<Date, String> {
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
            let read = parse(input).map_or_else(|error| error, |today| today.date.to_string());
            assert_eq!(read, expected, "reading {input:?}");
        }
    }
}
