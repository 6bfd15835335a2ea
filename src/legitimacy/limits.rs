//! The limits of the rules: the catalogue's, or a network's own stricter ones.

use super::catalogue::catalogue;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::site;
use crate::source::At;

/// The limits that hold for a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Criterion 1: members who hold degree and certificate, at least.
    pub min_members: u32,
    /// Criterion 2: age of an attestation, in months, at most.
    pub attestation_max_age_months: u32,
    /// Criterion 3: clinical experience, in months, at least.
    pub clinical_months_min: u32,
    /// Criterion 3: any experience, in months, more than.
    pub professional_months_over: u32,
    /// Criterion 4: disciplines, at least.
    pub min_disciplines: u32,
    /// Criterion 5: days between exchanges, at most.
    pub max_interval_days: u32,
    /// Criterion 5: how many intervals may pass before an exchange counts as lapsed.
    pub grace_factor: u32,
    /// Criterion 6: age of a look-up, in days, at most.
    pub check_max_age_days: u32,
    /// Criterion 7: methods of analysis, at least.
    pub min_analysis: u32,
    /// Criterion 7: methods of intervention, at least.
    pub min_intervention: u32,
}

/// On which side of a limit it is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// « At least »: a higher number is stricter.
    Least,
    /// « At most »: a lower number is stricter.
    Most,
}

impl Bound {
    fn allows(self, own: u32, fixed: u32) -> bool {
        match self {
            Self::Least => own >= fixed,
            Self::Most => own <= fixed,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Least => "least",
            Self::Most => "most",
        }
    }
}

impl Limits {
    /// The limits of the catalogue.
    #[must_use]
    pub fn fixed() -> Self {
        let params = &catalogue().params;
        Self {
            min_members: params.qualified_plural.min_members,
            attestation_max_age_months: params.reflexivity.attestation_max_age_months,
            clinical_months_min: params.experience.clinical_months_min,
            professional_months_over: params.experience.professional_months_over,
            min_disciplines: params.multidisciplinary.min_disciplines,
            max_interval_days: params.team_exchange.max_interval_days,
            grace_factor: params.team_exchange.grace_factor,
            check_max_age_days: params.recognised.check_max_age_days,
            min_analysis: params.validated_methods.min_analysis,
            min_intervention: params.validated_methods.min_intervention,
        }
    }

    /// The limits of a network: its own where they are stricter, else the catalogue's.
    #[must_use]
    pub fn of(network: &Network) -> Self {
        let mut limits = Self::fixed();
        for limit in limits.own(network) {
            if limit.bound.allows(limit.own.value, *limit.held) {
                *limit.held = limit.own.value;
            }
        }
        limits
    }

    /// Every limit that the network sets, beside the one it would replace.
    fn own<'a>(&'a mut self, network: &'a Network) -> Vec<OwnLimit<'a>> {
        let written = network.site.legitimacy.as_ref().and_then(|own| own.limits.as_ref());
        let Some(site::Limits {
            span: _,
            min_members,
            attestation_max_age_months,
            clinical_months_min,
            professional_months_over,
            min_disciplines,
            max_interval_days,
            grace_factor,
            check_max_age_days,
            min_analysis,
            min_intervention,
        }) = written
        else {
            return Vec::new();
        };
        let mut list = Vec::new();
        let mut add = |key, own: &'a Option<At<u32>>, held: &'a mut u32, bound| {
            list.extend(own.as_ref().map(|own| OwnLimit { key, own, held, bound }));
        };
        let (least, most) = (Bound::Least, Bound::Most);
        add("min_members", min_members, &mut self.min_members, least);
        add(
            "attestation_max_age_months",
            attestation_max_age_months,
            &mut self.attestation_max_age_months,
            most,
        );
        add("clinical_months_min", clinical_months_min, &mut self.clinical_months_min, least);
        add(
            "professional_months_over",
            professional_months_over,
            &mut self.professional_months_over,
            least,
        );
        add("min_disciplines", min_disciplines, &mut self.min_disciplines, least);
        add("max_interval_days", max_interval_days, &mut self.max_interval_days, most);
        add("grace_factor", grace_factor, &mut self.grace_factor, most);
        add("check_max_age_days", check_max_age_days, &mut self.check_max_age_days, most);
        add("min_analysis", min_analysis, &mut self.min_analysis, least);
        add("min_intervention", min_intervention, &mut self.min_intervention, least);
        list
    }
}

/// A limit that a network sets.
struct OwnLimit<'a> {
    key: &'static str,
    own: &'a At<u32>,
    held: &'a mut u32,
    bound: Bound,
}

/// Reports limits of a network that are looser than the catalogue's; the assessment
/// ignores them.
#[must_use]
pub fn check_limits(network: &Network) -> Diagnostics {
    let mut found = Diagnostics::default();
    for limit in Limits::fixed().own(network) {
        if !limit.bound.allows(limit.own.value, *limit.held) {
            let finding = Diagnostic::new(Code::LegitimacyLimitLoosened, limit.own.span);
            found.push(
                finding
                    .arg("key", limit.key)
                    .arg("found", limit.own.value)
                    .arg("limit", *limit.held)
                    .arg("bound", limit.bound.key()),
            );
        }
    }
    found
}
