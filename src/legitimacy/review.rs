//! What a person of the accompanying body saw before it signs: the form that
//! `badge review` writes and somebody fills in, and whether it is complete.
//!
//! It stays with the body. A line is answered when it says found or not, on which day, and
//! by whom; an attestation needs every line answered with yes, none of them too old.

use jiff::Span as Days;
use jiff::civil::Date;

use super::disclosure::{Disclosure, bare};
use crate::model::profession::Register;
use crate::model::record::{Node, Read, Reader, Shape, choice, record};
use crate::model::value::{Slug, Text};
use crate::source::{At, Span};

/// A review this many days old is too old to sign upon.
pub const REVIEW_DAYS: i32 = 30;

/// What stands where nobody has answered yet.
pub const BLANK: &str = "?";

record! {
    /// A review: one line per criterion and per entry on a register.
    Review {
        /// The version of this file's shape.
        version: At<u32>,
        /// The version of the criteria.
        criteria_version: At<Text>,
        /// The fingerprint of the dossier that was reviewed.
        dossier: At<Text>,
        /// The criteria.
        criterion: Vec<CriterionSeen>,
        /// The entries on registers.
        registration: Vec<RegistrationSeen>,
    }
}

record! {
    /// A criterion, seen in the dossier and asked about.
    CriterionSeen {
        /// Its id.
        id: At<Slug>,
        /// Whether it was found to be met.
        found: At<Found>,
        /// The day it was seen.
        seen_on: At<SeenOn>,
        /// Who saw it.
        by: At<Text>,
        /// A word for the body's own files.
        note: Option<At<Text>>,
    }
}

record! {
    /// An entry, looked up on its register.
    RegistrationSeen {
        /// The member, by the name of the file.
        member: At<Slug>,
        /// The register.
        register: At<Register>,
        /// The number.
        number: At<Text>,
        /// Whether the person was found on the register, under this number.
        found: At<Found>,
        /// The day it was looked up.
        seen_on: At<SeenOn>,
        /// Who looked it up.
        by: At<Text>,
        /// A word for the body's own files.
        note: Option<At<Text>>,
    }
}

choice! {
    /// Whether something was found.
    Found {
        /// Nobody has answered yet.
        Unanswered = "?",
        /// It was found.
        Yes = "yes",
        /// It was looked for and not found.
        No = "no",
    }
}

/// A day, or that nobody has answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SeenOn(pub Option<Date>);

impl Read for SeenOn {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.get_ref().as_str() {
            Some(BLANK) => Some(Self(None)),
            // Who puts a day where the question mark was leaves the quotation marks.
            Some(text) if text.parse::<Date>().is_ok() => Some(Self(text.parse().ok())),
            _ => Date::read(node, reader).map(|date| Self(Some(date))),
        }
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

/// Why a review cannot be signed upon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: LackKind,
    /// Which line: a criterion, or a member with register and number.
    pub line: String,
}

/// A way in which a review falls short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LackKind {
    /// It is of another dossier.
    OtherDossier,
    /// A line of the dossier is not in it.
    Missing,
    /// It has a line that the dossier does not have.
    Foreign,
    /// A line is not answered.
    Unanswered,
    /// What was looked for was not found.
    NotFound,
    /// It was seen too long ago.
    Aged,
    /// It was seen on a day to come.
    Future,
}

impl LackKind {
    /// Its stable name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OtherDossier => "other-dossier",
            Self::Missing => "missing",
            Self::Foreign => "foreign",
            Self::Unanswered => "unanswered",
            Self::NotFound => "not-found",
            Self::Aged => "aged",
            Self::Future => "future",
        }
    }
}

/// What a line says.
struct Answer {
    span: Span,
    found: Found,
    seen_on: Option<Date>,
    is_signed: bool,
}

impl Review {
    /// What keeps the body from signing upon this review; empty when nothing does.
    #[must_use]
    pub fn lacks(
        &self,
        fingerprint: &str,
        criteria: &[&str],
        numbers: &[Disclosure],
        today: Date,
    ) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let mut lack =
            |span, kind, line: &str| lacks.push(Lack { span, kind, line: line.to_owned() });
        if self.dossier.as_str() != fingerprint {
            lack(self.dossier.span, LackKind::OtherDossier, self.dossier.as_str());
        }
        let mut answers: Vec<(String, Answer)> = Vec::new();
        for own in &self.criterion {
            let answer = answer(own.span, own.found.value, own.seen_on.value, &own.by);
            answers.push((own.id.to_string(), answer));
        }
        for own in &self.registration {
            let number = bare(own.number.as_str());
            let line = line(own.member.as_str(), own.register.value, &number);
            let answer = answer(own.span, own.found.value, own.seen_on.value, &own.by);
            answers.push((line, answer));
        }
        let numbers =
            numbers.iter().map(|own| line(own.member.as_str(), own.register, &own.number));
        let expected: Vec<String> =
            criteria.iter().map(|id| (*id).to_owned()).chain(numbers).collect();
        for line in &expected {
            if !answers.iter().any(|(own, _)| own == line) {
                lack(self.span, LackKind::Missing, line);
            }
        }
        for (line, answer) in &answers {
            let kind = if expected.contains(line) {
                fault(answer, today)
            } else {
                Some(LackKind::Foreign)
            };
            if let Some(kind) = kind {
                lack(answer.span, kind, line);
            }
        }
        lacks
    }
}

/// A line of the form, as it is named.
#[must_use]
pub fn line(member: &str, register: Register, number: &str) -> String {
    format!("{member} {} {number}", register.key())
}

fn answer(span: Span, found: Found, seen_on: SeenOn, by: &At<Text>) -> Answer {
    let is_signed = !matches!(by.as_str(), BLANK | "");
    Answer { span, found, seen_on: seen_on.0, is_signed }
}

fn fault(answer: &Answer, today: Date) -> Option<LackKind> {
    let Some(seen_on) = answer.seen_on.filter(|_| answer.is_signed) else {
        return Some(LackKind::Unanswered);
    };
    match answer.found {
        Found::Unanswered => Some(LackKind::Unanswered),
        Found::No => Some(LackKind::NotFound),
        Found::Yes if seen_on > today => Some(LackKind::Future),
        Found::Yes if seen_on.saturating_add(Days::new().days(REVIEW_DAYS)) <= today => {
            Some(LackKind::Aged)
        }
        Found::Yes => None,
    }
}
