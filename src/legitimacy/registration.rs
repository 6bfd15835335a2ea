//! What an entry on a register is worth on a day.

use jiff::Span;
use jiff::civil::Date;

use super::catalogue::catalogue;
use super::criteria::Context;
use crate::model::member::{Member, Registration};
use crate::model::profession::Register;
use crate::model::value::{CompsyNumber, Nihdi, NihdiCheck};

/// What is wrong with a number's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// It does not look like a number of its register.
    Shape,
    /// Its check digits fit no rule that is known.
    CheckDigits,
}

/// What is wrong with the form of a register's number, if anything. A right form proves no
/// registration; for registers without a published rule every text is right.
///
/// No rule for ComPsy numbers is published, so an unusual one is a warning of `check` and no
/// more: only what cannot be a number at all is wrong. An INAMI number's check digits follow modulus 97, or
/// modulus 89 for some given out since 2012; since the second formula is not confirmed, a
/// number that fits neither is doubtful rather than wrong.
#[must_use]
pub fn number_fault(register: Register, number: &str) -> Option<NumberFault> {
    match register {
        Register::Compsy => number.parse::<CompsyNumber>().is_err().then_some(NumberFault::Shape),
        Register::Nihdi => match number.parse::<Nihdi>() {
            Ok(number) if number.check() == NihdiCheck::Wrong => Some(NumberFault::CheckDigits),
            Ok(_) => None,
            Err(_) => Some(NumberFault::Shape),
        },
        Register::OrderOfPhysicians | Register::SpfVisa | Register::CommunityRecognition => None,
    }
}

/// Why an entry does not count, from what lacks most to what lacks least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// There is no entry.
    Absent,
    /// There is no number.
    Number,
    /// The number's form is wrong.
    Malformed,
    /// It no longer holds.
    Expired,
    /// Nobody has looked it up.
    Unchecked,
    /// It was looked up too long ago.
    Aged,
}

/// An entry that counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// Which entry of the member.
    pub index: usize,
    /// The register.
    pub register: Register,
    /// The day it was looked up.
    pub checked_on: Date,
    /// The last day it counts, if nobody does anything.
    pub until: Date,
    /// What ends then.
    pub ends: Ends,
    /// For an entry of a calendar year: the year's last day, after which it counts for a
    /// month more.
    pub year_end: Option<Date>,
}

/// What makes an entry end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    /// It will have been looked up too long ago.
    Check,
    /// It holds no longer.
    Validity,
    /// The month after the calendar year is over.
    YearGrace,
}

/// The best of a member's entries on some registers, or why none counts.
pub(super) fn best(
    context: &Context<'_>,
    member: &Member,
    registers: &[Register],
) -> Result<Standing, Gap> {
    let entries = member.facts.registration.iter().enumerate();
    let mut best: Result<Standing, Gap> = Err(Gap::Absent);
    for (index, entry) in entries.filter(|(_, entry)| registers.contains(&entry.register.value)) {
        best = match (best, standing(context, member, index, entry)) {
            (Ok(old), Ok(new)) if new.until > old.until => Ok(new),
            (Ok(old), _) => Ok(old),
            (Err(_), Ok(new)) => Ok(new),
            (Err(old), Err(new)) => Err(new.max(old)),
        };
    }
    best
}

fn standing(
    context: &Context<'_>,
    member: &Member,
    index: usize,
    entry: &Registration,
) -> Result<Standing, Gap> {
    let register = entry.register.value;
    let today = context.today;
    number(context, member, entry)?;
    let checked_on = checked_on(context, member, entry).filter(|&on| on <= today);
    let validity = Validity::of(entry, checked_on);
    if validity.until.is_some_and(|until| until < today) {
        return Err(Gap::Expired);
    }
    let checked_on = checked_on.ok_or(Gap::Unchecked)?;
    let fresh_until =
        checked_on.saturating_add(Span::new().days(i64::from(context.limits.check_max_age_days)));
    if fresh_until < today {
        return Err(Gap::Aged);
    }
    let (until, ends) = match validity.until {
        Some(until) if until < fresh_until => {
            (until, if validity.year_end.is_some() { Ends::YearGrace } else { Ends::Validity })
        }
        _ => (fresh_until, Ends::Check),
    };
    Ok(Standing { index, register, checked_on, until, ends, year_end: validity.year_end })
}

/// How long an entry holds by itself.
struct Validity {
    /// The last day on which it counts, for a calendar year the month of grace included.
    until: Option<Date>,
    /// The last day of its calendar year.
    year_end: Option<Date>,
}

impl Validity {
    /// An entry of a calendar year holds until 31 December of the year in which it was looked
    /// up, unless another day is written, and counts until 31 January: renewals are on their
    /// way then. A day other than 31 December was written on purpose and has no grace.
    fn of(entry: &Registration, checked_on: Option<Date>) -> Self {
        let written = entry.valid_until.as_ref().map(|until| until.value);
        let yearly = &catalogue().params.recognised.calendar_year_registers;
        if !yearly.contains(&entry.register.value) {
            return Self { until: written, year_end: None };
        }
        let derived = checked_on.map(|on| on.last_of_year());
        match written.or(derived) {
            Some(end) if end == end.last_of_year() => {
                Self { until: Some(end.saturating_add(Span::new().months(1))), year_end: Some(end) }
            }
            until => Self { until, year_end: None },
        }
    }
}

/// That there is a number, and of the right form. One that is not published is known from
/// private/members.toml; where that file is not read, the public word for it counts.
fn number(context: &Context<'_>, member: &Member, entry: &Registration) -> Result<(), Gap> {
    let register = entry.register.value;
    let formed = |number: &str| number_fault(register, number).is_none();
    if let Some(number) = &entry.number {
        return if formed(number.as_str()) { Ok(()) } else { Err(Gap::Malformed) };
    }
    if !entry.number_withheld.value {
        return Err(Gap::Number);
    }
    if context.private.is_none() {
        return Ok(());
    }
    let facts = context.private_facts(member);
    let mut numbers = facts
        .map_or(&[][..], |facts| &facts.registration)
        .iter()
        .filter(|private| private.register.value == register)
        .peekable();
    if numbers.peek().is_none() {
        return Err(Gap::Number);
    }
    if numbers.any(|private| formed(private.number.as_str())) {
        Ok(())
    } else {
        Err(Gap::Malformed)
    }
}

/// The day an entry was looked up: as the public file says, else as the private one does.
fn checked_on(context: &Context<'_>, member: &Member, entry: &Registration) -> Option<Date> {
    let public = entry.checked_on.as_ref().map(|on| on.value);
    public.or_else(|| {
        let private = context.private_facts(member)?.registration.iter();
        let same = private.filter(|private| private.register.value == entry.register.value);
        same.filter_map(|private| private.checked_on.as_ref().map(|on| on.value)).max()
    })
}
