//! Findings for programs: a versioned shape, described in docs/json.md.

use std::io::{self, Write};

use serde::Serialize;

use super::{Counts, Report, is_whole_file};
use crate::diagnostic::Severity;
use crate::source::Span;

/// The version of the shape: it grows when a field changes its meaning or goes away, not
/// when one is added.
const VERSION: u32 = 1;

/// Everything `pignon check --format json` says.
#[derive(Debug, Serialize)]
struct Document {
    version: u32,
    diagnostics: Vec<Finding>,
    summary: Counts,
    upcoming: Vec<Upcoming>,
}

/// One finding.
#[derive(Debug, Serialize)]
struct Finding {
    /// A stable code, such as `toml.unknown_key`.
    code: &'static str,
    /// `error`, `warning` or `reminder`.
    severity: &'static str,
    #[serde(flatten)]
    place: Place,
    /// What is wrong, in the language of the terminal.
    message: String,
    /// What to do.
    hint: Option<String>,
    /// Other places that belong to it.
    labels: Vec<Label>,
}

/// Another place that belongs to a finding.
#[derive(Debug, Serialize)]
struct Label {
    #[serde(flatten)]
    place: Place,
    /// What is there.
    message: Option<String>,
}

/// A place; without lines and columns it is the file as a whole.
#[derive(Debug, Serialize)]
struct Place {
    /// Relative to the network's folder, with `/`.
    path: String,
    /// From 1.
    line: Option<usize>,
    /// From 1, in characters.
    column: Option<usize>,
    /// The line of the end.
    end_line: Option<usize>,
    /// One past the last character.
    end_column: Option<usize>,
}

/// Something that will need attention on a known day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Upcoming {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// What happens, in the language of the terminal.
    pub message: String,
}

/// Prints the document.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        diagnostics: findings(report),
        summary: report.counts(),
        upcoming: report.upcoming.clone(),
    };
    serde_json::to_writer_pretty(&mut *out, &document).map_err(io::Error::from)?;
    writeln!(out)
}

fn findings(report: &Report<'_>) -> Vec<Finding> {
    let finding = |found: &crate::diagnostic::Diagnostic| {
        let phrased = report.phrase(found);
        let labels = phrased.labels.into_iter();
        Finding {
            code: found.code.name(),
            severity: match found.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Reminder => "reminder",
            },
            place: place(report, found.span),
            message: phrased.message,
            hint: phrased.hint,
            labels: labels
                .map(|(span, message)| Label { place: place(report, span), message })
                .collect(),
        }
    };
    report.findings.iter().map(finding).collect()
}

fn place(report: &Report<'_>, span: Span) -> Place {
    let path = report.sources.path(span.file).to_string_lossy().into_owned();
    if is_whole_file(span) {
        return Place { path, line: None, column: None, end_line: None, end_column: None };
    }
    let (line, column) = report.sources.line_column(span.file, span.start);
    let (end_line, end_column) = report.sources.line_column(span.file, span.end);
    Place {
        path,
        line: Some(line),
        column: Some(column),
        end_line: Some(end_line),
        end_column: Some(end_column),
    }
}
