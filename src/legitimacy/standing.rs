//! Whether a network's site shows the badge today, and if not, why.
//!
//! In come the files that were read (the attestation, the trust list, what members
//! disclose, the list of revocations as far as the network keeps one) and the criteria of
//! the day; out comes a [`Standing`] with its diagnostics. A signature is not enough: the
//! site must be the one attested, each number shown must be the one that was reviewed, and
//! no criterion may be known to fail. What merely aged keeps the badge.

use jiff::Span as Days;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::disclosure::{Disclosure, bare, read_disclosures};
use super::dossier::shows;
use super::issuer::TrustList;
use super::verify::{Inputs, Reason, Revocation, Step, Unchecked, Verified, verify};
use super::{Assessment, Criterion, Status};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::value::Slug;
use crate::model::{Credential, Network};
use crate::source::Span;

/// How many days before its end an attestation warns.
pub const WARNING_DAYS: i32 = 60;

/// What the site may say of legitimacy.
#[derive(Debug, Clone)]
pub enum Standing {
    /// Nobody has attested anything: the network's own assessment.
    Declared,
    /// There is an attestation, but it shows no badge; the assessment takes its place.
    Hidden(Vec<Hiding>),
    /// There is a badge.
    Attested(Box<Attested>),
}

impl Standing {
    /// The badge, if there is one.
    #[must_use]
    pub fn attested(&self) -> Option<&Attested> {
        match self {
            Self::Attested(attested) => Some(attested),
            Self::Declared | Self::Hidden(_) => None,
        }
    }
}

/// Why there is no badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hiding {
    /// No list says whom the network trusts, or it cannot be read.
    Trust,
    /// A step of verification failed.
    NotVerified,
    /// It ended.
    Expired,
    /// The issuer revoked it.
    Revoked,
    /// It was attested for another site or another enterprise.
    Foreign,
    /// A number shown is not the one that was reviewed.
    NumberChanged,
    /// A criterion is not met any more.
    CriterionFailing,
}

/// An attestation that may be shown, and what goes with it.
#[derive(Debug, Clone)]
pub struct Attested {
    /// What was verified.
    pub verified: Verified,
    /// The numbers that anyone may verify: of members who agree, as their pages show them.
    pub disclosures: Vec<Disclosure>,
    /// Criteria that have aged since: not yet shown anew.
    pub aged: Vec<&'static Criterion>,
    /// Members who came after the attestation: it does not cover them.
    pub newer: Vec<Slug>,
    /// The list of revocations that was relied on, as it was signed.
    pub status_list: Option<Vec<u8>>,
}

/// Tells how a network stands on a day.
#[must_use]
pub fn standing(
    network: &Network,
    assessment: &Assessment,
    today: Date,
) -> (Standing, Diagnostics) {
    let mut found = Diagnostics::default();
    let Some(attestation) = &network.credentials.attestation else {
        return (Standing::Declared, found);
    };
    let place = Place { network, whole: Span::file(attestation.file) };
    let Some(trust) = place.trust(&mut found) else {
        return (Standing::Hidden(vec![Hiding::Trust]), found);
    };
    let verified = match place.verified(attestation, &trust, today, &mut found) {
        Ok(verified) => verified,
        Err(hiding) => return (Standing::Hidden(vec![hiding]), found),
    };
    let mut hidden = Vec::new();
    if place.is_foreign(&verified, &mut found) {
        hidden.push(Hiding::Foreign);
    }
    let disclosures = place.disclosures(&verified, today, &mut found);
    if disclosures.is_none() {
        hidden.push(Hiding::NumberChanged);
    }
    if place.fails(assessment, &mut found) {
        hidden.push(Hiding::CriterionFailing);
    }
    if !hidden.is_empty() {
        return (Standing::Hidden(hidden), found);
    }
    place.warn(&verified, today, &mut found);
    let aged = assessment.results.iter().filter(|result| result.status == Status::Unproven);
    let signed = verified.attestation().days().0;
    let newer =
        network.active_members(today).filter(|member| member.facts.joined_on.value > signed);
    let relied_on = matches!(verified.revocation(), Revocation::NotRevoked { .. })
        || matches!(verified.revocation(), Revocation::NotChecked(Unchecked::Stale { .. }));
    let status_list = network.credentials.status_list.as_ref().filter(|_| relied_on);
    let attested = Attested {
        status_list: status_list.map(|list| list.bytes.to_vec()),
        disclosures: disclosures.unwrap_or_default(),
        aged: aged.map(|result| result.criterion).collect(),
        newer: newer.map(|member| member.slug.clone()).collect(),
        verified,
    };
    (Standing::Attested(Box::new(attested)), found)
}

/// Where diagnostics point.
struct Place<'n> {
    network: &'n Network,
    /// The attestation as a whole.
    whole: Span,
}

impl Place<'_> {
    /// The list of those whom the network trusts.
    fn trust(&self, found: &mut Diagnostics) -> Option<TrustList> {
        let site = &self.network.site;
        let named = site.legitimacy.as_ref().and_then(|own| own.trust.as_ref());
        let span = named.map_or(Span::file(self.network.site_file), |named| named.span);
        let file = self.network.credentials.trust.as_ref();
        let list = file.and_then(|file| TrustList::read(&file.bytes).ok());
        if list.is_none() {
            let state = match (named, file) {
                (None, _) => "unnamed",
                (Some(_), None) => "missing",
                (Some(_), Some(_)) => "unreadable",
            };
            let path = named.map_or("", |named| named.as_str());
            let finding = Diagnostic::new(Code::BadgeTrust, span);
            found.push(finding.arg("state", state).arg("path", path));
        }
        list
    }

    fn verified(
        &self,
        attestation: &Credential,
        trust: &TrustList,
        today: Date,
        found: &mut Diagnostics,
    ) -> Result<Verified, Hiding> {
        let noon = TimeZone::UTC.to_timestamp(today.at(12, 0, 0, 0));
        let status_list = self.network.credentials.status_list.as_ref();
        let mut outcome = verify(&Inputs {
            attestation: &attestation.bytes,
            trust,
            did_document: None,
            status_list: status_list.map(|file| &file.bytes[..]),
            origin: Some(self.network.site.base_url.origin()),
            now: noon.unwrap_or(jiff::Timestamp::MAX),
        });
        if let Some(verified) = outcome.verified.take() {
            return Ok(verified);
        }
        let (step, reason) = outcome.failure().expect("what is not verified has failed");
        let (code, hiding) = match reason {
            Reason::Expired(_) => (Code::BadgeExpired, Hiding::Expired),
            Reason::Revoked => (Code::BadgeRevoked, Hiding::Revoked),
            Reason::ForeignOrigin { .. } => (Code::BadgeForeign, Hiding::Foreign),
            _ => (Code::BadgeNotVerified, Hiding::NotVerified),
        };
        let span = match (step, status_list) {
            (Step::Revocation, Some(list)) => Span::file(list.file),
            (Step::Origin, _) => self.network.site.base_url.span,
            _ => self.whole,
        };
        let days = outcome.claimed.as_ref().map(|own| own.days());
        let finding = Diagnostic::new(code, span)
            .arg("step", step.key())
            .arg("reason", reason.key())
            .arg("detail", reason.detail())
            .arg("from", days.map_or(today, |days| days.0))
            .arg("date", days.map_or(today, |days| days.1))
            .arg("what", "origin")
            .arg("shown", self.network.site.base_url.origin());
        found.push(finding);
        Err(hiding)
    }

    /// Whether the attestation is for another address or enterprise, though the host is
    /// the same.
    fn is_foreign(&self, verified: &Verified, found: &mut Diagnostics) -> bool {
        let own = verified.attestation();
        let site = &self.network.site;
        let number = &site.identity.enterprise_number;
        let mut is_foreign = false;
        let mut compare = |what: &str, span, attested: &str, shown: &str| {
            if attested != shown {
                is_foreign = true;
                let finding = Diagnostic::new(Code::BadgeForeign, span).arg("what", what);
                found.push(finding.arg("detail", attested).arg("shown", shown));
            }
        };
        compare("address", site.base_url.span, &own.network_url, site.base_url.as_str());
        compare("enterprise", number.span, &own.enterprise_number, number.as_str());
        is_foreign
    }

    /// The numbers that may be opened beside those shown; none when one that is shown is
    /// not the one that was reviewed.
    fn disclosures(
        &self,
        verified: &Verified,
        today: Date,
        found: &mut Diagnostics,
    ) -> Option<Vec<Disclosure>> {
        let Some(file) = &self.network.credentials.disclosures else { return Some(Vec::new()) };
        let whole = Span::file(file.file);
        let Ok(all) = read_disclosures(&file.bytes) else {
            let finding = Diagnostic::new(Code::BadgeDisclosures, whole);
            found.push(finding.arg("state", "unreadable").arg("member", "").arg("register", ""));
            return Some(Vec::new());
        };
        let (mut open, mut has_changed) = (Vec::new(), false);
        for own in all {
            let Some(member) = self.network.member(own.member.as_str()) else { continue };
            // Of a draft nothing is said, and nobody has agreed to anything.
            if !member.is_active(today) || member.facts.draft.value {
                continue;
            }
            let about = |code, span| {
                Diagnostic::new(code, span)
                    .arg("state", "uncovered")
                    .arg("member", member.full_name())
                    .arg("register", own.register.key())
            };
            let agreed = member.facts.consent.disclose_numbers.value;
            let Some(number) = shows(member, own.register).filter(|_| agreed) else {
                found.push(about(Code::BadgeDisclosureWithdrawn, whole));
                continue;
            };
            let is_shown = bare(number) == own.number;
            let is_covered = verified.attestation().evidence.binary_search(&own.digest()).is_ok();
            match (is_covered, is_shown) {
                (true, true) => open.push(own),
                (true, false) => {
                    let entry = member.facts.registration.iter();
                    let entry = entry.filter(|entry| entry.register.value == own.register);
                    let span = entry.filter_map(|entry| Some(entry.number.as_ref()?.span)).next();
                    found.push(about(Code::BadgeNumberChanged, span.unwrap_or(whole)));
                    has_changed = true;
                }
                // The number came after the attestation: nothing to open yet.
                (false, true) => found.push(about(Code::BadgeDisclosures, whole)),
                // Left from an earlier attestation.
                (false, false) => {}
            }
        }
        (!has_changed).then_some(open)
    }

    /// Whether a criterion is known to fail.
    fn fails(&self, assessment: &Assessment, found: &mut Diagnostics) -> bool {
        let failing = assessment.results.iter().filter(|result| result.status == Status::Fail);
        let mut any = false;
        for result in failing {
            any = true;
            let finding = Diagnostic::new(Code::BadgeCriterionFailing, self.whole);
            found.push(finding.arg("number", result.criterion.number));
        }
        any
    }

    /// What will keep the badge from being shown before long.
    fn warn(&self, verified: &Verified, today: Date, found: &mut Diagnostics) {
        let until = verified.attestation().days().1;
        if until.saturating_sub(Days::new().days(WARNING_DAYS)) <= today {
            let finding = Diagnostic::new(Code::BadgeExpiresSoon, self.whole);
            found.push(finding.arg("date", until));
        }
        if let Revocation::NotChecked(why) = verified.revocation() {
            let since = match why {
                Unchecked::Stale { since } => since.to_zoned_datetime(TimeZone::UTC).date(),
                Unchecked::Missing | Unchecked::UnknownKey => today,
            };
            let list = self.network.credentials.status_list.as_ref();
            let span = list.map_or(self.whole, |list| Span::file(list.file));
            let finding = Diagnostic::new(Code::BadgeRevocationUnchecked, span);
            found.push(finding.arg("why", why.key()).arg("since", since));
        }
    }
}
