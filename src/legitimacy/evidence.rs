//! The facts behind a criterion that pages may show, as data for tables.
//!
//! What each holds is what the `public` line of its rule allows. Rows about members are
//! filled only when the criterion passes, leave out drafts and what a person hides, and name
//! nobody for criteria 2 and 8.

use jiff::civil::Date;

use crate::model::member::KnowledgeArea;
use crate::model::profession::{Profession, Register};
use crate::model::site::ExchangeKind;
use crate::model::value::Slug;

/// The public facts behind a criterion.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// Criterion 1.
    QualifiedPlural {
        /// How many members hold degree and certificate.
        shown: usize,
        /// Those who publish them.
        members: Vec<QualifiedMember>,
    },
    /// Criterion 2.
    Reflexivity {
        /// How many see patients.
        clinicians: usize,
        /// For how many of them an attestation holds.
        attested: usize,
        /// The oldest of these attestations.
        oldest: Option<Date>,
    },
    /// Criterion 3: those who publish their experience.
    Experience {
        /// A row a person.
        members: Vec<ExperiencedMember>,
    },
    /// Criterion 4.
    Multidisciplinary {
        /// The disciplines there are, in the order of the catalogue, with their members.
        disciplines: Vec<(&'static str, usize)>,
        /// The professions that support the network, with their members.
        support: Vec<(Profession, usize)>,
    },
    /// Criterion 5: the exchanges that are kept up.
    TeamExchange {
        /// A row an exchange. Pages show the month of the last meeting, not the day.
        held: Vec<ExchangeHeld>,
    },
    /// Criterion 6.
    Recognised {
        /// A row a person who sees patients.
        members: Vec<RecognisedMember>,
        /// The oldest of the look-ups it rests on.
        oldest: Option<Date>,
    },
    /// Criterion 7: the methods themselves stand in site.toml.
    ValidatedMethods {
        /// How many of analysis have a complete reference.
        analysis: usize,
        /// How many of intervention have one.
        intervention: usize,
        /// How many have none.
        unreferenced: usize,
    },
    /// Criterion 8.
    SharedReferences {
        /// How many see patients.
        clinicians: usize,
        /// The areas, in the order of the catalogue.
        areas: Vec<AreaCovered>,
    },
}

/// A member who holds degree and certificate.
#[derive(Debug, Clone, PartialEq)]
pub struct QualifiedMember {
    /// The member.
    pub member: Slug,
    /// Which of the member's degrees count.
    pub degrees: Vec<usize>,
    /// Which of the member's trainings count.
    pub trainings: Vec<usize>,
}

/// A member's experience.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperiencedMember {
    /// The member.
    pub member: Slug,
    /// The year in which the experience begins.
    pub since: i16,
    /// Years of clinical experience, rounded down.
    pub clinical_years: u32,
}

/// An exchange that is kept up.
#[derive(Debug, Clone, PartialEq)]
pub struct ExchangeHeld {
    /// Its kind.
    pub kind: ExchangeKind,
    /// Every how many days.
    pub every_days: u32,
    /// The last time.
    pub last_held: Date,
}

/// A member's entries on the registers that the profession asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct RecognisedMember {
    /// The member.
    pub member: Slug,
    /// The entries.
    pub registrations: Vec<ShownRegistration>,
}

/// An entry on a register.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownRegistration {
    /// The register.
    pub register: Register,
    /// The number, when the person publishes it.
    pub number: Option<String>,
    /// The day it was looked up.
    pub checked_on: Date,
}

/// How many know an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreaCovered {
    /// The area.
    pub area: KnowledgeArea,
    /// How many of those who see patients.
    pub covered: usize,
    /// How many of these by their own word alone.
    pub attested: usize,
}
