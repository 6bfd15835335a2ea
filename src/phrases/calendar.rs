//! Dates, days of the week and times of day.
//!
//! Day and month stay together by a no-break space, and so do a number and its `h`,
//! `uur` or `Uhr`. Ranges are said in words, since a screen reader passes over a dash;
//! ICU4X has no such words, so they stand here, beside the clock of each language.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, YM, YMD};
use icu_datetime::options::{Alignment, YearStyle};

use super::language::Language;
use super::{NO_BREAK, Phrases};

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The formatters of one language, and the names of its days from Monday on.
pub(super) struct Calendar {
    long: Formatter<YMD>,
    /// Days that were written in words before: pages have the same ones over and over.
    written: RwLock<HashMap<jiff::civil::Date, String>>,
    short: Formatter<YMD>,
    month: Formatter<YM>,
    weekdays: [String; 7],
    weekdays_short: [String; 7],
}

impl Calendar {
    pub(super) fn new(language: Language) -> Self {
        let date = |fields: YMD| {
            Formatter::try_new(language.locale().into(), fields)
                .expect("the dates of every language are compiled in")
        };
        let weekdays = |fields: E| {
            let formatter = Formatter::try_new(language.locale().into(), fields)
                .expect("the days of every language are compiled in");
            // The first of January 2024 was a Monday.
            [1, 2, 3, 4, 5, 6, 7].map(|day| formatter.format(&gregorian(2024, 1, day)).to_string())
        };
        Self {
            long: date(YMD::long()),
            written: RwLock::default(),
            short: date(
                YMD::short().with_alignment(Alignment::Column).with_year_style(YearStyle::Full),
            ),
            month: Formatter::try_new(language.locale().into(), YM::long())
                .expect("the months of every language are compiled in"),
            weekdays: weekdays(E::long()),
            weekdays_short: weekdays(E::short()),
        }
    }
}

fn gregorian(year: i32, month: u8, day: u8) -> Date<Gregorian> {
    Date::try_new_gregorian(year, month, day).expect("the day exists in the Gregorian calendar")
}

fn of_jiff(date: jiff::civil::Date) -> Date<Gregorian> {
    gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

impl Phrases {
    /// A day with its month in words: « 1er décembre 2026 ».
    #[must_use]
    pub fn date_long(&self, date: jiff::civil::Date) -> String {
        let written = &self.formats.calendar.written;
        if let Some(known) = written.read().unwrap_or_else(PoisonError::into_inner).get(&date) {
            return known.clone();
        }
        let text = self.date_in_words(date);
        written.write().unwrap_or_else(PoisonError::into_inner).insert(date, text.clone());
        text
    }

    fn date_in_words(&self, date: jiff::civil::Date) -> String {
        let text = self.formats.calendar.long.format(&of_jiff(date)).to_string();
        match text.strip_prefix("1 ") {
            // CLDR does not know that French counts the first day of a month differently.
            Some(rest) if self.language == Language::Fr => format!("1er{NO_BREAK}{rest}"),
            _ => text.replacen(' ', NO_BREAK, 1),
        }
    }

    /// A day in figures, always as wide: `02/11/2026`.
    #[must_use]
    pub fn date_short(&self, date: jiff::civil::Date) -> String {
        self.formats.calendar.short.format(&of_jiff(date)).to_string()
    }

    /// The month of a day: « novembre 2026 ».
    #[must_use]
    pub fn month_year(&self, date: jiff::civil::Date) -> String {
        self.formats.calendar.month.format(&of_jiff(date)).to_string()
    }

    /// The name of a day of the week, Monday being 0; counting goes on after Sunday.
    #[must_use]
    pub fn weekday(&self, day: u8) -> &str {
        &self.formats.calendar.weekdays[usize::from(day % 7)]
    }

    /// The name of a day of the week in two or three letters.
    #[must_use]
    pub fn weekday_short(&self, day: u8) -> &str {
        &self.formats.calendar.weekdays_short[usize::from(day % 7)]
    }

    /// Days of the week, in any order and with repetitions: three or more in a row are
    /// a range (« du lundi au vendredi »), others a list (« lundi, mercredi et jeudi »).
    #[must_use]
    pub fn days(&self, days: &[u8]) -> String {
        let open: [bool; 7] =
            std::array::from_fn(|day| days.iter().any(|&d| usize::from(d % 7) == day));
        let mut runs: Vec<(u8, u8)> = Vec::new();
        for day in (0..7).filter(|&day| open[usize::from(day)]) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == day => *last = day,
                _ => runs.push((day, day)),
            }
        }
        let is_range = |(first, last): (u8, u8)| last - first >= 2;
        // Beside a range, a single day takes its article in French: « et le dimanche ».
        let article = self.language == Language::Fr && runs.iter().copied().any(is_range);
        let article = if article { "le " } else { "" };
        let mut parts = Vec::new();
        for (first, last) in runs {
            if is_range((first, last)) {
                parts.push(self.day_range(first, last));
            } else {
                parts.extend((first..=last).map(|day| format!("{article}{}", self.weekday(day))));
            }
        }
        self.list_and(&parts)
    }

    fn day_range(&self, first: u8, last: u8) -> String {
        let (first, last) = (self.weekday(first), self.weekday(last));
        match self.language {
            Language::Fr => format!("du {first} au {last}"),
            Language::Nl => format!("{first} tot en met {last}"),
            Language::De => format!("{first} bis {last}"),
            Language::En => format!("{first} to {last}"),
        }
    }

    /// A time of day: « 9 h », « 13 h 30 »; `13.30 uur`; `13:30 Uhr`; `13:30`.
    ///
    /// English keeps the clock of 24 hours, which every door in Belgium shows.
    #[must_use]
    pub fn time(&self, hour: u16, minute: u16) -> String {
        let clock = self.clock(hour, minute);
        match self.language {
            Language::Fr | Language::En => clock,
            Language::Nl => format!("{clock}{NO_BREAK}uur"),
            Language::De => format!("{clock}{NO_BREAK}Uhr"),
        }
    }

    /// From one time of day to another: « de 9 h à 12 h 30 », `van 9 tot 12.30 uur`,
    /// `von 9 bis 12:30 Uhr`, `from 9:00 to 12:30`.
    #[must_use]
    pub fn time_range(&self, hour: u16, minute: u16, end_hour: u16, end_minute: u16) -> String {
        let (from, until) = (self.clock(hour, minute), self.time(end_hour, end_minute));
        match self.language {
            Language::Fr => format!("de {from} à {until}"),
            Language::Nl => format!("van {from} tot {until}"),
            Language::De => format!("von {from} bis {until}"),
            Language::En => format!("from {from} to {until}"),
        }
    }

    /// A time of day, without the unit that Dutch and German say once for a range.
    fn clock(&self, hour: u16, minute: u16) -> String {
        match (self.language, minute) {
            (Language::Fr, 0) => format!("{hour}{NO_BREAK}h"),
            (Language::Fr, _) => format!("{hour}{NO_BREAK}h{NO_BREAK}{minute:02}"),
            (Language::Nl | Language::De, 0) => hour.to_string(),
            (Language::Nl, _) => format!("{hour}.{minute:02}"),
            (Language::De | Language::En, _) => format!("{hour}:{minute:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::tests::assert_in_four;

    #[test]
    fn dates() {
        for (day, expected) in [
            (
                date(2026, 12, 1),
                ["1er_décembre 2026", "1_december 2026", "1._Dezember 2026", "1_December 2026"],
            ),
            (
                date(2026, 11, 2),
                ["2_novembre 2026", "2_november 2026", "2._November 2026", "2_November 2026"],
            ),
            (
                date(2026, 3, 21),
                ["21_mars 2026", "21_maart 2026", "21._März 2026", "21_March 2026"],
            ),
            (
                date(2028, 2, 29),
                ["29_février 2028", "29_februari 2028", "29._Februar 2028", "29_February 2028"],
            ),
        ] {
            assert_in_four(expected, |phrases| phrases.date_long(day));
        }
        assert_in_four(["02/11/2026", "02/11/2026", "02.11.2026", "02/11/2026"], |phrases| {
            phrases.date_short(date(2026, 11, 2))
        });
        assert_in_four(
            ["novembre 2026", "november 2026", "November 2026", "November 2026"],
            |phrases| phrases.month_year(date(2026, 11, 2)),
        );
    }

    #[test]
    fn names_of_days() {
        assert_in_four(["lundi", "maandag", "Montag", "Monday"], |p| p.weekday(0).to_owned());
        assert_in_four(["dimanche", "zondag", "Sonntag", "Sunday"], |p| p.weekday(6).to_owned());
        assert_in_four(["lundi", "maandag", "Montag", "Monday"], |p| p.weekday(7).to_owned());
        assert_in_four(["lun.", "ma", "Mo", "Mon"], |p| p.weekday_short(0).to_owned());
    }

    #[test]
    fn days_of_the_week() {
        for (days, expected) in [
            (&[][..], [""; 4]),
            (&[0], ["lundi", "maandag", "Montag", "Monday"]),
            (
                &[6, 5, 5],
                [
                    "samedi et dimanche",
                    "zaterdag en zondag",
                    "Samstag und Sonntag",
                    "Saturday and Sunday",
                ],
            ),
            (
                &[0, 2, 3],
                [
                    "lundi, mercredi et jeudi",
                    "maandag, woensdag en donderdag",
                    "Montag, Mittwoch und Donnerstag",
                    "Monday, Wednesday and Thursday",
                ],
            ),
            (
                &[0, 1, 2, 3, 4],
                [
                    "du lundi au vendredi",
                    "maandag tot en met vrijdag",
                    "Montag bis Freitag",
                    "Monday to Friday",
                ],
            ),
            (
                &[0, 1, 2, 4],
                [
                    "du lundi au mercredi et le vendredi",
                    "maandag tot en met woensdag en vrijdag",
                    "Montag bis Mittwoch und Freitag",
                    "Monday to Wednesday and Friday",
                ],
            ),
            (
                &[0, 1, 2, 4, 5, 6],
                [
                    "du lundi au mercredi et du vendredi au dimanche",
                    "maandag tot en met woensdag en vrijdag tot en met zondag",
                    "Montag bis Mittwoch und Freitag bis Sonntag",
                    "Monday to Wednesday and Friday to Sunday",
                ],
            ),
        ] {
            assert_in_four(expected, |phrases| phrases.days(days));
        }
    }

    #[test]
    fn times() {
        assert_in_four(["9_h", "9_uur", "9_Uhr", "9:00"], |p| p.time(9, 0));
        assert_in_four(["13_h_30", "13.30_uur", "13:30_Uhr", "13:30"], |p| p.time(13, 30));
        assert_in_four(["0_h_05", "0.05_uur", "0:05_Uhr", "0:05"], |p| p.time(0, 5));
        assert_in_four(["24_h", "24_uur", "24_Uhr", "24:00"], |p| p.time(24, 0));
        assert_in_four(
            [
                "de 9_h à 12_h_30",
                "van 9 tot 12.30_uur",
                "von 9 bis 12:30_Uhr",
                "from 9:00 to 12:30",
            ],
            |p| p.time_range(9, 0, 12, 30),
        );
    }
}
