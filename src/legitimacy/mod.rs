//! The eight criteria of a legitimate work-clinic network, on a day.
//!
//! In comes a network, what private/members.toml adds, and a date; out comes an
//! [`Assessment`]: a status a criterion, what shows it, what is missing, what to do, and the
//! days on which it ages. The texts and limits are those of `criteria.toml`; the rules are
//! the eight functions of `criteria.rs`. Nothing here reads a file or a clock, and nothing
//! asks a register: a person does, and writes down the day.
//!
//! **The site is made from public files alone.** Its assessment is given no private facts: a
//! number said to be withheld counts as given, and what only the private file knows (a
//! criterion not met, an area of knowledge lacking) shows in `pignon legitimacy` and in the
//! issuer's dossier, which see more. On a page such a criterion is at worst *not yet shown*.
//!
//! **Pages count and never name.** A [`Statement`]'s words carry counts; its `members` are for
//! the terminal. Rows about members ([`Evidence`]) are filled for a criterion that passes
//! only: under one that does not, whoever is absent from the list would stand out.
//!
//! Time that passes makes a criterion unproven, never an error.

pub mod attestation;
pub mod badge;
pub mod baking;
pub mod canonical;
mod catalogue;
mod criteria;
pub mod disclosure;
pub mod dossier;
mod evidence;
pub mod issuer;
pub mod json;
mod limits;
mod period;
pub mod proof;
mod recommendation;
mod registration;
pub mod review;
pub mod signature;
pub mod standing;
mod statement;
pub mod status_list;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
pub mod verify;

use jiff::civil::Date;
use rayon::prelude::*;

pub use catalogue::{
    Badge, Catalogue, Choice, Criterion, Discipline, Disclaimer, FourLanguages, Params,
    Recommendation, Rule, Scope, StatusWords, catalogue,
};
pub use evidence::{
    AreaCovered, Evidence, ExchangeHeld, ExperiencedMember, QualifiedMember, RecognisedMember,
    ShownRegistration,
};
pub use limits::{Limits, check_limits};
pub use period::experience_months;
pub use recommendation::RecommendationResult;
pub use registration::{NumberFault, number_fault};
pub use statement::{KEYS, Statement, Upcoming};

use crate::model::Network;
use crate::model::private::PrivateMembers;

/// The eight criteria on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The version of the criteria.
    pub version: &'static str,
    /// The day.
    pub today: Date,
    /// The criteria, in their order.
    pub results: [CriterionResult; 8],
    /// What the guide advises beside them, and how far it is followed.
    pub recommendations: Vec<RecommendationResult>,
    /// What will age, the nearest day first.
    pub upcoming: Vec<Upcoming>,
}

impl Assessment {
    /// How many criteria are shown.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.results.iter().filter(|result| result.status == Status::Pass).count()
    }
}

/// Whether a criterion is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// All that the rule needs is there, holds on the day and suffices.
    Pass,
    /// Something is absent, aged or unchecked; nothing speaks against the criterion.
    Unproven,
    /// What the files say speaks against it.
    Fail,
}

impl Status {
    /// `pass`, `unproven` or `fail`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Unproven => "unproven",
            Self::Fail => "fail",
        }
    }

    /// The word that the catalogue has for it.
    #[must_use]
    pub fn word(self, lang: crate::model::locale::Lang) -> &'static str {
        let words = catalogue().badge.status_words.get(lang);
        match self {
            Self::Pass => &words.pass,
            Self::Unproven => &words.unproven,
            Self::Fail => &words.fail,
        }
    }
}

/// How a criterion stands.
#[derive(Debug, Clone, PartialEq)]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// Whether it is met.
    pub status: Status,
    /// What shows it.
    pub evidence: Vec<Statement>,
    /// What is missing, or speaks against it; empty when it is met.
    pub missing: Vec<Statement>,
    /// What to do, for the terminal; also of a criterion that is met, where something is
    /// about to end.
    pub next: Vec<Statement>,
    /// What pages may show as a table.
    pub evidence_data: Evidence,
    /// The last day on which it is still met, if nobody does anything; `None` when it is not
    /// met, or rests on nothing that ages. Members who come or go are not foreseen.
    pub holds_until: Option<Date>,
    /// What will age, the nearest day first.
    pub upcoming: Vec<Upcoming>,
}

/// Assesses a network on a day. Without `private`, from public files alone: see the module.
#[must_use]
pub fn assess(network: &Network, private: Option<&PrivateMembers>, today: Date) -> Assessment {
    let context = criteria::Context::new(network, private, today);
    // Each looks at every member: of ten thousand, that is felt after each edit.
    let results: Vec<_> = criteria::ALL.par_iter().map(|criterion| criterion(&context)).collect();
    let results: [_; 8] = results.try_into().expect("one a criterion");
    let mut upcoming: Vec<Upcoming> =
        results.iter().flat_map(|result| result.upcoming.iter().cloned()).collect();
    upcoming.sort_by_key(|next| next.date);
    Assessment {
        version: &catalogue().version,
        today,
        results,
        recommendations: recommendation::all(&context),
        upcoming,
    }
}
