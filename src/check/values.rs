//! Values that are well written and cannot be meant: hours that end before they begin,
//! appointments of no minutes, answers that say none and list some.

use super::{Context, reversed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::member::Member;
use crate::model::time::Opening;
use crate::source::{At, Span};

/// Hours of a member: those of each place, and those under convention.
pub(super) fn hours_of_member(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let places = member.facts.place.iter().flat_map(|place| &place.hours);
    let conventions = member.facts.convention.iter().flat_map(|convention| &convention.hours);
    places.chain(conventions).for_each(|opening| hours(opening, found));
}

/// Hours of the network: contact, booking, and the line for professionals.
pub(super) fn hours_of_network(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let site = &network.site;
    let all = site.contact.hours.iter().chain(&site.booking.hours);
    all.chain(&network.contacts.referral.hours).for_each(|opening| hours(opening, found));
}

fn hours(opening: &Opening, found: &mut Diagnostics) {
    let finding = |span, state: &str| Diagnostic::new(Code::ValueHours, span).arg("state", state);
    if opening.days.is_empty() {
        found.push(finding(opening.span, "no_days").arg("key", "days"));
    }
    let (from, until) = (&opening.from, &opening.until);
    let read = !from.span.is_placeholder() && !until.span.is_placeholder();
    if read && until.value <= from.value {
        found.push(finding(until.span, "reversed").label(from.span, "from"));
    }
}

/// Numbers that count something count at least one; places lie on the globe.
pub(super) fn numbers(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let acts = &network.tariffs.act;
    let prices = || acts.iter().flat_map(|act| &act.price);
    let minutes = acts.iter().filter_map(|act| act.minutes.as_ref());
    let sessions = prices().filter_map(|price| price.sessions_max.as_ref());
    let months = prices().filter_map(|price| price.period_months.as_ref());
    let rhythms = network.site.exchange.iter().map(|exchange| &exchange.every_days);
    let counts = minutes.chain(sessions).chain(months).chain(rhythms);
    for none in counts.filter(|count| count.value == 0 && !count.span.is_placeholder()) {
        found.push(shape(none.span, "positive", "0"));
    }
    for place in &network.site.place {
        let bounds = [("latitude", &place.latitude, 90.0), ("longitude", &place.longitude, 180.0)];
        for (expected, degrees, most) in bounds {
            if let Some(at) = degrees.as_ref().filter(|at| at.value.abs() > most) {
                found.push(shape(at.span, expected, &at.value.to_string()));
            }
        }
    }
}

fn shape(span: Span, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::new(Code::ValueShape, span).arg("expected", expected).arg("found", found)
}

/// An answer « there is none » stands beside no example of it.
pub(super) fn contradictions(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let site = &network.site;
    let tariffs = &network.tariffs;
    let mut answers: Vec<(&'static str, &At<bool>, Option<Span>)> = vec![
        ("exchange_none", &site.exchange_none, site.exchange.first().map(|own| own.span)),
        ("funding_none", &site.funding_none, site.funding.first().map(|own| own.span)),
        (
            "cancellation_none",
            &tariffs.cancellation_none,
            tariffs.cancellation.first().map(|own| own.span),
        ),
    ];
    if let Some(care) = &network.project.care {
        answers.push(("tests_none", &care.tests_none, care.tests.first().map(|own| own.span)));
    }
    for (key, none, some) in answers {
        if let Some(some) = some.filter(|_| none.value) {
            let finding = Diagnostic::new(Code::PointsContradicted, none.span).arg("answer", key);
            found.push(finding.label(some, "some"));
        }
    }
}

/// Periods of what is neither price nor member run forwards too.
pub(super) fn periods(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    for funding in &network.site.funding {
        if let Some(from) = &funding.from {
            reversed(from, funding.until.as_ref(), found);
        }
    }
}
