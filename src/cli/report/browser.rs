//! Findings for the preview: what its script shows over a page.

use serde::Serialize;

use super::{Report, is_whole_file, one_line};
use crate::cli::words::Words;
use crate::diagnostic::{Arg, Code, Diagnostic, Severity};
use crate::model::Network;
use crate::model::secret::lines_hold_secret;
use crate::plan::Plan;

/// How many findings of a kind are shown: more than anybody reads at a time.
const SHOWN: usize = 40;

/// How many characters of a line are shown on either side of a mistake.
const AROUND: usize = 60;

/// What the script is told.
#[derive(Debug, Serialize)]
struct Document {
    /// The text of the badge.
    badge: String,
    title: String,
    errors: Vec<Finding>,
    more_errors: Option<String>,
    warnings_title: String,
    warnings: Vec<Finding>,
    more_warnings: Option<String>,
    untranslated_title: String,
    untranslated: Vec<File>,
    more_untranslated: Option<String>,
    drafts_title: String,
    drafts: Vec<File>,
    more_drafts: Option<String>,
}

#[derive(Debug, Serialize)]
struct Finding {
    code: &'static str,
    severity: &'static str,
    severity_name: String,
    message: String,
    /// File and line, in words.
    place: String,
    excerpt: Option<Excerpt>,
    hint: Option<String>,
}

/// The line of a mistake, in three parts.
#[derive(Debug, Serialize)]
struct Excerpt {
    line: usize,
    before: String,
    marked: String,
    after: String,
}

/// A file, with the page it makes.
#[derive(Debug, Serialize)]
struct File {
    path: String,
    url: Option<String>,
    note: Option<String>,
}

/// The findings as the preview's script reads them. `plan` is that of the site which is
/// served; `with_drafts` says whether it shows them.
#[must_use]
pub fn overlay(report: &Report<'_>, plan: Option<&Plan>, with_drafts: bool) -> String {
    let words = report.words;
    let of = |severity: Severity| {
        let findings = report.findings.iter();
        findings.filter(move |f| f.severity == severity && f.code != Code::LanguageMissing)
    };
    let untranslated =
        || report.findings.iter().filter(|found| found.code == Code::LanguageMissing);
    let drafts = plan.map(|plan| drafts(plan, with_drafts)).unwrap_or_default();
    let counts = report.counts();
    let warnings = of(Severity::Warning).count();
    let count = |key: &str, count: usize| words.text(key, &[("count", Arg::from(count))]);
    let drafts_key = if with_drafts { "preview-drafts" } else { "preview-drafts-hidden" };
    let title = [
        ("errors", Arg::from(counts.errors)),
        ("count", Arg::from(counts.errors + counts.warnings + drafts.len())),
        ("summary", count("count-errors", counts.errors).into()),
    ];
    let document = Document {
        badge: badge(report, untranslated().count(), drafts.len()),
        title: words.text("preview-title", &title),
        more_errors: more(words, counts.errors),
        errors: of(Severity::Error).take(SHOWN).map(|found| finding(report, found)).collect(),
        warnings_title: count("preview-warnings", warnings),
        more_warnings: more(words, warnings),
        warnings: of(Severity::Warning).take(SHOWN).map(|found| finding(report, found)).collect(),
        untranslated_title: count("preview-untranslated", untranslated().count()),
        more_untranslated: more(words, untranslated().count()),
        untranslated: untranslated()
            .take(SHOWN)
            .map(|one| to_translate(report, one, plan))
            .collect(),
        drafts_title: count(drafts_key, drafts.len()),
        more_drafts: more(words, drafts.len()),
        drafts: drafts
            .into_iter()
            .take(SHOWN)
            .map(|(file, url)| File { path: report.sources.name(file).to_owned(), url, note: None })
            .collect(),
    };
    serde_json::to_string(&document).expect("texts and numbers can always be written as JSON")
}

/// What the badge says: everything that there is, in few words.
fn badge(report: &Report<'_>, untranslated: usize, drafts: usize) -> String {
    let words = report.words;
    let counts = report.counts();
    let parts = [
        ("count-errors", counts.errors),
        ("count-warnings", counts.warnings - untranslated.min(counts.warnings)),
        ("preview-untranslated", untranslated),
        ("preview-drafts", drafts),
    ];
    let said: Vec<String> = parts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.text(key, &[("count", Arg::from(*count))]))
        .collect();
    if said.is_empty() { words.plain("preview-clean") } else { said.join(", ") }
}

fn more(words: &Words, count: usize) -> Option<String> {
    let rest = count.checked_sub(SHOWN).filter(|rest| *rest > 0)?;
    Some(words.text("preview-more", &[("count", Arg::from(rest))]))
}

fn finding(report: &Report<'_>, found: &Diagnostic) -> Finding {
    let phrased = report.phrase(found);
    let path = one_line(&report.sources.path(found.span.file).to_string_lossy());
    let (line, _) = report.sources.line_column(found.span.file, found.span.start);
    let place = if is_whole_file(found.span) {
        path
    } else {
        let args = [("path", path.into()), ("line", line.to_string().into())];
        report.words.text("preview-place", &args)
    };
    Finding {
        code: found.code.name(),
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Reminder => "reminder",
        },
        severity_name: report.severity_name(found.severity),
        message: phrased.message,
        place,
        excerpt: excerpt(report, found, line),
        hint: phrased.hint,
    }
}

/// The line that a finding is about; none of a private file, nor of a file as a whole.
fn excerpt(report: &Report<'_>, found: &Diagnostic, line: usize) -> Option<Excerpt> {
    let span = found.span;
    let source = report.sources.get(span.file).filter(|source| !source.private)?;
    if found.code.hides_line() {
        return None;
    }
    if is_whole_file(span) || source.text.is_empty() {
        return None;
    }
    let text = &source.text;
    let start = text.floor_char_boundary(span.start as usize);
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = text.ceil_char_boundary(span.end as usize).clamp(start, last);
    if lines_hold_secret(&text[first..last]) {
        return None;
    }
    let before = &text[first..start];
    let after = &text[end..last];
    let cut = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let shown: String = after.chars().take(AROUND).collect();
    Some(Excerpt {
        line,
        before: one_line(&format!("{}{}", if cut > 0 { "…" } else { "" }, &before[cut..])),
        marked: one_line(&text[start..end]),
        after: one_line(&shown),
    })
}

/// A text that lacks a language, with the page where that shows.
fn to_translate(report: &Report<'_>, found: &Diagnostic, plan: Option<&Plan>) -> File {
    let path = report.sources.name(found.span.file).to_owned();
    let languages = found.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(text) if *name == "languages" => Some(text.clone()),
        _ => None,
    });
    let url = plan.and_then(|plan| {
        let lang = languages.as_deref()?.split(", ").next()?;
        let lang = plan.network().languages().find(|known| known.key() == lang)?;
        let key = plan.routes().page_of(&path)?;
        plan.routes().path(key, lang).map(|_| plan.routes().url(key, lang))
    });
    let note = languages.map(|languages| {
        report.words.text("preview-languages", &[("languages", languages.into())])
    });
    File { path, url, note }
}

/// The files of the drafts, with the pages they make.
fn drafts(plan: &Plan, with_drafts: bool) -> Vec<(crate::source::FileId, Option<String>)> {
    let network: &Network = plan.network();
    let members = network.members.iter().filter(|one| one.facts.draft.value).map(|one| one.file);
    let services = network.services.iter().filter(|one| one.front.draft.value).map(|one| one.file);
    let pages = network.pages.iter().filter(|one| one.front.draft.value).map(|one| one.file);
    let news = network.news.iter().filter(|one| one.front.draft.value).map(|one| one.file);
    let files = members.chain(services).chain(pages).chain(news);
    let main = network.main_language();
    let url = |file| {
        let key = plan.routes().page_of(plan.source_path(file))?;
        with_drafts.then(|| plan.routes().url(key, main))
    };
    files.map(|file| (file, url(file))).collect()
}
