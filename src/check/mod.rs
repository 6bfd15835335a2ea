//! A network and a day in, what is wrong with it out: law, the guide's points, prices,
//! people, references, translations, wording.
//!
//! Rules are functions, listed in the three tables below: those about one member or the
//! texts of one file, whose findings a [`Checker`] keeps with the file, and those about the
//! whole. They touch no
//! disk, clock or network. Time alone never makes an error: what ages is a warning.
//! [`Checked`] is the only door to the pages.

mod languages;
mod law;
mod look;
mod members;
mod numbers;
mod offer;
mod phrase;
mod points;
mod publish;
mod references;
mod tariffs;
mod texts;
mod titles;
mod upcoming;
mod values;
pub mod wording;

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::kept::Each;
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::offer::Service;
use crate::model::record::did_you_mean;
use crate::model::writing::{CharterFront, NewsFront, Page, PageFront};
use crate::source::{At, SourceMap};
use texts::{PageTexts, Written};

pub use law::needs_poster;
pub use references::private;
pub use upcoming::{Upcoming, upcoming};

/// What rules may ask beside the network.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The texts of the files, for comments that allow a word.
    pub sources: &'a SourceMap,
    /// The site's languages, the main one first.
    pub languages: &'a [Lang],
    /// The day.
    pub today: Date,
    /// Whether drafts are published too. Where they are only looked at, nobody has yet to
    /// agree to anything.
    pub drafts: bool,
}

impl Context<'_> {
    /// Whether a member's page is published.
    fn publishes(self, member: &Member) -> bool {
        !has_left(member, self.today) && (self.drafts || !member.facts.draft.value)
    }
}

/// A network without errors, made by a [`Checker`] alone.
#[derive(Debug, Clone)]
pub struct Checked<N = Network>(N);

impl<N> std::ops::Deref for Checked<N> {
    type Target = N;
    fn deref(&self) -> &N {
        &self.0
    }
}

impl<N> Checked<N> {
    /// The network itself.
    pub fn into_inner(self) -> N {
        self.0
    }
}

type MemberRule = fn(&Member, Context<'_>, &mut Diagnostics);
type TextRule = fn(&PageTexts<'_>, Context<'_>, &mut Diagnostics);
type NetworkRule = fn(&Network, Context<'_>, &mut Diagnostics);

/// What the law wants of a member whose page is published.
const PUBLISHED_RULES: &[MemberRule] = &[law::regulated, law::member_consent];

/// Rules about one member, by the member's own file.
const MEMBER_RULES: &[MemberRule] = &[
    members::clinical,
    members::periods,
    members::convention,
    members::portrait,
    members::accepting,
    members::signed,
    members::languages_and_places,
    members::conflict_of_interest,
    members::future,
    values::hours_of_member,
    numbers::shape,
    numbers::withheld,
    numbers::aged,
    titles::protected,
];

/// Rules about the texts of one file in Markdown.
const TEXT_RULES: &[TextRule] = &[languages::translations, wording::page];

/// Rules about the network as a whole.
const NETWORK_RULES: &[NetworkRule] = &[
    law::identity,
    law::contact,
    law::vat,
    law::order,
    law::privacy,
    law::contacts,
    law::letters,
    law::prices,
    law::posters,
    law::access,
    law::language,
    look::contrast,
    look::logo,
    points::contextualise,
    points::gp_contact,
    points::individual,
    points::booking,
    points::cancellation,
    points::signs,
    points::unanswered,
    points::aged,
    points::dates,
    values::hours_of_network,
    values::numbers,
    values::contradictions,
    values::periods,
    publish::targets,
    members::attesters,
    tariffs::periods,
    tariffs::shares,
    tariffs::current,
    tariffs::aged,
    tariffs::payers,
    tariffs::missed,
    tariffs::terms,
    offer::given,
    offer::coordinator,
    references::duplicates,
    references::known,
    references::postcodes,
    languages::repeated,
    languages::records,
    wording::records,
];

/// What is wrong with a member. Somebody who has left has no page: only the dates count.
fn member(member: &Member, context: Context<'_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    if has_left(member, context.today) {
        members::periods(member, context, &mut found);
        return found;
    }
    let published = if context.publishes(member) { PUBLISHED_RULES } else { &[] };
    for rule in published.iter().chain(MEMBER_RULES) {
        rule(member, context, &mut found);
    }
    found.extend(texts_of(member, context));
    found
}

/// What is wrong with the texts of a file in Markdown.
fn texts_of(written: &impl Written, context: Context<'_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let texts = written.texts();
    TEXT_RULES.iter().for_each(|rule| rule(&texts, context, &mut found));
    found
}

/// What is wrong with the network as a whole.
fn network(network: &Network, context: Context<'_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for rule in NETWORK_RULES {
        rule(network, context, &mut found);
    }
    found
}

/// Runs every rule, and keeps what those about one file found and look at, as long as the file, the
/// day and the site's languages are the same.
#[derive(Default)]
pub struct Checker {
    members: Findings<Member>,
    numbers: Each<Member, (), Vec<numbers::Held>>,
    charter: Findings<Page<CharterFront>>,
    services: Findings<Service>,
    pages: Findings<Page<PageFront>>,
    news: Findings<Page<NewsFront>>,
}

/// What was found in each file of a kind.
type Findings<T> = Each<T, (Date, Vec<Lang>, bool), Diagnostics>;

/// Makes ready what rules compare texts in some languages with, where there is time for it: whoever
/// needs it first would.
pub fn prepare(languages: impl Iterator<Item = Lang>) {
    for lang in languages {
        wording::prepare(lang);
        titles::prepare(lang);
    }
}

impl Checker {
    /// Runs every rule. `found` is what reading the files found; an error among all of it
    /// means that there is no checked network. `drafts` says whether drafts are published.
    pub fn check(
        &mut self,
        network: Arc<Network>,
        mut found: Diagnostics,
        sources: &SourceMap,
        today: Date,
        drafts: bool,
    ) -> (Option<Checked<Arc<Network>>>, Diagnostics) {
        let languages: Vec<Lang> = network.languages().collect();
        let context = Context { sources, languages: &languages, today, drafts };
        let under = || (today, languages.clone(), drafts);
        // What looks at the whole is the work of one thread.
        let (mut ruled, of_members) = rayon::join(
            || self::network(&network, context),
            || {
                let mut ruled = Diagnostics::default();
                let of_each =
                    self.members.of(&network.members, under(), |one| member(one, context));
                of_each.for_each(|of_file| ruled.extend(of_file.clone()));
                ruled
            },
        );
        let held = self.numbers.of(&network.members, (), numbers::held);
        numbers::shared(&network, held, today, &mut ruled);
        ruled.extend(of_members);
        let mut add = |of_file: &Diagnostics| ruled.extend(of_file.clone());
        let charter = std::slice::from_ref(&network.charter);
        self.charter.of(charter, under(), |one| texts_of(one, context)).for_each(&mut add);
        let services = &network.services;
        self.services.of(services, under(), |one| texts_of(one, context)).for_each(&mut add);
        self.pages.of(&network.pages, under(), |one| texts_of(one, context)).for_each(&mut add);
        self.news.of(&network.news, under(), |one| texts_of(one, context)).for_each(&mut add);
        found.extend(without_echoes(ruled, &found, sources));
        let checked = (!found.has_errors()).then_some(Checked(network));
        (checked, found)
    }
}

/// That the network does not affirm the non-negotiable point of the guide, seeing the
/// person in the context of work: a warning for a site, an error for a dossier.
#[must_use]
pub fn contextualise(network: &Network) -> Option<Diagnostic> {
    points::lacks_context(network)
}

/// Under `--strict` a warning is an error.
#[must_use]
pub fn strict(found: &Diagnostics) -> Diagnostics {
    let mut strict = Diagnostics::default();
    for finding in found.iter() {
        let severity = match finding.severity {
            Severity::Warning => Severity::Error,
            severity => severity,
        };
        strict.push(finding.clone().severity(severity));
    }
    strict
}

/// A key that is written, but wrongly, is no missing key: drops what asks for one whose
/// line in the same file is reported already.
fn without_echoes(mut ruled: Diagnostics, found: &Diagnostics, sources: &SourceMap) -> Diagnostics {
    let reported: Vec<&Diagnostic> =
        found.iter().filter(|earlier| earlier.severity == Severity::Error).collect();
    ruled.retain(|finding| {
        let wanted = finding.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(key) if *name == "key" => Some(key.as_str()),
            _ => None,
        });
        let is_echo = |earlier: &&Diagnostic| {
            wanted.is_some_and(|wanted| {
                earlier.span.file == finding.span.file
                    && did_you_mean(&key_at(sources, earlier), [wanted]).is_some()
            })
        };
        !reported.iter().any(is_echo)
    });
    ruled
}

/// The key on whose line a finding of the reader points.
fn key_at(sources: &SourceMap, finding: &Diagnostic) -> String {
    let text = sources.get(finding.span.file).map_or("", |file| &file.text);
    let at = text.floor_char_boundary(finding.span.start as usize);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default();
    key.trim_matches([' ', '[', ']', '"']).to_owned()
}

/// Whether a member's last day is over.
fn has_left(member: &Member, today: Date) -> bool {
    member.facts.left_on.as_ref().is_some_and(|left| left.value <= today)
}

/// The last day on which something that was true on a day counts as fresh.
fn fresh_until(on: Date, months: i32) -> Date {
    on.saturating_add(months.months())
}

/// Whether a date was read, and lies more than some months back.
fn is_aged(on: &At<Date>, months: i32, today: Date) -> bool {
    !on.span.is_placeholder() && fresh_until(on.value, months) < today
}

/// Whether a period that was read ends before it begins; then it is reported.
fn reversed(from: &At<Date>, until: Option<&At<Date>>, found: &mut Diagnostics) {
    let Some(until) = until else { return };
    if !from.span.is_placeholder() && until.value < from.value {
        let finding = Diagnostic::new(Code::PeriodReversed, until.span);
        let finding = finding.arg("from", from.value).arg("until", until.value);
        found.push(finding.label(from.span, "from"));
    }
}

/// Whether two periods, last days included, share a day.
fn overlap(a: (Date, Option<Date>), b: (Date, Option<Date>)) -> bool {
    let ends_before = |until: Option<Date>, from: Date| until.is_some_and(|until| until < from);
    !ends_before(a.1, b.0) && !ends_before(b.1, a.0)
}

/// A check or agreement of a day that has not come yet is a slip of the pen.
fn future(on: Option<&At<Date>>, today: Date, found: &mut Diagnostics) {
    if let Some(on) = on
        && on.value > today
    {
        found.push(Diagnostic::new(Code::PeriodFuture, on.span).arg("date", on.value));
    }
}

#[cfg(test)]
mod tests;
