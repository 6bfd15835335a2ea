//! Names that refer to something: places, members, acts, documents.

use std::collections::BTreeMap;

use super::{Context, has_left, numbers};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::geography;
use crate::model::Network;
use crate::model::member::Member;
use crate::model::private::{PrivateMember, PrivateMembers};
use crate::model::record::did_you_mean;
use crate::model::value::Slug;
use crate::source::{At, FileId, SourceMap, Span};

/// Ids are given once.
pub(super) fn duplicates(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let frame = network.project.frame.as_ref();
    let mut once = |what: &str, ids: Vec<&At<Slug>>| {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for id in ids.into_iter().filter(|id| !id.span.is_placeholder()) {
            if let Some(first) = seen.get(id.as_str()) {
                let finding = Diagnostic::new(Code::ReferenceDuplicateId, id.span);
                let finding = finding.arg("what", what).arg("id", id.as_str());
                found.push(finding.label(*first, "first"));
            } else {
                seen.insert(id.as_str(), id.span);
            }
        }
    };
    once("place", network.site.place.iter().map(|place| &place.id).collect());
    once("act", network.tariffs.act.iter().map(|act| &act.id).collect());
    let documents = frame.iter().flat_map(|frame| &frame.documents);
    once("document", documents.map(|document| &document.id).collect());
}

/// Postcodes are in the table: a warning, since some organisations have one of their own.
pub(super) fn postcodes(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let site = &network.site;
    let addresses = [&site.identity.seat].into_iter();
    let addresses = addresses.chain(&site.contact.postal_address);
    let addresses = addresses.chain(site.place.iter().map(|place| &place.address));
    let belgian = addresses.filter(|address| address.country.as_str() == "BE");
    let partners = network.contacts.partner.iter().filter_map(|partner| partner.postcode.as_ref());
    for postcode in belgian.map(|address| &address.postcode).chain(partners) {
        if geography::lookup(postcode.value).is_empty() {
            let finding = Diagnostic::new(Code::ValuePostcode, postcode.span);
            found.push(finding.arg("found", postcode.value.to_string()));
        }
    }
}

/// Whatever is referred to exists; a member, and is still here.
pub(super) fn known(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let frame = network.project.frame.as_ref();
    let documents = frame.iter().flat_map(|frame| &frame.documents);
    let mut check = References { network, context, found };
    let place_ids: Vec<&str> = network.site.place.iter().map(|place| place.id.as_str()).collect();
    let act_ids: Vec<&str> = network.tariffs.act.iter().map(|act| act.id.as_str()).collect();
    let document_ids: Vec<&str> = documents.map(|document| document.id.as_str()).collect();
    for place in network.members.iter().flat_map(|member| &member.facts.place) {
        check.one_of("place", &place.at, &place_ids, "site.toml");
    }
    for service in &network.services {
        for act in &service.front.acts {
            check.one_of("act", act, &act_ids, "content/tariffs.toml");
        }
        check.members(&service.front.members);
    }
    for terms in &network.tariffs.cancellation {
        if let Some(document) = &terms.announced_in {
            check.one_of("document", document, &document_ids, "content/project.toml");
        }
    }
    for act in &network.tariffs.act {
        check.members(&act.members);
        check.members(
            act.price
                .iter()
                .filter(|price| price.is_valid(context.today))
                .filter_map(|price| price.member.as_ref()),
        );
        let other = act.price.iter().filter(|price| !price.is_valid(context.today));
        other.filter_map(|price| price.member.as_ref()).for_each(|slug| check.exists(slug));
    }
    for session in &network.site.training_session {
        let named = session.covers.iter().filter(|slug| slug.as_str() != "all");
        named.for_each(|slug| check.exists(slug));
    }
    check.members(network.site.coordinator.iter().filter_map(|c| c.member.as_ref()));
}

struct References<'a> {
    network: &'a Network,
    context: Context<'a>,
    found: &'a mut Diagnostics,
}

impl References<'_> {
    /// A name out of a list that a file gives; silent when that file was not read.
    fn one_of(&mut self, what: &str, slug: &At<Slug>, ids: &[&str], file: &str) {
        if !ids.contains(&slug.as_str()) && !self.network.unreadable.contains(file) {
            self.unknown(what, slug, ids);
        }
    }

    fn unknown(&mut self, what: &str, slug: &At<Slug>, ids: &[&str]) {
        let suggestion = did_you_mean(slug.as_str(), ids.iter().copied()).unwrap_or_default();
        let finding = Diagnostic::new(Code::ReferenceUnknown, slug.span);
        let finding = finding.arg("what", what).arg("id", slug.as_str());
        let finding = finding.arg("suggestion", suggestion);
        self.found.push(finding.arg("known", ids.join(", ")));
    }

    /// Members that exist, have not left, and are published.
    fn members<'s>(&mut self, slugs: impl IntoIterator<Item = &'s At<Slug>>) {
        for slug in slugs {
            self.exists(slug);
            let Some(member) = self.network.member(slug.as_str()) else { continue };
            if has_left(member, self.context.today) {
                let finding = Diagnostic::new(Code::ReferenceFormerMember, slug.span);
                self.found.push(finding.arg("name", member.full_name()));
            } else if !self.context.publishes(member) {
                let finding = Diagnostic::new(Code::ReferenceDraft, slug.span);
                self.found.push(finding.arg("name", member.full_name()));
            }
        }
    }

    fn exists(&mut self, slug: &At<Slug>) {
        let file = format!("content/members/{}.", slug.as_str());
        let unread = self.network.unreadable.iter().any(|path| path.starts_with(&file));
        if self.network.member(slug.as_str()).is_none() && !unread {
            let members = self.network.members.iter().map(|member| member.slug.as_str());
            self.unknown("member", slug, &members.collect::<Vec<_>>());
        }
    }
}

/// What is wrong with private/members.toml beside the public files. Nothing of what is
/// private goes into a finding but the names of members' files.
#[must_use]
pub fn private(network: &Network, private: &PrivateMembers, sources: &SourceMap) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (slug, facts) in private {
        let facts = facts.expose();
        let Some(member) = network.member(slug) else {
            let file = format!("content/members/{slug}.");
            if network.unreadable.iter().any(|path| path.starts_with(&file)) {
                continue;
            }
            let members = network.members.iter().map(|member| member.slug.as_str());
            let suggestion = did_you_mean(slug, members).unwrap_or_default();
            let span = table_header(sources, facts.span.file, slug).unwrap_or(facts.span);
            let finding = Diagnostic::new(Code::PrivateUnknownMember, span);
            found.push(finding.arg("id", slug).arg("suggestion", suggestion));
            continue;
        };
        contradicted(member, facts, &mut found);
        for entry in &facts.registration {
            let register = entry.register.value;
            let number = numbers::key(register, entry.number.as_str());
            let public = member.facts.registration.iter().filter(|e| e.register.value == register);
            let mut public = public.filter_map(|entry| entry.number.as_ref());
            if let Some(public) = public.find(|n| numbers::key(register, n.as_str()) == number) {
                let finding = Diagnostic::new(Code::PrivateNumberPublic, entry.span);
                let finding = finding.arg("name", member.full_name());
                let finding = finding.arg("register", register.key());
                found.push(finding.label(public.span, "public"));
            }
        }
    }
    found
}

/// What the public file claims and the private one denies: the site, which knows the first
/// alone, would show as met what is not.
fn contradicted(member: &Member, facts: &PrivateMember, found: &mut Diagnostics) {
    // The finding stands in the public file: of what lies in a private one, words are not
    // shown.
    let mut denies = |what: &str, private: Span, public: Span| {
        let finding = Diagnostic::new(Code::PrivateContradicted, public).arg("what", what);
        found.push(finding.arg("name", member.full_name()).label(private, "private"));
    };
    if let (Some(own), Some(public)) = (&facts.reflexivity, &member.facts.reflexivity)
        && own.not_met.value
    {
        denies("reflexivity", own.span, public.span);
    }
    for own in facts.knowledge.iter().filter(|own| own.lacking.value) {
        let mut public = member.facts.knowledge.iter();
        if let Some(public) = public.find(|public| public.area.value == own.area.value) {
            denies("knowledge", own.span, public.span);
        }
    }
}

/// Where a member's table begins: one without a header of its own has no place.
fn table_header(sources: &SourceMap, file: FileId, slug: &str) -> Option<Span> {
    let text = &sources.get(file)?.text;
    let at = text.find(&format!("[{slug}"))? + 1;
    Some(Span::new(file, at..at + slug.len()))
}
