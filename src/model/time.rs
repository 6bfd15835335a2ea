//! Days of the week and opening hours.

use toml::de::DeValue;

use super::locale::Localized;
use super::record::{Node, Read, Reader, Shape, choice, record};
use super::value::Text;
use crate::source::At;

choice! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// A time of day in minutes from midnight, written as a TOML local time: `09:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl Read for TimeOfDay {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let time = match node.get_ref() {
            DeValue::Datetime(written) if written.date.is_none() => written.time,
            _ => None,
        };
        if time.is_none() {
            reader.wrong_type(&node, "time");
        }
        time.map(|time| Self(u16::from(time.hour) * 60 + u16::from(time.minute)))
    }

    fn shape() -> Shape {
        Shape::Time
    }
}

record! {
    /// Hours on some days of the week.
    Opening {
        /// The days.
        days: Vec<At<Weekday>>,
        /// When it begins.
        from: At<TimeOfDay>,
        /// When it ends.
        until: At<TimeOfDay>,
        /// A word about these hours, such as « by appointment ».
        note: Option<Localized<Text>>,
    }
}
