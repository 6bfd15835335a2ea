//! Members: dates in order, what patients need to know of them.

use super::{Context, fresh_until, future as in_future, has_left, is_aged, overlap, reversed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::member::{Accepting, Attester, Convention, Hideable, Member, Mode};
use crate::source::Span;

/// After how many months « takes new patients » says nothing any more.
pub(super) const ACCEPTING_MONTHS: i32 = 6;

/// Those who see patients have a health profession: for the others no register vouches.
pub(super) fn clinical(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    let known = !facts.profession.span.is_placeholder();
    if facts.clinical.value && known && !facts.profession.is_health_profession() {
        let finding = Diagnostic::new(Code::MemberNotClinician, facts.clinical.span);
        let finding = finding.arg("name", member.full_name());
        let finding = finding.arg("profession", facts.profession.key());
        found.push(finding.label(facts.profession.span, "profession"));
    }
}

/// Periods run forwards.
pub(super) fn periods(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    reversed(&facts.joined_on, facts.left_on.as_ref(), found);
    for experience in &facts.experience {
        reversed(&experience.from, experience.until.as_ref(), found);
    }
    for convention in &facts.convention {
        reversed(&convention.from, convention.until.as_ref(), found);
    }
}

/// One convention status a day.
pub(super) fn convention(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let period = |c: &Convention| (c.from.value, c.until.as_ref().map(|until| until.value));
    let list = &member.facts.convention;
    let read = |c: &&Convention| !c.from.span.is_placeholder();
    for (index, convention) in list.iter().enumerate().filter(|(_, c)| read(c)) {
        let same_day =
            |other: &&Convention| read(other) && overlap(period(other), period(convention));
        if let Some(first) = list[..index].iter().find(same_day) {
            let finding = Diagnostic::new(Code::MemberConventionOverlap, convention.from.span);
            let finding = finding.arg("name", member.full_name());
            found.push(finding.label(first.from.span, "first"));
        }
    }
}

/// A portrait that is shown has words for those who do not see it.
pub(super) fn portrait(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let shown = member.portrait.is_some() && !member.hides(Hideable::Portrait);
    if shown && member.facts.portrait_alt.is_none() {
        let finding = Diagnostic::new(Code::MemberPortraitAlt, Span::file(member.file));
        found.push(finding.arg("name", member.full_name()).arg("key", "portrait_alt"));
    }
}

/// Whether new patients are taken was said not long ago.
pub(super) fn accepting(member: &Member, context: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    if facts.accepting.value == Accepting::Ask {
        return;
    }
    let finding = |span, state: &str| {
        let finding = Diagnostic::new(Code::MemberAcceptingAged, span).arg("state", state);
        finding.arg("name", member.full_name())
    };
    match &facts.accepting_on {
        None => {
            let finding = finding(facts.accepting.span, "undated");
            found.push(finding.arg("key", "accepting_on").arg("on", context.today));
        }
        Some(on) if is_aged(on, ACCEPTING_MONTHS, context.today) => {
            let until = fresh_until(on.value, ACCEPTING_MONTHS);
            found.push(finding(on.span, "aged").arg("on", on.value).arg("until", until));
        }
        Some(_) => {}
    }
}

/// Point b: the project is signed.
pub(super) fn signed(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    if member.facts.signed_on.is_none() {
        let finding = Diagnostic::new(Code::MemberUnsigned, member.facts.joined_on.span);
        found.push(finding.arg("name", member.full_name()).arg("key", "signed_on"));
    }
}

/// In which language and where: patients choose by both.
pub(super) fn languages_and_places(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    if facts.languages.is_empty() {
        let finding = Diagnostic::new(Code::MemberNoLanguages, Span::file(member.file));
        found.push(finding.arg("name", member.full_name()).arg("key", "languages"));
    }
    let onsite = facts.modes.iter().find(|mode| mode.value == Mode::Onsite);
    if let Some(onsite) = onsite
        && facts.place.is_empty()
    {
        let finding = Diagnostic::new(Code::MemberNoPlace, onsite.span);
        found.push(finding.arg("name", member.full_name()).arg("key", "place"));
    }
}

/// Point f: another activity, and how a conflict of interest is avoided.
pub(super) fn conflict_of_interest(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    for other in member.facts.also_acts_for.iter().filter(|other| other.note.is_none()) {
        let finding = Diagnostic::new(Code::MemberConflictOfInterest, other.span);
        found.push(finding.arg("name", member.full_name()).arg("key", "note"));
    }
}

/// Checks and agreements lie in the past.
pub(super) fn future(member: &Member, context: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    let checks = facts.registration.iter().map(|entry| entry.checked_on.as_ref());
    let trainings = facts.work_clinic_training.iter().map(|own| own.completed_on.as_ref());
    let knowledge = facts.knowledge.iter().map(|own| own.on.as_ref());
    let experience = facts.experience.iter().map(|own| Some(&own.from));
    let others = [
        facts.accepting_on.as_ref(),
        facts.consent.published_on.as_ref(),
        facts.consent.photo_on.as_ref(),
        facts.signed_on.as_ref(),
        facts.reflexivity.as_ref().map(|reflexivity| &reflexivity.attested_on),
    ];
    for on in checks.chain(trainings).chain(knowledge).chain(experience).chain(others) {
        in_future(on, context.today, found);
    }
}

/// Criterion 2: somebody else attests. A coordinator who sees patients turns to somebody
/// outside; where there is no coordinator, so does everybody.
pub(super) fn attesters(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    if network.site.span.is_placeholder() {
        return;
    }
    let coordinator = network.site.coordinator.as_ref();
    for member in network.members.iter().filter(|member| !has_left(member, context.today)) {
        let Some(reflexivity) = &member.facts.reflexivity else { continue };
        let by = &reflexivity.attested_by;
        if by.value != Attester::Coordinator || by.span.is_placeholder() {
            continue;
        }
        let own = coordinator.and_then(|who| who.member.as_ref());
        let state = match coordinator {
            None => "nobody",
            Some(_) if own.is_some_and(|slug| slug.value == member.slug) => "oneself",
            Some(_) => continue,
        };
        let finding = Diagnostic::new(Code::MemberAttester, by.span).arg("state", state);
        found.push(finding.arg("name", member.full_name()));
    }
}
