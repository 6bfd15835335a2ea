//! What the law wants a network's site to say.

use super::{Context, has_left, overlap};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::Network;
use crate::model::member::{ConventionStatus, Hideable, Member};
use crate::model::offer::{Act, Scheme, Vat};
use crate::model::profession::Register;
use crate::model::site::{LegalForm, VatStatus};
use crate::model::value::CountryCode;
use crate::professions;
use crate::source::Span;

/// CEL XII.6 and III.74: a legal person names the court of its register. Public bodies
/// are in no such register.
pub(super) fn identity(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let identity = &network.site.identity;
    let form = &identity.form;
    let registered = form.is_legal_person() && form.value != LegalForm::PublicBody;
    if registered && identity.register_court.is_none() {
        let finding = Diagnostic::new(Code::LawIdentity, form.span).arg("form", form.key());
        found.push(finding.arg("key", "register_court"));
    }
}

/// CEL XII.6: an e-mail address, and another way to reach the network quickly.
pub(super) fn contact(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let contact = &network.site.contact;
    let mut lacks = |key: &str| {
        found.push(Diagnostic::new(Code::LawContact, contact.span).arg("key", key));
    };
    if contact.email.is_none() {
        lacks("email");
    }
    if contact.phone.is_none() && contact.form_url.is_none() {
        lacks("phone");
    }
}

/// GDPR, art. 14.2.f: a letter to somebody who did not give their address says where it
/// comes from.
pub(super) fn letters(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    if let Some(letters) = &network.site.letters
        && letters.source.is_none()
    {
        found.push(Diagnostic::new(Code::LawLetters, letters.span));
    }
}

/// The legal notice and the prices say the same of value added tax.
pub(super) fn vat(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let (identity, prices) = (&network.site.identity.vat, &network.tariffs.vat);
    let fits = match identity.value {
        VatStatus::ExemptCare => prices.value == Vat::Exempt,
        VatStatus::ExemptSmall => prices.value != Vat::Standard,
        VatStatus::Liable => prices.value != Vat::SmallBusiness,
    };
    if !fits && !identity.span.is_placeholder() {
        let finding = Diagnostic::new(Code::LawVat, prices.span);
        let finding = finding.arg("identity", identity.key()).arg("prices", prices.key());
        found.push(finding.label(identity.span, "identity"));
    }
}

/// CEL XII.6: professional body, title, State that granted it, rules. For Belgium the
/// table of professions knows all but the State.
pub(super) fn regulated(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let profession = &member.facts.profession;
    if !profession.is_regulated() {
        return;
    }
    let mut lacks = |span: Span, key: &str| {
        let finding = Diagnostic::new(Code::LawRegulated, span).arg("key", key);
        found.push(finding.arg("profession", profession.key()).arg("name", member.full_name()));
    };
    let Some(regulated) = &member.facts.regulated else {
        lacks(profession.span, "regulated");
        return;
    };
    let known = regulated.state.value == CountryCode::belgium()
        && professions::facts(profession.value).body.is_some();
    if regulated.state.span.is_placeholder() || known {
        return;
    }
    if regulated.body.is_none() {
        lacks(regulated.span, "body");
    }
    if regulated.rules.is_none() {
        lacks(regulated.span, "rules");
    }
}

/// The Order's guidance on a physician's site, said once.
pub(super) fn order(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let mut here = network.members.iter().filter(|member| !has_left(member, context.today));
    if let Some(member) = here.find(|member| member.facts.profession.is_physician()) {
        let finding = Diagnostic::new(Code::LawOrder, member.facts.profession.span);
        found.push(finding.arg("name", member.full_name()));
    }
}

/// GDPR 13 and 14.
pub(super) fn privacy(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    if network.site.span.is_placeholder() {
        return;
    }
    let lacks = |span: Span, key: &str| Diagnostic::new(Code::LawPrivacy, span).arg("key", key);
    let Some(privacy) = &network.site.privacy else {
        found.push(lacks(Span::file(network.site_file), "privacy"));
        return;
    };
    if privacy.processing.is_empty() {
        found.push(lacks(privacy.span, "processing"));
    }
    // Data of partners come from somebody else than the person (art. 14).
    let mut partners = network.contacts.partner.iter();
    if privacy.sources.is_none() && partners.any(|p| p.email.is_some() || p.phone.is_some()) {
        found.push(lacks(privacy.span, "sources").severity(Severity::Warning));
    }
}

/// GDPR: the page, and the portrait, each with the person's agreement.
pub(super) fn member_consent(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let consent = &member.facts.consent;
    let mut lacks = |key: &str| {
        let finding = Diagnostic::new(Code::LawMemberConsent, consent.span).arg("key", key);
        found.push(finding.arg("name", member.full_name()));
    };
    if consent.published_on.is_none() {
        lacks("published_on");
    }
    if member.portrait.is_some() && !member.hides(Hideable::Portrait) && consent.photo_on.is_none()
    {
        lacks("photo_on");
    }
}

/// GDPR 14 and 21: where a partner's contact data come from, since when, and whether they
/// asked never to be written to.
pub(super) fn contacts(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    for partner in &network.contacts.partner {
        if partner.email.is_none() && partner.phone.is_none() {
            continue;
        }
        let name = partner.name.pick(network.main_language());
        let name = name.map_or("", |name| name.value.as_str());
        let mut lacks = |key: &str| {
            let finding = Diagnostic::new(Code::LawContacts, partner.span).arg("key", key);
            found.push(finding.arg("name", name));
        };
        if partner.source.is_none() {
            lacks("source");
        }
        if partner.collected_on.is_none() {
            lacks("collected_on");
        }
        if partner.opt_out.is_none() {
            lacks("opt_out");
        }
    }
}

/// CEL VI.2 and XII.6: what the public may buy has a price.
pub(super) fn prices(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    for act in network.tariffs.act.iter().filter(|act| act.public.value) {
        let mut lacks = |span: Span, what: &str| {
            let finding = Diagnostic::new(Code::LawPrices, span).arg("what", what);
            found.push(finding.arg("act", act.id.as_str()).arg("key", what));
        };
        if act.price.is_empty() {
            lacks(act.span, "price");
        }
        for price in &act.price {
            if price.fee_cents.is_none() && price.share.is_empty() {
                lacks(price.span, "share");
            }
        }
    }
}

/// Whether the law wants a standard price poster of a member, on the site too, since
/// 1 March 2024.
#[must_use]
pub fn needs_poster(member: &Member) -> bool {
    member.facts.clinical.value && professions::facts(member.facts.profession.value).poster
}

/// The posters' contents: number, convention, an act, the largest supplement.
pub(super) fn posters(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let public = || network.tariffs.act.iter().filter(|act| act.public.value);
    let concerned = network.members.iter().filter(|member| needs_poster(member));
    let concerned: Vec<_> = concerned.filter(|member| context.publishes(member)).collect();
    for member in &concerned {
        let lacks = |span: Span, what: &str| {
            let finding = Diagnostic::new(Code::LawPrices, span).arg("what", what);
            finding.arg("name", member.full_name()).arg("key", what)
        };
        let facts = &member.facts;
        let here = facts.profession.span;
        let nihdi = facts.registration.iter().find(|entry| entry.register.value == Register::Nihdi);
        let shown =
            nihdi.is_some_and(|entry| entry.number.is_some() && !entry.number_withheld.value);
        if !shown || member.hides(Hideable::Numbers) {
            found.push(lacks(nihdi.map_or(here, |entry| entry.span), "nihdi"));
        }
        let today = (context.today, Some(context.today));
        let holds = |c: &&crate::model::member::Convention| {
            overlap((c.from.value, c.until.as_ref().map(|until| until.value)), today)
        };
        if facts.convention.is_empty() {
            found.push(lacks(here, "convention"));
        } else if !facts.convention.iter().any(|c| holds(&c)) {
            // A convention runs out by itself: no error may come of that.
            let last = facts.convention.last().map_or(here, |convention| convention.span);
            found.push(lacks(last, "convention-today").severity(Severity::Warning));
        }
        for convention in &facts.convention {
            if convention.status.value == ConventionStatus::Partial && convention.hours.is_empty() {
                found.push(lacks(convention.span, "hours"));
            }
        }
        let charged = |act: &Act| {
            act.is_done_by(member)
                && act.price.iter().any(|price| price.scheme.value == Scheme::Nomenclature)
        };
        if !network.tariffs.span.is_placeholder() && !public().any(charged) {
            found.push(lacks(here, "nomenclature"));
        }
    }
    for act in public().filter(|act| concerned.iter().any(|member| act.is_done_by(member))) {
        for price in &act.price {
            if price.scheme.value == Scheme::Nomenclature && price.supplement_max_cents.is_none() {
                let finding =
                    Diagnostic::new(Code::LawPrices, price.span).arg("what", "supplement");
                let finding = finding.arg("act", act.id.as_str());
                found.push(finding.arg("key", "supplement_max_cents"));
            }
        }
    }
}

/// An accessibility statement is there.
pub(super) fn access(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    if network.site.accessibility.is_none() && !network.site.span.is_placeholder() {
        let finding = Diagnostic::new(Code::LawAccess, Span::file(network.site_file));
        found.push(finding.arg("key", "accessibility"));
    }
}

/// A public mission falls under language law.
pub(super) fn language(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let mission = &network.site.public_mission;
    if mission.value {
        found.push(Diagnostic::new(Code::LawLanguage, mission.span));
    }
}
