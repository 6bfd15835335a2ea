//! Days of the week and opening hours.

use super::locale::Localized;
use super::record::{choice, record};
use super::value::{OpeningTime, Text};
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

record! {
    /// Hours on some days of the week.
    Opening {
        /// The days.
        days: Vec<At<Weekday>>,
        /// When it begins.
        from: At<OpeningTime>,
        /// When it ends.
        until: At<OpeningTime>,
        /// A word about these hours, such as « by appointment ».
        note: Option<Localized<Text>>,
    }
}
