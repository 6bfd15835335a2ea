//! Protected titles: borne only by those on the registers they need.

use std::sync::LazyLock;

use super::Context;
use super::phrase::Matcher;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::locale::Lang;
use crate::model::member::{Member, RegistrationStatus};
use crate::model::profession::Profession;
use crate::professions;
use crate::source::Span;

/// The words of protected titles in a language, each with the professions that bear it; made when
/// a title is first said in it.
static TITLES: [LazyLock<Matcher<Profession>>; Lang::ALL.len()] = [
    LazyLock::new(|| matcher(Lang::ALL[0])),
    LazyLock::new(|| matcher(Lang::ALL[1])),
    LazyLock::new(|| matcher(Lang::ALL[2])),
    LazyLock::new(|| matcher(Lang::ALL[3])),
];

fn matcher(lang: Lang) -> Matcher<Profession> {
    let of = |&profession: &Profession| {
        let words = professions::facts(profession).title_words(lang).iter();
        words.map(move |word| (word.as_str(), profession))
    };
    Matcher::new(Profession::ALL.iter().flat_map(of))
}

/// Makes ready what titles in a language are compared with.
pub(super) fn prepare(lang: Lang) {
    LazyLock::force(&TITLES[lang as usize]);
}

/// The profession is on its registers (else a warning: the entry may only not be written
/// down yet), and so is every title that functions and free words claim.
pub(super) fn protected(member: &Member, _: Context<'_>, found: &mut Diagnostics) {
    let facts = &member.facts;
    let mut claim = |span: Span, what: &str, title: &str, severity| {
        let finding = Diagnostic::new(Code::MemberTitleProtected, span).severity(severity);
        let finding = finding.arg("name", member.full_name());
        found.push(finding.arg("what", what).arg("title", title));
    };
    if facts.profession.span.is_placeholder() {
        return;
    }
    let own = facts.profession.value;
    if own.is_regulated() && !is_registered(member, own) {
        claim(facts.profession.span, "profession", own.key(), Severity::Warning);
    }
    let may_bear =
        |profession: &Profession| *profession == own || is_registered(member, *profession);
    for function in &facts.functions {
        let bearers = professions::bearers(function.value);
        if !bearers.is_empty() && !bearers.iter().any(may_bear) {
            claim(function.span, "function", function.key(), Severity::Error);
        }
    }
    for (lang, title) in facts.title.iter().flat_map(|title| title.iter()) {
        for claimed in TITLES[lang as usize].find(title.as_str()) {
            if !claimed.tags.iter().any(may_bear) {
                let words = &title.as_str()[claimed.range];
                claim(title.span, "title", words, Severity::Error);
            }
        }
    }
    // « Dr » is borne by doctors of other faculties too: a question, no error.
    if let Some(prefix) = &facts.prefix {
        let doctor = prefix.as_str().to_lowercase().starts_with("dr")
            || prefix.as_str().to_lowercase().starts_with("doct");
        if doctor && !own.is_physician() && !may_bear(&Profession::Physician) {
            claim(prefix.span, "prefix", prefix.as_str(), Severity::Warning);
        }
    }
}

/// Whether a member is on the registers that a profession needs.
fn is_registered(member: &Member, profession: Profession) -> bool {
    let standing = |register| {
        let mut entries = member.facts.registration.iter();
        entries.any(|entry| {
            entry.register.value == register && entry.status.value == RegistrationStatus::Active
        })
    };
    let needed = &professions::facts(profession).registers;
    !needed.is_empty() && needed.iter().all(|any| any.iter().any(|&register| standing(register)))
}
