//! Numbers on registers: their shape, who may see them, when they were looked up.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::civil::Date;

use super::{Context, has_left};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::member::{Hideable, Member, Registration, RegistrationStatus};
use crate::model::profession::{Profession, Register};
use crate::model::value::{CompsyNumber, Nihdi, NihdiCheck};
use crate::source::Span;

/// After how many days an entry wants looking up again (criterion 6).
const CHECK_DAYS: i64 = 365;

/// Numbers look like those of their register. Never an error: the rules are not all
/// published, and right digits prove nothing.
pub(super) fn shape(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    for entry in &member.facts.registration {
        let Some(number) = &entry.number else { continue };
        let fault = match entry.register.value {
            Register::Nihdi => nihdi_fault(number.as_str(), member.facts.profession.value),
            Register::Compsy => {
                let usual = |number: CompsyNumber| number.has_usual_shape();
                (!number.as_str().parse().is_ok_and(usual)).then_some("compsy")
            }
            _ => None,
        };
        if let Some(fault) = fault {
            let finding = Diagnostic::new(Code::MemberNumberShape, number.span);
            found.push(finding.arg("fault", fault).arg("name", member.full_name()));
        }
    }
}

fn nihdi_fault(number: &str, profession: Profession) -> Option<&'static str> {
    let Ok(number) = number.parse::<Nihdi>() else { return Some("nihdi") };
    if number.check() == NihdiCheck::Wrong {
        return Some("check");
    }
    let digit = match profession {
        Profession::Physiotherapist => '5',
        Profession::Nurse => '4',
        profession if profession.is_physician() => '1',
        _ => return None,
    };
    (number.profession_digit() != Some(digit)).then_some("profession")
}

/// A number is public or it is not.
pub(super) fn withheld(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let hidden = member.hides(Hideable::Numbers);
    for entry in &member.facts.registration {
        let Some(number) = &entry.number else { continue };
        let code = match (entry.number_withheld.value, hidden) {
            (true, _) => Code::MemberNumberWithheld,
            (false, true) => Code::MemberNumberHidden,
            (false, false) => continue,
        };
        let finding = Diagnostic::new(code, number.span).arg("name", member.full_name());
        found.push(finding.arg("register", entry.register.key()));
    }
}

/// The last day an entry holds by itself: as written, or for ComPsy the end of the year
/// in which it was looked up.
pub(super) fn holds_until(entry: &Registration) -> Option<Date> {
    let written = entry.valid_until.as_ref().map(|until| until.value);
    written.or_else(|| {
        let on = entry.checked_on.as_ref()?;
        let yearly = entry.register.value == Register::Compsy;
        yearly.then(|| Date::new(on.value.year(), 12, 31).expect("every year has a 31 December"))
    })
}

/// The last day on which the look-up of an entry counts as fresh.
pub(super) fn fresh_until(on: Date) -> Date {
    on.saturating_add(jiff::Span::new().days(CHECK_DAYS))
}

/// Entries were looked up within the year, and still hold.
pub(super) fn aged(member: &Member, context: Context<'_>, found: &mut Diagnostics) {
    for entry in &member.facts.registration {
        if entry.status.value == RegistrationStatus::Removed {
            continue;
        }
        let until = holds_until(entry).filter(|until| *until < context.today);
        let (span, state, date) = match (&entry.checked_on, &entry.valid_until, until) {
            (_, Some(written), Some(until)) => (written.span, "expired", until),
            (Some(on), None, Some(until)) => (on.span, "expired", until),
            (Some(on), _, None) if fresh_until(on.value) < context.today => {
                (on.span, "aged", on.value)
            }
            (None, _, None) => (entry.span, "unchecked", context.today),
            _ => continue,
        };
        let finding = Diagnostic::new(Code::MemberRegistrationAged, span).arg("state", state);
        let finding = finding.arg("name", member.full_name()).arg("date", date);
        let finding = finding.arg("register", entry.register.key());
        found.push(if state == "unchecked" { finding.arg("key", "checked_on") } else { finding });
    }
}

/// A number that somebody has in a register.
pub(super) struct Held {
    register: Register,
    /// What identifies the person there.
    key: String,
    span: Span,
}

/// The numbers of a member.
pub(super) fn held(member: &Member) -> Vec<Held> {
    let numbers = member.facts.registration.iter().filter_map(|entry| {
        let number = entry.number.as_ref()?;
        let register = entry.register.value;
        Some(Held { register, key: key(register, number.as_str()), span: number.span })
    });
    numbers.collect()
}

/// Two people have two numbers: a copied file shows here. `all` are the numbers of each
/// member in turn.
pub(super) fn shared<'n>(
    network: &'n Network,
    all: impl Iterator<Item = &'n Vec<Held>>,
    today: Date,
    found: &mut Diagnostics,
) {
    let mut seen: HashMap<(Register, &str), (&Member, Span)> =
        HashMap::with_capacity(network.members.len());
    let present = network.members.iter().zip(all).filter(|(member, _)| !has_left(member, today));
    for (member, Held { register, key, span }) in
        present.flat_map(|(member, held)| held.iter().map(move |held| (member, held)))
    {
        match seen.entry((*register, key)) {
            Entry::Occupied(entry) => {
                let (other, first) = entry.get();
                if other.slug != member.slug {
                    let finding = Diagnostic::new(Code::MemberNumberShared, *span);
                    let finding = finding.arg("name", member.full_name());
                    let finding = finding.arg("other", other.full_name());
                    let finding = finding.arg("register", register.key());
                    found.push(finding.label(*first, "first"));
                }
            }
            Entry::Vacant(free) => {
                free.insert((member, *span));
            }
        }
    }
}

/// What identifies a person in a register: of an INAMI number the first eight digits,
/// the others follow the recognition.
pub(super) fn key(register: Register, number: &str) -> String {
    match (register, number.parse::<Nihdi>()) {
        (Register::Nihdi, Ok(number)) => number.person().to_owned(),
        _ => number.chars().filter(char::is_ascii_alphanumeric).collect(),
    }
}
