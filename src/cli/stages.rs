//! The stages that commands call, as commands see them.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use jiff::civil::Date;

use super::legitimacy::{Criterion, Status, Table};
use super::progress::Progress;
use super::report::Upcoming;
use super::words::Words;
use crate::diagnostic::{Arg, Diagnostics};
use crate::legitimacy::{self, CriterionResult, Statement};
use crate::links;
use crate::load::{Reach, load};
use crate::model::Network;
use crate::model::value::Slug;
use crate::phrases::{Layer, Phrases};
use crate::source::SourceMap;
use crate::theme::Theme;

/// What looking through a network's files gives.
pub(super) struct Checked {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub upcoming: Vec<Upcoming>,
    pub network: std::sync::Arc<Network>,
}

/// Asks the addresses elsewhere that a network's files name, and adds what is wrong with them.
pub(super) fn ask_links(
    checked: &mut Checked,
    today: Date,
    progress: &Progress<'_>,
    words: &Words,
) -> Result<links::Asked> {
    let roots = super::web_roots(words)?;
    let memory = super::cache_folder().map(|folder| folder.join("links.json"));
    let done = AtomicUsize::new(0);
    let tell = |total| {
        progress.counted("stage-links", done.fetch_add(1, Ordering::Relaxed) + 1, total);
    };
    let mut asked =
        links::ask(&checked.network, &checked.sources, memory.as_deref(), today, roots, &tell)?;
    checked.diagnostics.extend(std::mem::take(&mut asked.found));
    Ok(asked)
}

/// Looks for mistakes in every file, and in every page they make.
pub(super) fn check(root: &Path, today: Date, words: &Words) -> Result<Checked> {
    let options = crate::BuildOptions {
        root: root.to_owned(),
        today,
        base_url: None,
        drafts: crate::Drafts::Looked,
        strict: false,
        cache: super::cache_folder(),
    };
    let site = crate::check_site(&options)?;
    let upcoming = site.upcoming(today).iter().map(|next| upcoming(next, words)).collect();
    let crate::Site { sources, diagnostics, network, .. } = site;
    Ok(Checked { sources, diagnostics, upcoming, network })
}

/// A coming date, in words.
fn upcoming(next: &crate::check::Upcoming, words: &Words) -> Upcoming {
    Upcoming { date: next.date.to_string(), message: words.text(next.key, &next.args) }
}

/// Evaluates the criteria of legitimacy, in words. The phrases are those of the pages; the
/// names of the members concerned are added for the terminal alone.
pub(super) fn assess(root: &Path, today: Date, words: &Words) -> Result<Assessed> {
    let loaded = load(root, Reach::WithPrivate)?;
    let assessment = legitimacy::assess(&loaded.network, loaded.private.as_ref(), today);
    let speech = Speech::new(&loaded.network, words);
    let criteria = assessment.results.iter().map(|result| speech.criterion(result)).collect();
    let upcoming = assessment.upcoming.iter().map(|next| Upcoming {
        date: next.date.to_string(),
        message: speech.say(next.key, &next.args, &next.members),
    });
    let table = Table { date: today, criteria, upcoming: upcoming.collect() };
    let mut diagnostics = loaded.diagnostics;
    diagnostics.extend(legitimacy::check_limits(&loaded.network));
    Ok(Assessed { sources: loaded.sources, diagnostics, table })
}

/// The criteria, with what is wrong in the files they were read from.
pub(super) struct Assessed {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub table: Table,
}

/// The words of statements about a network.
pub(super) struct Speech<'a> {
    network: &'a Network,
    words: &'a Words,
    phrases: Phrases,
}

impl<'a> Speech<'a> {
    pub(super) fn new(network: &'a Network, words: &'a Words) -> Self {
        let theme = Theme::built_in();
        let texts = theme.phrases(words.lang.key());
        let layers: Vec<Layer<'_>> =
            texts.iter().map(|text| Layer { path: &text.path, text: &text.text }).collect();
        let (phrases, _) = Phrases::new(words.lang.key(), &layers);
        Self { network, words, phrases }
    }

    /// The word that pages have for a key of a list: a register, a profession.
    pub(super) fn word(&self, list: &str, key: &str) -> String {
        let found = ["", ".neutral"]
            .iter()
            .find_map(|end| self.phrases.text(&format!("{list}-{key}{end}"), &[]));
        found.map_or_else(|| key.to_owned(), |word| word.into_owned())
    }

    pub(super) fn criterion(&self, result: &CriterionResult) -> Criterion {
        let said = |statements: &[Statement]| {
            let say = |one: &Statement| self.say(one.key, &one.args, &one.members);
            statements.iter().map(say).collect::<Vec<_>>()
        };
        let next = said(&result.next);
        Criterion {
            number: result.criterion.number,
            id: result.criterion.id.clone(),
            title: result.criterion.title.get(self.words.lang).clone(),
            status: match result.status {
                legitimacy::Status::Pass => Status::Pass,
                legitimacy::Status::Unproven => Status::Unproven,
                legitimacy::Status::Fail => Status::Fail,
            },
            evidence: said(&result.evidence),
            missing: said(&result.missing),
            next_step: (!next.is_empty()).then(|| next.join(" ; ")),
            until: result.holds_until.map(|date| date.to_string()),
        }
    }

    /// A statement, followed by the names of those it concerns.
    fn say(&self, key: &str, args: &[(&str, Arg)], members: &[Slug]) -> String {
        let text =
            self.phrases.text(key, args).map_or_else(|| key.to_owned(), |text| text.into_owned());
        let names: Vec<String> = members
            .iter()
            .map(|slug| {
                let member = self.network.member(slug.as_str());
                member.map_or_else(|| slug.to_string(), |member| member.full_name())
            })
            .collect();
        if names.is_empty() {
            return text;
        }
        let names = self.phrases.list_and(&names);
        self.words.text("legitimacy-named", &[("text", text.into()), ("names", names.into())])
    }
}
