//! The only printer of diagnostics: for people, for editors, for programs.
//!
//! In come the findings and the texts they are about; out goes text on a writer. What
//! lies in a private file is never shown: neither its lines nor words taken from it.

mod browser;
mod human;
mod json;

use std::io::{self, Write};

use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::source::{SourceMap, Span};

use super::words::Words;
pub use browser::overlay;
pub use json::Upcoming;

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With the line and a caret, for people.
    #[default]
    Human,
    /// One line each, for editors.
    Short,
    /// The documented JSON, for programs.
    Json,
}

/// What the terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Whether colours are wanted.
    pub colored: bool,
    /// How many characters fit on a line.
    pub width: usize,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// The site is not built.
    pub errors: usize,
    /// Somebody should look.
    pub warnings: usize,
    /// Questions to keep in mind.
    pub reminders: usize,
}

/// The findings of a run, sorted, ready to be printed.
pub struct Report<'a> {
    sources: &'a SourceMap,
    words: &'a Words,
    findings: Vec<Diagnostic>,
    upcoming: Vec<Upcoming>,
}

impl<'a> Report<'a> {
    /// Sorts findings by path and place; `strict` makes warnings errors.
    #[must_use]
    pub fn new(
        diagnostics: Diagnostics,
        sources: &'a SourceMap,
        words: &'a Words,
        strict: bool,
    ) -> Self {
        let mut findings = diagnostics.sorted();
        // Files that are missing were added last: the order of paths is what people expect.
        findings.sort_by(|a, b| sources.path(a.span.file).cmp(sources.path(b.span.file)));
        for finding in &mut findings {
            if strict && finding.severity == Severity::Warning {
                finding.severity = Severity::Error;
            }
        }
        Self { sources, words, findings, upcoming: Vec::new() }
    }

    /// Adds what will need attention on a known day.
    #[must_use]
    pub fn upcoming(mut self, upcoming: Vec<Upcoming>) -> Self {
        self.upcoming = upcoming;
        self
    }

    /// How many findings there are.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let count = |severity| self.findings.iter().filter(|f| f.severity == severity).count();
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            reminders: count(Severity::Reminder),
        }
    }

    /// Prints everything.
    ///
    /// # Errors
    /// The writer refuses.
    pub fn write(&self, out: &mut dyn Write, format: Format, style: Style) -> io::Result<()> {
        match format {
            Format::Human => human::write(self, out, style),
            Format::Short => self.write_short(out),
            Format::Json => json::write(self, out),
        }
    }

    /// One line each: `path:line:column: severity[code]: message`.
    fn write_short(&self, out: &mut dyn Write) -> io::Result<()> {
        for finding in &self.findings {
            let place = self.place(finding.span);
            let severity = self.severity_name(finding.severity);
            let message = self.phrase(finding).message;
            writeln!(out, "{place}: {severity}[{}]: {message}", finding.code.name())?;
        }
        Ok(())
    }

    /// `path:line:column`, or the path alone for a file as a whole.
    fn place(&self, span: Span) -> String {
        let path = one_line(&self.sources.path(span.file).to_string_lossy());
        if is_whole_file(span) {
            return path;
        }
        let (line, column) = self.sources.line_column(span.file, span.start);
        format!("{path}:{line}:{column}")
    }

    fn severity_name(&self, severity: Severity) -> String {
        self.words.plain(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Reminder => "severity-reminder",
        })
    }

    /// The words of a finding.
    fn phrase(&self, finding: &Diagnostic) -> Phrased {
        let args = self.args(finding);
        let id = message_id(finding.code);
        let text = |key: &str| self.words.find(key, &args).map(|text| one_line(&text));
        let label = |attribute: &str| text(&format!("{id}.{attribute}"));
        Phrased {
            message: text(&id).unwrap_or_else(|| finding.code.name().to_owned()),
            hint: label("hint").filter(|hint| !hint.is_empty()),
            labels: finding.labels.iter().map(|(span, name)| (*span, label(name))).collect(),
        }
    }

    /// The arguments that the words may show: of a private file, nothing that was
    /// written in it.
    fn args(&self, finding: &Diagnostic) -> Vec<(&'static str, Arg)> {
        let is_private = self.sources.get(finding.span.file).is_some_and(|file| file.private);
        let mut args = finding.args.clone();
        if is_private {
            for (name, value) in &mut args {
                let is_place = matches!(*name, "row" | "column" | "columns" | "line");
                let is_ours = matches!(*name, "key" | "known" | "path")
                    || is_place
                    || matches!(*name, "why" | "characters" | "pages" | "limit")
                    || (*name == "expected" && finding.code != Code::ValueCheckDigits);
                if !is_ours {
                    *value = Arg::Text("…".to_owned());
                }
            }
            return args;
        }
        // Fluent cannot select on an empty text.
        let suggestion = args.iter().find(|(name, _)| *name == "suggestion");
        let has_suggestion = suggestion.is_some_and(|(_, word)| *word != Arg::from(""));
        args.push(("has_suggestion", Arg::Number(i64::from(has_suggestion))));
        args
    }

    /// The summary in words: `2 errors, 1 warning, 3 reminders`.
    #[must_use]
    pub fn summary(&self) -> String {
        let Counts { errors, warnings, reminders } = self.counts();
        let counted = [
            ("count-errors", errors),
            ("count-warnings", warnings),
            ("count-reminders", reminders),
        ];
        let parts: Vec<String> = counted
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| self.words.text(key, &[("count", Arg::from(*count))]))
            .collect();
        if parts.is_empty() { self.words.plain("report-clean") } else { parts.join(", ") }
    }
}

/// A finding in words.
struct Phrased {
    message: String,
    hint: Option<String>,
    labels: Vec<(Span, Option<String>)>,
}

/// The Fluent message of a code.
#[must_use]
pub fn message_id(code: Code) -> String {
    code.name().replace('.', "-")
}

fn is_whole_file(span: Span) -> bool {
    span.start == 0 && span.end == 0
}

/// Text from a file may hold anything; on one line, without what could drive a terminal.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => line.push(' '),
            '\r' => {}
            c if c.is_control()
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
            {
                line.push('\u{fffd}');
            }
            c => line.push(c),
        }
    }
    line
}

#[cfg(test)]
mod tests;
