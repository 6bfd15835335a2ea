//! The guide's points of attention, a to f: what must be answered, and what is not yet.

use super::{Context, fresh_until, future, is_aged};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::offer::{Scheme, ServiceKind};
use crate::model::project::GpContact;
use crate::source::Span;

/// After how many months a waiting time says nothing any more.
pub(super) const WAITING_MONTHS: i32 = 6;
/// After how many months a contact or a statement wants reading again.
pub(super) const REVIEW_MONTHS: i32 = 12;

/// Point a: the person is seen in the context of work, family and society.
pub(super) fn contextualise(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    if let Some(finding) = lacks_context(network) {
        found.push(finding);
    }
}

/// That the non-negotiable point of the guide is not affirmed; none when it is.
pub(super) fn lacks_context(network: &Network) -> Option<Diagnostic> {
    let project = &network.project;
    let ground = project.common_ground.as_ref();
    let answer = ground.and_then(|ground| ground.contextualise.as_ref());
    if project.span.is_placeholder() || answer.is_some_and(|answer| answer.value) {
        return None;
    }
    let whole = ground.map_or(Span::file(network.project_file), |ground| ground.span);
    let finding =
        Diagnostic::new(Code::PointsContextualise, answer.map_or(whole, |answer| answer.span));
    Some(finding.arg("key", "contextualise"))
}

/// Point c: contact with the general practitioner, with the patient's agreement.
pub(super) fn gp_contact(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let care = network.project.care.as_ref();
    if let Some(contact) = care.and_then(|care| care.gp_contact.as_ref())
        && contact.value != GpContact::WithConsent
    {
        let finding = Diagnostic::new(Code::PointsGpContact, contact.span);
        found.push(finding.arg("answer", contact.key()));
    }
}

/// Point c: at the least, individual care.
pub(super) fn individual(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let unread = |path: &String| path.starts_with("content/offer/");
    let is_one = |service: &std::sync::Arc<crate::model::offer::Service>| {
        let kind = &service.front.kind;
        kind.span.is_placeholder()
            || (kind.value == ServiceKind::Individual && !service.front.draft.value)
    };
    if !network.services.iter().any(is_one) && !network.unreadable.iter().any(unread) {
        let first = network.services.first().map(|service| service.front.kind.span);
        let span = first.unwrap_or(Span::file(network.site_file));
        found.push(Diagnostic::new(Code::PointsIndividual, span));
    }
}

/// Point d: one way at least to make an appointment.
pub(super) fn booking(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let booking = &network.site.booking;
    if booking.phone.is_none() && booking.email.is_none() && booking.url.is_none() {
        found.push(Diagnostic::new(Code::PointsBooking, booking.span).arg("key", "phone"));
    }
}

/// Point d: what a missed appointment costs, for every scheme under which patients pay.
pub(super) fn cancellation(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let tariffs = &network.tariffs;
    if tariffs.span.is_placeholder() || tariffs.cancellation_none.value {
        return;
    }
    let lacks = |span: Span, scheme: &str| {
        let finding = Diagnostic::new(Code::PointsCancellation, span).arg("scheme", scheme);
        finding.arg("key", "cancellation")
    };
    if tariffs.cancellation.is_empty() {
        found.push(lacks(Span::file(network.tariffs_file), "all"));
        return;
    }
    let mut covered: Vec<Scheme> =
        tariffs.cancellation.iter().flat_map(|t| &t.schemes).map(|scheme| scheme.value).collect();
    let public = tariffs.act.iter().filter(|act| act.public.value);
    for price in public.flat_map(|act| &act.price) {
        let scheme = price.scheme.value;
        let paid_by_patient =
            matches!(scheme, Scheme::Private | Scheme::Nomenclature | Scheme::InamiFirstLine);
        if paid_by_patient && !covered.contains(&scheme) {
            covered.push(scheme);
            found.push(lacks(price.scheme.span, scheme.key()));
        }
    }
}

/// Point b: newcomers sign the project.
pub(super) fn signs(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let membership = network.project.membership.as_ref();
    if let Some(signs) = membership.and_then(|membership| membership.signs.as_ref())
        && !signs.value
    {
        found.push(Diagnostic::new(Code::PointsSigns, signs.span));
    }
}

/// The questions without an answer: pages show them as not yet decided. One reminder a
/// point, with the keys of the files.
pub(super) fn unanswered(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    if network.project.span.is_placeholder() || network.site.span.is_placeholder() {
        return;
    }
    let mut point = |letter: &str, span: Option<Span>, questions: &[(&'static str, bool)]| {
        let open: Vec<&str> =
            questions.iter().filter(|(_, answered)| !answered).map(|(key, _)| *key).collect();
        if !open.is_empty() {
            let span = span.unwrap_or(Span::file(network.project_file));
            let finding = Diagnostic::new(Code::PointsUnanswered, span).arg("point", letter);
            found.push(finding.arg("keys", open.join(", ")).arg("count", open.len()));
        }
    };
    let (project, site) = (&network.project, &network.site);
    let ground = project.common_ground.clone().unwrap_or_default();
    let frame = project.frame.clone().unwrap_or_default();
    point(
        "a",
        project.common_ground.as_ref().map(|table| table.span),
        &[
            ("common_ground.objective", ground.objective.is_some()),
            ("common_ground.means", ground.means.is_some()),
            ("common_ground.idea_of_care", ground.idea_of_care.is_some()),
            ("common_ground.non_negotiables", !ground.non_negotiables.is_empty()),
            ("common_ground.to_patient", ground.to_patient.is_some()),
            ("common_ground.to_institution", ground.to_institution.is_some()),
            ("common_ground.health_policy", ground.health_policy.is_some()),
            ("common_ground.return_to_work", ground.return_to_work.is_some()),
            ("frame.pathways", frame.pathways.is_some()),
            ("frame.agreement", frame.agreement.is_some()),
        ],
    );
    let membership = project.membership.clone().unwrap_or_default();
    point(
        "b",
        project.membership.as_ref().map(|table| table.span),
        &[
            ("membership.profiles", !membership.profiles.is_empty()),
            ("membership.refused", membership.refused.is_some()),
            ("membership.purpose", membership.purpose.is_some()),
            ("membership.limits", membership.limits.is_some()),
            ("membership.criteria", membership.criteria.is_some()),
            ("membership.signs", membership.signs.is_some()),
        ],
    );
    let care = project.care.clone().unwrap_or_default();
    point(
        "c",
        project.care.as_ref().map(|table| table.span),
        &[
            ("care.second_line", care.second_line.is_some()),
            ("care.gp_contact", care.gp_contact.is_some()),
            ("care.tests", !care.tests.is_empty() || care.tests_none.value),
            ("care.expertise", care.expertise.is_some()),
            ("care.diagnosis", care.diagnosis.is_some()),
            ("care.excluded", !care.excluded.is_empty()),
            ("care.body_work", care.body_work.is_some()),
            ("care.access", care.access.is_some()),
            ("care.waiting", care.waiting.is_some()),
            ("care.sick_note", care.sick_note.is_some()),
            ("care.letters_to_third_parties", care.letters_to_third_parties.is_some()),
            ("care.confidentiality", care.confidentiality.is_some()),
            ("care.complaints", care.complaints.is_some()),
        ],
    );
    point(
        "d",
        project.frame.as_ref().map(|table| table.span),
        &[
            ("frame.documents", !frame.documents.is_empty()),
            ("frame.secretariat", frame.secretariat.is_some()),
            ("frame.remuneration", frame.remuneration.is_some()),
            ("funding (site.toml)", !site.funding.is_empty() || site.funding_none.value),
        ],
    );
    let fees = project.fees.clone().unwrap_or_default();
    point(
        "e",
        project.fees.as_ref().map(|table| table.span),
        &[
            ("fees.same_for_all", fees.same_for_all.is_some()),
            ("fees.equal_refunds", fees.equal_refunds.is_some()),
            ("fees.accessibility", fees.accessibility.is_some()),
        ],
    );
    let integration = project.integration.clone().unwrap_or_default();
    point(
        "f",
        project.integration.as_ref().map(|table| table.span),
        &[
            ("integration.communication", integration.communication.is_some()),
            ("integration.partners", !integration.partners.is_empty()),
            ("integration.employers", integration.employers.is_some()),
            ("integration.awareness", integration.awareness.is_some()),
            ("coordinator (site.toml)", site.coordinator.is_some()),
        ],
    );
}

/// What took place took place in the past.
pub(super) fn dates(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let site = &network.site;
    let exchanges = site.exchange.iter().map(|exchange| exchange.last_held.as_ref());
    let sessions = site.training_session.iter().map(|session| session.on.as_ref());
    let others = [site.founded_on.as_ref(), network.charter.front.adopted_on.as_ref()];
    for on in exchanges.chain(sessions).chain(others) {
        future(on, context.today, found);
    }
}

/// Waiting time, contacts and statements that want looking at again.
pub(super) fn aged(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let today = context.today;
    let care = network.project.care.as_ref();
    if let Some(waiting) = care.and_then(|care| care.waiting.as_ref()) {
        future(Some(&waiting.on), today, found);
        if is_aged(&waiting.on, WAITING_MONTHS, today) {
            let finding = Diagnostic::new(Code::PointsWaitingAged, waiting.on.span);
            let until = fresh_until(waiting.on.value, WAITING_MONTHS);
            found.push(finding.arg("on", waiting.on.value).arg("until", until));
        }
    }
    let lang = network.main_language();
    let lines = network.contacts.crisis.iter().map(|line| (&line.name, &line.checked_on));
    let partners = network.contacts.partner.iter();
    let partners = partners.filter_map(|p| Some((&p.name, p.collected_on.as_ref()?)));
    for (name, on) in lines.chain(partners) {
        future(Some(on), today, found);
        if is_aged(on, REVIEW_MONTHS, today) {
            let name = name.pick(lang).map_or("", |name| name.value.as_str());
            let finding = Diagnostic::new(Code::ContactCheckAged, on.span);
            found.push(finding.arg("name", name).arg("on", on.value));
        }
    }
    let privacy = network.site.privacy.iter().map(|privacy| ("privacy", &privacy.reviewed_on));
    let access = network.site.accessibility.iter().map(|access| ("access", &access.assessed_on));
    for (what, on) in privacy.chain(access) {
        future(Some(on), today, found);
        if is_aged(on, REVIEW_MONTHS, today) {
            let finding = Diagnostic::new(Code::SiteReviewAged, on.span);
            found.push(finding.arg("what", what).arg("on", on.value));
        }
    }
}
