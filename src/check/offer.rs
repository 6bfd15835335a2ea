//! Services and acts somebody gives; the person in charge.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::member::Member;

/// Every service and every public act is given by somebody who is here today.
pub(super) fn given(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let unread = |path: &String| path.starts_with("content/members/");
    let unknown = |member: &std::sync::Arc<Member>| {
        let facts = &member.facts;
        let told = [facts.profession.span, facts.clinical.span, facts.joined_on.span];
        told.iter().any(|span| span.is_placeholder())
    };
    if network.unreadable.iter().any(unread) || network.members.iter().any(unknown) {
        return;
    }
    let here = || network.active_members(context.today);
    for service in network.services.iter().filter(|service| !service.front.draft.value) {
        if !here().any(|member| service.front.is_given_by(member)) {
            let finding = Diagnostic::new(Code::OfferNobody, service.front.title.span);
            found.push(finding.arg("what", "service").arg("name", service.slug.as_str()));
        }
    }
    for act in network.tariffs.act.iter().filter(|act| act.public.value) {
        if !here().any(|member| act.is_done_by(member)) {
            let finding = Diagnostic::new(Code::OfferNobody, act.id.span);
            found.push(finding.arg("what", "act").arg("name", act.id.as_str()));
        }
    }
}

/// A coordinator who is a member has one profession.
pub(super) fn coordinator(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let Some(coordinator) = &network.site.coordinator else { return };
    let slug = coordinator.member.as_ref();
    let Some(member) = slug.and_then(|slug| network.member(slug.as_str())) else { return };
    let (here, there) = (&coordinator.profession, &member.facts.profession);
    if here.value != there.value && !there.span.is_placeholder() {
        let finding = Diagnostic::new(Code::CoordinatorProfession, here.span);
        let finding = finding.arg("name", member.full_name());
        let finding = finding.arg("here", here.key()).arg("there", there.key());
        found.push(finding.label(there.span, "member"));
    }
}
