//! What became of every row: report.json for programs, cleaned.csv for word processors.

use serde::Serialize;

use super::columns::Field;
use super::selection::{Fate, Outcome, Similar};
use crate::exchange::sheet::{Dialect, csv};
use crate::model::contact::{AddressBook, Recipient};

/// Everything that report.json says; see docs/json.md.
#[derive(Debug, Serialize)]
pub struct Report {
    version: u32,
    campaign: String,
    recipients: Vec<Line>,
    /// Rows that may be the same doctor, for a person to look at.
    similar: Vec<[usize; 2]>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The row, as the spreadsheet shows it.
    pub row: usize,
    /// The doctor's key.
    pub key: Option<String>,
    /// `written`, `merged` or `excluded`.
    pub status: &'static str,
    /// Why it was merged or excluded.
    pub reason: Option<&'static str>,
    /// The language of the letter.
    pub lang: &'static str,
    /// For whom it is written.
    pub audience: Option<&'static str>,
    /// The letter, relative to the report.
    pub file: Option<String>,
    /// How many pages it has.
    pub pages: Option<usize>,
}

/// A letter that was made, for the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The key in its file's name.
    pub key: String,
    /// How many pages it has.
    pub pages: usize,
}

impl Report {
    /// Reports on every row. `printed` gives the letter a row stands in, when it was made.
    #[must_use]
    pub fn new(
        campaign: &str,
        book: &AddressBook,
        fates: &[Fate],
        similar: &[Similar],
        printed: impl Fn(usize) -> Option<Printed>,
    ) -> Self {
        let line = |(row, fate): (usize, &Fate)| {
            let (status, reason) = match fate.outcome {
                Outcome::Written => ("written", None),
                Outcome::Merged(_, reason) => ("merged", Some(reason.key())),
                Outcome::Excluded(reason) => ("excluded", Some(reason.key())),
            };
            let letter = match fate.outcome {
                Outcome::Written => printed(row),
                Outcome::Merged(first, _) => printed(first),
                Outcome::Excluded(_) => None,
            };
            Line {
                row: book.entries[row].row,
                key: fate.key.clone(),
                status,
                reason,
                lang: fate.lang.key(),
                audience: fate.audience.map(|audience| audience.key()),
                pages: letter.as_ref().map(|letter| letter.pages),
                file: letter.map(|letter| format!("letters/{}.pdf", letter.key)),
            }
        };
        let number = |index: usize| book.entries[index].row;
        Self {
            version: 1,
            campaign: campaign.to_owned(),
            recipients: fates.iter().enumerate().map(line).collect(),
            similar: similar.iter().map(|pair| [number(pair.first), number(pair.second)]).collect(),
        }
    }

    /// What became of each row.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.recipients
    }

    /// Rows that may be the same doctor, two by two.
    #[must_use]
    pub fn similar(&self) -> &[[usize; 2]] {
        &self.similar
    }

    /// The text of report.json.
    #[must_use]
    pub fn json(&self) -> String {
        let json = serde_json::to_string_pretty(self).expect("a report is plain data");
        json + "\n"
    }
}

/// A letter's line in cleaned.csv.
#[derive(Debug)]
pub struct Clean<'a> {
    /// The doctor.
    pub doctor: &'a Recipient,
    /// The key.
    pub key: &'a str,
    /// The language.
    pub lang: &'a str,
    /// For whom.
    pub audience: &'a str,
    /// The salutation.
    pub salutation: String,
    /// The closing.
    pub closing: String,
    /// The lines of the address.
    pub address: Vec<String>,
}

/// How many lines of an address have a column of their own.
const ADDRESS_LINES: usize = 7;

/// The bytes of cleaned.csv.
#[must_use]
pub fn cleaned(lines: &[Clean<'_>]) -> Vec<u8> {
    let address = (1..=ADDRESS_LINES).map(|line| format!("address_{line}"));
    let fields = Field::ALL.iter().filter(|field| !is_left_out(**field));
    let header: Vec<String> = ["key", "lang", "audience", "salutation", "closing"]
        .into_iter()
        .map(str::to_owned)
        .chain(address)
        .chain(fields.clone().map(|field| field.key().to_owned()))
        .collect();
    let row = |line: &Clean<'_>| -> Vec<String> {
        let address =
            (0..ADDRESS_LINES).map(|at| line.address.get(at).cloned().unwrap_or_default());
        [line.key, line.lang, line.audience, line.salutation.as_str(), line.closing.as_str()]
            .into_iter()
            .map(str::to_owned)
            .chain(address)
            .chain(fields.clone().map(|field| value(line.doctor, *field)))
            .collect()
    };
    csv([header].into_iter().chain(lines.iter().map(row)), Dialect::EXCEL)
}

/// Fields that stand in columns of their own already, or are nobody else's business.
fn is_left_out(field: Field) -> bool {
    matches!(
        field,
        Field::Lang | Field::Optout | Field::Notes | Field::EmailConsent | Field::SourceDate
    )
}

fn value(doctor: &Recipient, field: Field) -> String {
    let text = |name: &Option<crate::model::value::Name>| {
        name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default()
    };
    match field {
        Field::Inami => doctor.inami.as_ref().map(ToString::to_string).unwrap_or_default(),
        Field::Title => text(&doctor.title),
        Field::First => text(&doctor.first),
        Field::Last => text(&doctor.last),
        Field::Gender => doctor.gender.map(|gender| gender.key().to_owned()).unwrap_or_default(),
        Field::Specialty => text(&doctor.specialty),
        Field::Practice => text(&doctor.practice),
        Field::Function => text(&doctor.function),
        Field::Dispatch => text(&doctor.dispatch),
        Field::Street => text(&doctor.street),
        Field::Number => text(&doctor.number),
        Field::Box => text(&doctor.r#box),
        Field::Postcode => text(&doctor.postcode),
        Field::City => text(&doctor.city),
        Field::Country => text(&doctor.country),
        Field::Email => doctor
            .email
            .as_ref()
            .filter(|_| doctor.email_consent)
            .map(|email| email.as_str().to_owned())
            .unwrap_or_default(),
        Field::Phone => text(&doctor.phone),
        Field::Source => text(&doctor.source),
        Field::Lang | Field::Optout | Field::Notes | Field::EmailConsent | Field::SourceDate => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleaned_rows_open_in_excel() {
        let doctor = Recipient { last: "=cmd|' /C calc'!A0".parse().ok(), ..Recipient::default() };
        let line = Clean {
            doctor: &doctor,
            key: "k",
            lang: "fr",
            audience: "gp",
            salutation: "Docteur,".to_owned(),
            closing: String::new(),
            address: vec!["a;b".to_owned()],
        };
        let text = String::from_utf8(cleaned(&[line])).expect("it is UTF-8");
        assert!(text.starts_with("\u{feff}key;lang;audience;salutation;closing;address_1;"));
        assert!(text.contains("\r\nk;fr;gp;Docteur,;;\"a;b\";"), "{text}");
        assert!(text.contains(";'=cmd|' /C calc'!A0;"), "{text}");
    }
}
