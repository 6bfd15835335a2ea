//! Findings for people: the line, a caret under the mistake, the remedy.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Report, Style, is_whole_file};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::secret::lines_hold_secret;
use crate::source::{FileId, SourceFile, Span};

/// How many of the coming dates people are shown.
const UPCOMING_SHOWN: usize = 8;

/// Prints errors and warnings with their lines, then the reminders, then the summary.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write, style: Style) -> io::Result<()> {
    let renderer = if style.colored { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width.max(40));
    for finding in report.findings.iter().filter(|f| f.severity != Severity::Reminder) {
        let group = group(report, finding);
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    reminders(report, out, style)?;
    upcoming(report, out)?;
    if let Some(worst) = report.findings.iter().min_by_key(|finding| finding.severity) {
        let code = ("code", worst.code.name().into());
        writeln!(out, "{}", report.words.text("report-explain", &[code]))?;
    }
    writeln!(out, "{}", report.summary())
}

/// The next dates: a year of them would bury what is wrong today.
fn upcoming(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut dates = report.upcoming.clone();
    dates.dedup();
    let (shown, more) = dates.split_at(UPCOMING_SHOWN.min(dates.len()));
    if shown.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", report.words.plain("report-upcoming"))?;
    for next in shown {
        writeln!(out, "  {}  {}", next.date, super::one_line(&next.message))?;
    }
    if !more.is_empty() {
        let count = ("count", more.len().into());
        writeln!(out, "  {}", report.words.text("report-upcoming-more", &[count]))?;
    }
    writeln!(out)
}

/// The reminders, grouped by what they are about: questions, not mistakes, so they stand
/// back behind the rest.
fn reminders(report: &Report<'_>, out: &mut dyn Write, style: Style) -> io::Result<()> {
    let mut found: Vec<&Diagnostic> =
        report.findings.iter().filter(|f| f.severity == Severity::Reminder).collect();
    if found.is_empty() {
        return Ok(());
    }
    found.sort_by_key(|finding| finding.code.name());
    let (dim, reset) = if style.colored { ("\u{1b}[2m", "\u{1b}[0m") } else { ("", "") };
    writeln!(out, "{dim}{}", report.words.plain("report-reminders"))?;
    for group in found.chunk_by(|a, b| a.code == b.code) {
        writeln!(out, "  {}", group[0].code.name())?;
        for finding in group {
            let message = report.phrase(finding).message;
            writeln!(out, "    {}: {message}", report.place(finding.span))?;
        }
    }
    writeln!(out, "{reset}")
}

fn group<'r>(report: &Report<'r>, finding: &Diagnostic) -> Group<'r> {
    let phrased = report.phrase(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Reminder => Level::NOTE,
    };
    let level = level.with_name(report.severity_name(finding.severity));
    let hides_line = finding.code.hides_line();
    let mut group = Group::with_title(level.primary_title(phrased.message).id(finding.code.name()));
    let mut labels = phrased.labels;
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        labels.drain(..).partition(|(span, _)| span.file == finding.span.file);
    group = show(report, group, finding.span.file, Some(finding.span), here, hides_line);
    for (span, label) in elsewhere {
        group = show(report, group, span.file, None, vec![(span, label)], hides_line);
    }
    match phrased.hint {
        Some(hint) => {
            group.element(Level::HELP.with_name(report.words.plain("severity-help")).message(hint))
        }
        None => group,
    }
}

/// Adds the places of one file: its lines, or for a private file where they are.
fn show<'r>(
    report: &Report<'r>,
    group: Group<'r>,
    file: FileId,
    primary: Option<Span>,
    labels: Vec<(Span, Option<String>)>,
    hides_line: bool,
) -> Group<'r> {
    let Some(source) = report.sources.get(file) else { return group };
    let path = super::one_line(&source.path.to_string_lossy());
    let spans: Vec<Span> =
        primary.into_iter().chain(labels.iter().map(|(span, _)| *span)).collect();
    let has_lines = spans.iter().any(|span| !is_whole_file(*span));
    if source.private || hides_line || source.text.is_empty() || !has_lines {
        return places(report, group, file, &spans);
    }
    let window = window(source, &spans);
    if lines_hold_secret(&source.text[window.clone()]) {
        return places(report, group, file, &spans);
    }
    let (line, _) = report.sources.line_column(file, u32::try_from(window.start).unwrap_or(0));
    let text = &source.text[window.clone()];
    let mut snippet = Snippet::source(text).line_start(line).path(path);
    if let Some(span) = primary.filter(|span| !is_whole_file(*span)) {
        snippet = snippet.annotation(AnnotationKind::Primary.span(inside(source, span, &window)));
    }
    for (span, label) in labels {
        let annotation = AnnotationKind::Context.span(inside(source, span, &window));
        snippet = snippet.annotation(annotation.label(label));
    }
    group.element(snippet)
}

/// Adds where the places of a file are, and nothing of what it says.
fn places<'r>(
    report: &Report<'r>,
    mut group: Group<'r>,
    file: FileId,
    spans: &[Span],
) -> Group<'r> {
    for span in spans {
        let origin = Origin::path(super::one_line(&report.sources.path(file).to_string_lossy()));
        group = group.element(if is_whole_file(*span) {
            origin
        } else {
            let (line, column) = report.sources.line_column(file, span.start);
            origin.line(line).char_column(column)
        });
    }
    group
}

/// The lines that hold all spans: a file may be long, and only these are shown.
fn window(source: &SourceFile, spans: &[Span]) -> Range<usize> {
    let text = &source.text;
    let marked = spans.iter().filter(|span| !is_whole_file(**span));
    let start = marked.clone().map(|span| span.start).min().unwrap_or(0) as usize;
    let end = marked.map(|span| span.end).max().unwrap_or(0) as usize;
    let start = text.floor_char_boundary(start);
    let end = text.ceil_char_boundary(end.max(start));
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[end..].find('\n').map_or(text.len(), |at| end + at);
    first..last
}

/// A span counted from the start of the window, on whole characters.
fn inside(source: &SourceFile, span: Span, window: &Range<usize>) -> Range<usize> {
    let text = &source.text;
    let start = text.floor_char_boundary(span.start as usize).clamp(window.start, window.end);
    let end = text.ceil_char_boundary(span.end as usize).clamp(start, window.end);
    start - window.start..end - window.start
}
