//! The eight criteria as a coordinator reads them, and as programs do.
//!
//! In comes what the criteria gave, in words; out goes a table. Names of members may
//! stand in it: it is for the terminal, and nothing here reaches a page.

use std::io::{self, Write};

use jiff::civil::Date;
use serde::Serialize;

use super::report::{Style, Upcoming};
use super::words::Words;
use super::wrap::wrap;
use crate::diagnostic::Arg;

/// The criteria on a day.
#[derive(Debug)]
pub struct Table {
    /// The day.
    pub date: Date,
    /// The criteria, in their order.
    pub criteria: Vec<Criterion>,
    /// What will age, and when.
    pub upcoming: Vec<Upcoming>,
}

/// A criterion.
#[derive(Debug, Serialize)]
pub struct Criterion {
    /// Its number in the guide, from 1.
    pub number: u32,
    /// Its stable name, such as `qualified-plural`.
    pub id: String,
    /// Its title, in the language of the terminal.
    pub title: String,
    /// Whether it is met.
    pub status: Status,
    /// What shows it.
    pub evidence: Vec<String>,
    /// What is missing, or speaks against it.
    pub missing: Vec<String>,
    /// What to do next.
    pub next_step: Option<String>,
    /// The first day on which it is no longer shown, if nothing is done.
    pub until: Option<String>,
}

/// Whether a criterion is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It is met, and shown to be.
    Pass,
    /// Something is missing, nothing speaks against it.
    Unproven,
    /// What the files say speaks against it.
    Fail,
}

/// Everything `pignon legitimacy --format json` says; see docs/json.md.
#[derive(Debug, Serialize)]
struct Document<'a> {
    version: u32,
    date: String,
    met: usize,
    criteria: &'a [Criterion],
    upcoming: &'a [Upcoming],
}

impl Table {
    fn met(&self) -> usize {
        self.criteria.iter().filter(|criterion| criterion.status == Status::Pass).count()
    }

    /// Prints the table for people.
    ///
    /// # Errors
    /// The writer refuses.
    pub fn write_human(&self, out: &mut dyn Write, words: &Words, style: Style) -> io::Result<()> {
        let args = [
            ("date", Arg::Date(self.date)),
            ("met", Arg::from(self.met())),
            ("count", Arg::from(self.criteria.len())),
        ];
        writeln!(out, "{}", words.text("legitimacy-title", &args))?;
        writeln!(out, "{}\n", words.plain("legitimacy-note"))?;
        let column = [Status::Pass, Status::Unproven, Status::Fail]
            .map(|status| status.word(words).chars().count())
            .into_iter()
            .max()
            .unwrap_or(0);
        for criterion in &self.criteria {
            criterion.write(out, words, style, column)?;
        }
        if !self.upcoming.is_empty() {
            writeln!(out, "\n{}", words.plain("legitimacy-upcoming"))?;
        }
        for next in &self.upcoming {
            writeln!(out, "  {}  {}", next.date, next.message)?;
        }
        Ok(())
    }

    /// Prints the table for programs.
    ///
    /// # Errors
    /// The writer refuses.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let document = Document {
            version: 1,
            date: self.date.to_string(),
            met: self.met(),
            criteria: &self.criteria,
            upcoming: &self.upcoming,
        };
        serde_json::to_writer_pretty(&mut *out, &document).map_err(io::Error::from)?;
        writeln!(out)
    }
}

impl Criterion {
    /// `1  met  Title`, then what is missing and what to do, set in under the title.
    fn write(
        &self,
        out: &mut dyn Write,
        words: &Words,
        style: Style,
        column: usize,
    ) -> io::Result<()> {
        let word = self.status.word(words);
        let padding = " ".repeat(column.saturating_sub(word.chars().count()));
        let (color, reset) =
            if style.colored { (self.status.color(), "\u{1b}[0m") } else { ("", "") };
        writeln!(out, "{:>2}  {color}{word}{reset}{padding}  {}", self.number, self.title)?;
        let indent = " ".repeat(column + 6);
        let mut line = |key: &str, text: &str| {
            let text = format!(
                "{} {text}",
                words.text("legitimacy-label", &[("label", words.plain(key).into())])
            );
            write!(out, "{}", wrap(&text, &indent, style.width))
        };
        match self.status {
            Status::Pass => {
                self.evidence.iter().try_for_each(|text| line("legitimacy-evidence", text))
            }
            Status::Unproven | Status::Fail => {
                self.missing.iter().try_for_each(|text| line("legitimacy-missing", text))?;
                self.next_step.iter().try_for_each(|text| line("legitimacy-next", text))
            }
        }
    }
}

impl Status {
    /// The word that the criteria have for it.
    fn word(self, words: &Words) -> String {
        let status = match self {
            Self::Pass => crate::legitimacy::Status::Pass,
            Self::Unproven => crate::legitimacy::Status::Unproven,
            Self::Fail => crate::legitimacy::Status::Fail,
        };
        status.word(words.lang).to_owned()
    }

    /// The terminal's green, yellow or red; the words say the same without it.
    fn color(self) -> &'static str {
        match self {
            Self::Pass => "\u{1b}[32m",
            Self::Unproven => "\u{1b}[33m",
            Self::Fail => "\u{1b}[31m",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::locale::Lang;

    fn table() -> Table {
        let criterion = |number, status, missing: &[&str]| Criterion {
            number,
            id: "team-exchange".to_owned(),
            title: "Team meetings".to_owned(),
            status,
            evidence: vec!["a meeting a month, the last in March 2026".to_owned()],
            missing: missing.iter().map(|&text| text.to_owned()).collect(),
            next_step: (!missing.is_empty()).then(|| "write last_held in [[exchange]]".to_owned()),
            until: None,
        };
        Table {
            date: jiff::civil::date(2026, 3, 31),
            criteria: vec![
                criterion(1, Status::Pass, &[]),
                criterion(2, Status::Unproven, &["Marie Exemple: no attestation", "Luc: none"]),
                criterion(3, Status::Fail, &["only one discipline"]),
            ],
            upcoming: vec![Upcoming {
                date: "2027-01-31".to_owned(),
                message: "ComPsy".to_owned(),
            }],
        }
    }

    #[test]
    fn people_see_what_is_missing_and_what_to_do() {
        let mut out = Vec::new();
        let style = Style { colored: false, width: 80 };
        table().write_human(&mut out, &Words::new(Lang::En), style).expect("a vector takes all");
        let printed = String::from_utf8(out).expect("only text is printed");
        let (title, printed) = printed.split_once('\n').expect("there is a title");
        assert!(title.ends_with(": 1 of 3 criteria met"), "{title}");
        let expected = "\
The network's own assessment, from its files; nobody outside has checked it.

 1  met            Team meetings
                   shown by: a meeting a month, the last in March 2026
 2  not yet shown  Team meetings
                   missing: Marie Exemple: no attestation
                   missing: Luc: none
                   to do: write last_held in [[exchange]]
 3  not met        Team meetings
                   missing: only one discipline
                   to do: write last_held in [[exchange]]

Next dates
  2027-01-31  ComPsy
";
        assert_eq!(printed, expected, "\n{printed}");
    }

    #[test]
    fn programs_see_json() {
        let mut out = Vec::new();
        table().write_json(&mut out).expect("a vector takes all");
        let json: serde_json::Value = serde_json::from_slice(&out).expect("it is JSON");
        assert_eq!(json["version"], 1);
        assert_eq!(json["met"], 1);
        assert_eq!(json["date"], "2026-03-31");
        assert_eq!(json["criteria"][1]["status"], "unproven");
        assert_eq!(json["criteria"][1]["missing"][1], "Luc: none");
        assert_eq!(json["upcoming"][0]["date"], "2027-01-31");
    }
}
