//! Months of experience, by the calendar.

use jiff::civil::Date;
use jiff::{Span, Unit};

use crate::model::member::Experience;

/// Time that has passed: whole months of the calendar, and days beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Months {
    pub whole: u32,
    pub days: u32,
}

impl Months {
    /// Whether it is strictly more than some months.
    pub fn exceeds(self, months: u32) -> bool {
        self > Self { whole: months, days: 0 }
    }
}

/// Whole months of experience up to a day; what overlaps counts once.
pub fn experience_months<'a>(
    periods: impl IntoIterator<Item = &'a Experience>,
    today: Date,
) -> u32 {
    months(periods, today).whole
}

/// Experience up to a day; what overlaps counts once.
///
/// The last day of a period belongs to it; what goes on counts until the evening before
/// `today`. Each stretch without a gap is measured by the calendar, from a day to the same
/// day of another month; days left over become a month when they are thirty-one, so that
/// several short periods never count for more than they lasted.
pub(super) fn months<'a>(periods: impl IntoIterator<Item = &'a Experience>, today: Date) -> Months {
    let mut stretches: Vec<(Date, Date)> = periods
        .into_iter()
        .map(|period| {
            let until = period.until.as_ref().map_or(today, |until| after(until.value));
            (period.from.value, until.min(today))
        })
        .filter(|(from, until)| from < until)
        .collect();
    stretches.sort_unstable();
    let mut total = Months::default();
    let mut current: Option<(Date, Date)> = None;
    for (from, until) in stretches {
        current = match current {
            Some((start, end)) if from <= end => Some((start, end.max(until))),
            Some(done) => {
                total.add(done);
                Some((from, until))
            }
            None => Some((from, until)),
        };
    }
    if let Some(last) = current {
        total.add(last);
    }
    total.whole += total.days / 31;
    total.days %= 31;
    total
}

impl Months {
    fn add(&mut self, (from, until): (Date, Date)) {
        let span = from.until((Unit::Month, until)).expect("the years of a date fit into months");
        self.whole += span.get_months().unsigned_abs();
        self.days += span.get_days().unsigned_abs();
    }
}

/// The day after.
fn after(day: Date) -> Date {
    day.saturating_add(Span::new().days(1))
}
