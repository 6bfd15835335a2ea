//! What will need looking at, and when: the last lines of `pignon check`.

use jiff::civil::Date;

use super::members::ACCEPTING_MONTHS;
use super::points::{REVIEW_MONTHS, WAITING_MONTHS};
use super::tariffs::CHECK_MONTHS;
use super::{fresh_until, has_left, numbers};
use crate::diagnostic::Arg;
use crate::model::Network;
use crate::model::member::{Accepting, RegistrationStatus};
use crate::source::{At, Span};

/// A day to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Upcoming {
    /// The day; where something ages, the last one on which it is fresh.
    pub date: Date,
    /// The words: the key of a message.
    pub key: &'static str,
    /// What the words name.
    pub args: Vec<(&'static str, Arg)>,
    /// Where it is written.
    pub span: Span,
}

/// The days to come, from today on, the nearest first.
#[must_use]
pub fn upcoming(network: &Network, today: Date) -> Vec<Upcoming> {
    let mut days = Days { list: Vec::new(), today };
    days.tariffs(network);
    days.members(network);
    days.statements(network);
    days.list.sort_by(|a, b| (a.date, a.key, a.span).cmp(&(b.date, b.key, b.span)));
    days.list
}

struct Days {
    list: Vec<Upcoming>,
    today: Date,
}

impl Days {
    fn add(&mut self, date: Date, key: &'static str, name: impl Into<Arg>, span: Span) {
        if date >= self.today && !span.is_placeholder() {
            self.list.push(Upcoming { date, key, args: vec![("name", name.into())], span });
        }
    }

    fn ages(&mut self, on: &At<Date>, months: i32, key: &'static str, name: impl Into<Arg>) {
        self.add(fresh_until(on.value, months), key, name, on.span);
    }

    fn tariffs(&mut self, network: &Network) {
        let tariffs = &network.tariffs;
        for act in &tariffs.act {
            for price in &act.price {
                if price.from.value > self.today {
                    self.add(
                        price.from.value,
                        "upcoming-price-begins",
                        act.id.as_str(),
                        price.from.span,
                    );
                }
                if let Some(until) = &price.until {
                    self.add(until.value, "upcoming-price-ends", act.id.as_str(), until.span);
                }
                if let Some(on) = &price.checked_on
                    && price.until.as_ref().is_none_or(|until| until.value >= self.today)
                {
                    self.ages(on, CHECK_MONTHS, "upcoming-price-check", act.id.as_str());
                }
            }
        }
        for refund in &tariffs.refund {
            let name = refund.name.pick(network.main_language());
            let name = name.map_or("", |name| name.value.as_str());
            self.ages(&refund.checked_on, CHECK_MONTHS, "upcoming-refund-check", name);
        }
        self.ages(&tariffs.reviewed_on, CHECK_MONTHS, "upcoming-tariffs-review", "");
    }

    fn members(&mut self, network: &Network) {
        let today = self.today;
        for member in network.members.iter().filter(|member| !has_left(member, today)) {
            let (facts, name) = (&member.facts, member.full_name());
            if facts.joined_on.value > today {
                self.add(
                    facts.joined_on.value,
                    "upcoming-member-joins",
                    &name,
                    facts.joined_on.span,
                );
            }
            if let Some(left) = &facts.left_on {
                self.add(left.value, "upcoming-member-leaves", &name, left.span);
            }
            for entry in &facts.registration {
                if entry.status.value == RegistrationStatus::Removed {
                    continue;
                }
                let checked = entry.checked_on.as_ref();
                let fresh = checked.map(|on| numbers::fresh_until(on.value));
                let ends = numbers::holds_until(entry);
                let Some(date) = fresh.into_iter().chain(ends).min() else { continue };
                let span = checked.or(entry.valid_until.as_ref()).map_or(entry.span, |on| on.span);
                self.add(date, "upcoming-registration-check", &name, span);
            }
            if let Some(reflexivity) = &facts.reflexivity {
                self.ages(&reflexivity.attested_on, 12, "upcoming-reflexivity", &name);
            }
            if let Some(on) = &facts.accepting_on
                && facts.accepting.value != Accepting::Ask
            {
                self.ages(on, ACCEPTING_MONTHS, "upcoming-accepting", &name);
            }
            for convention in &facts.convention {
                if let Some(until) = &convention.until {
                    self.add(until.value, "upcoming-convention-ends", &name, until.span);
                }
            }
        }
    }

    fn statements(&mut self, network: &Network) {
        let name = |name: &crate::model::locale::Localized<crate::model::value::Name>| {
            name.pick(network.main_language()).map_or("", |name| name.value.as_str()).to_owned()
        };
        for line in &network.contacts.crisis {
            self.ages(&line.checked_on, REVIEW_MONTHS, "upcoming-crisis-line", name(&line.name));
        }
        for partner in &network.contacts.partner {
            if let Some(on) = &partner.collected_on {
                self.ages(on, REVIEW_MONTHS, "upcoming-partner", name(&partner.name));
            }
        }
        let care = network.project.care.as_ref();
        if let Some(waiting) = care.and_then(|care| care.waiting.as_ref()) {
            self.ages(&waiting.on, WAITING_MONTHS, "upcoming-waiting", "");
        }
        if let Some(privacy) = &network.site.privacy {
            self.ages(&privacy.reviewed_on, REVIEW_MONTHS, "upcoming-privacy", "");
        }
        if let Some(access) = &network.site.accessibility {
            self.ages(&access.assessed_on, REVIEW_MONTHS, "upcoming-accessibility", "");
        }
        for funding in &network.site.funding {
            if let Some(until) = &funding.until {
                self.add(until.value, "upcoming-funding-ends", name(&funding.name), until.span);
            }
        }
        for exchange in &network.site.exchange {
            if let Some(on) = &exchange.last_held {
                let days = i64::from(exchange.every_days.value.min(3660));
                let date = on.value.saturating_add(jiff::Span::new().days(days));
                self.add(date, "upcoming-exchange", exchange.kind.key(), on.span);
            }
        }
    }
}
