//! A table in, an [`AddressBook`] out, with everything that is wrong in its rows.
//!
//! A cell is text that is printed as it is, or it is refused with its place: control
//! characters, marks that turn the direction of text around, line breaks and overlong
//! names make no letter. A refused cell never stops the rows after it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::columns::{Field, folded};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::exchange::cells::{date, yes};
use crate::exchange::columns::parse_map as parse_words;
use crate::exchange::table::{Row, Table};
use crate::model::contact::{AddressBook, Entry, Gender, Recipient};
use crate::model::locale::Lang;
use crate::model::private::Private;
use crate::model::record::did_you_mean;
use crate::model::value::Name;
use crate::source::{FileId, Span};

/// The longest cell that is printed, in characters: no address has a longer line.
pub const MAX_CELL: usize = 120;

/// Columns that a person named by hand, by the column's own name.
pub type Map = BTreeMap<String, Field>;

/// Reads `Header=field` as `--map` takes it.
///
/// # Errors
/// There is no `=`, or no such field; then the likeliest is offered.
pub fn parse_map(text: &str) -> Result<(String, Field), Option<&'static str>> {
    let keys = || Field::ALL.iter().map(|field| field.key());
    let nearest = |key: Option<&str>| key.and_then(|key| did_you_mean(key, keys()));
    let (header, key) = parse_words(text, keys()).map_err(nearest)?;
    // A column that is left out is not named: letters read what they know.
    Ok((header, Field::from_key(&key).ok_or(None)?))
}

/// Reads the rows of a table whose text is a private file of the source map.
#[must_use]
pub fn read(table: &Table, file: FileId, map: &Map, found: &mut Diagnostics) -> AddressBook {
    let columns = columns(table, file, map, found);
    let has = |field: Field| columns.iter().flatten().any(|known| *known == field);
    let mut missing: Vec<&str> = [Field::Last, Field::Street, Field::Postcode, Field::City]
        .into_iter()
        .filter(|field| !has(*field))
        .map(Field::key)
        .collect();
    // A practice may be written to without a name.
    if missing.first() == Some(&Field::Last.key()) && has(Field::Practice) {
        missing.remove(0);
    }
    if !missing.is_empty() {
        let header = place(file, &table.header.place);
        let finding = Diagnostic::new(Code::LettersColumnMissing, header);
        found.push(finding.arg("columns", missing.join(", ")));
        return AddressBook::default();
    }
    let entry = |row: &Row| {
        let mut reader = RowReader {
            row,
            columns: &columns,
            place: place(file, &row.place),
            found,
            unfit: false,
        };
        let recipient = Private::new(reader.recipient());
        Entry { row: row.number, place: reader.place, recipient, unfit: reader.unfit }
    };
    AddressBook { entries: table.rows.iter().map(entry).collect() }
}

fn place(file: FileId, range: &Range<usize>) -> Span {
    // The whole file is `0..0`: a first line has one byte to point at.
    Span::new(file, range.start..range.start + 1)
}

/// What each column holds.
fn columns(table: &Table, file: FileId, map: &Map, found: &mut Diagnostics) -> Vec<Option<Field>> {
    let header = place(file, &table.header.place);
    let mut columns: Vec<Option<Field>> = Vec::new();
    let mut unknown = Vec::new();
    for (index, name) in table.header.cells.iter().enumerate() {
        let mapped = map.get(&folded(name)).copied();
        let field = mapped.or_else(|| Field::recognise(name));
        if let Some(field) = field.filter(|field| columns.contains(&Some(*field))) {
            let finding = Diagnostic::new(Code::LettersColumnRepeated, header);
            found.push(finding.arg("column", field.key()));
            columns.push(None);
            continue;
        }
        if field.is_none() && !name.is_empty() {
            // The place alone: without a row of names, this is somebody's address.
            unknown.push(column_letters(index));
        }
        columns.push(field);
    }
    if !unknown.is_empty() {
        let finding = Diagnostic::new(Code::LettersColumnUnknown, header);
        let known = Field::ALL.iter().map(|field| field.key()).collect::<Vec<_>>().join(", ");
        found.push(finding.arg("columns", unknown.join(", ")).arg("known", known));
    }
    columns
}

/// A column as spreadsheets name it: A, B, … Z, AA.
fn column_letters(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).expect("less than 26");
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The reading of one row.
struct RowReader<'a> {
    row: &'a Row,
    columns: &'a [Option<Field>],
    place: Span,
    found: &'a mut Diagnostics,
    unfit: bool,
}

impl RowReader<'_> {
    fn recipient(&mut self) -> Recipient {
        Recipient {
            inami: self.word(Field::Inami, |text| text.parse().ok()),
            title: self.parsed(Field::Title),
            first: self.parsed(Field::First),
            last: self.parsed(Field::Last),
            gender: self.word(Field::Gender, gender),
            lang: self.word(Field::Lang, lang),
            specialty: self.word(Field::Specialty, |text| text.parse().ok()),
            practice: self.parsed(Field::Practice),
            function: self.parsed(Field::Function),
            dispatch: self.parsed(Field::Dispatch),
            street: self.parsed(Field::Street),
            number: self.parsed(Field::Number),
            r#box: self.parsed(Field::Box),
            postcode: self.parsed(Field::Postcode).map(belgian),
            city: self.parsed(Field::City),
            country: self.parsed::<Name>(Field::Country).filter(|name| !is_belgium(name.as_str())),
            email: self.word(Field::Email, |text| text.parse().ok()),
            email_consent: self.word(Field::EmailConsent, yes).unwrap_or_default(),
            phone: self.word(Field::Phone, |text| text.parse().ok()),
            source: self.parsed(Field::Source),
            source_date: self.word(Field::SourceDate, date),
            // Whatever is written there but « no » is an objection: better a letter too few.
            optout: !self.text(Field::Optout).is_empty()
                && yes(self.text(Field::Optout)) != Some(false),
            // Notes are never printed: anything may stand there.
            notes: self.text(Field::Notes).parse().ok(),
        }
    }

    fn text(&self, field: Field) -> &str {
        let column = self.columns.iter().position(|known| *known == Some(field));
        column.map_or("", |column| self.row.cell(column))
    }

    /// A value that is part of a letter.
    fn parsed<T: std::str::FromStr>(&mut self, field: Field) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        let is_sound = text.chars().count() <= MAX_CELL && !is_formula_error(text);
        let value = is_sound.then(|| text.parse().ok()).flatten();
        if value.is_none() {
            self.refuse(Code::LettersCellRefused, field);
            self.unfit = true;
        }
        value
    }

    /// A value that no letter shows: one that is not understood is as good as none.
    fn word<T>(&mut self, field: Field, read: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        let value = read(text);
        if value.is_none() {
            self.refuse(Code::LettersWordUnknown, field);
        }
        value
    }

    fn refuse(&mut self, code: Code, field: Field) {
        let finding = Diagnostic::new(code, self.place).arg("row", self.row.number);
        self.found.push(finding.arg("column", field.key()));
    }
}

/// Whether a formula failed, as spreadsheets say so in French, Dutch, German and English.
fn is_formula_error(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "#DIV/0!", "#REF!", "#NAME?", "#N/A", "#VALUE!", "#NUM!", "#NULL!", "#NOM?", "#VALEUR!",
        "#NOMBRE!", "#NUL!", "#DEEL/0!", "#VERW!", "#NAAM?", "#N/B", "#WAARDE!", "#GETAL!",
        "#LEEG!", "#BEZUG!", "#WERT!", "#ZAHL!", "#NV",
    ];
    let number = text.strip_prefix("Err:").or_else(|| text.strip_prefix("Fehler:"));
    let is_numbered = number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()));
    WORDS.contains(&text) || is_numbered
}

/// `B-4000` and `4 000` are how people write a Belgian postcode.
fn belgian(code: Name) -> Name {
    let plain = code.as_str().trim_start_matches(['B', 'b', '-', ' ']).replace([' ', '.'], "");
    match plain.parse() {
        Ok(plain) if plain_code(&plain) => plain,
        _ => code,
    }
}

fn plain_code(code: &Name) -> bool {
    code.as_str().len() == 4 && code.as_str().bytes().all(|byte| byte.is_ascii_digit())
}

fn is_belgium(name: &str) -> bool {
    matches!(
        folded(name).as_str(),
        "b" | "be" | "bel" | "belgique" | "belgie" | "belgien" | "belgium"
    )
}

fn gender(text: &str) -> Option<Gender> {
    match folded(text).as_str() {
        "f" | "femme" | "feminin" | "v" | "vrouw" | "w" | "weiblich" | "frau" | "female"
        | "woman" | "mme" | "madame" | "mevrouw" => Some(Gender::Woman),
        "m" | "h" | "homme" | "masculin" | "man" | "mann" | "mannlich" | "male" | "herr" | "mr"
        | "monsieur" | "mijnheer" => Some(Gender::Man),
        _ => None,
    }
}

fn lang(text: &str) -> Option<Lang> {
    match folded(text).as_str() {
        "fr" | "f" | "fra" | "francais" | "frans" | "franzosisch" | "french" => Some(Lang::Fr),
        "nl" | "n" | "nld" | "neerlandais" | "nederlands" | "niederlandisch" | "dutch"
        | "flamand" => Some(Lang::Nl),
        "de" | "d" | "deu" | "allemand" | "duits" | "deutsch" | "german" => Some(Lang::De),
        "en" | "e" | "eng" | "anglais" | "engels" | "englisch" | "english" => Some(Lang::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table;
    use crate::source::SourceMap;

    fn read_text(text: &str) -> (AddressBook, Vec<(String, Vec<String>)>) {
        let table = table::read(text.as_bytes()).expect("it is a table");
        let mut sources = SourceMap::default();
        let file = sources.add_private("private/recipients.csv", table.text.clone());
        let mut found = Diagnostics::default();
        let book = read(&table, file, &Map::new(), &mut found);
        let said = |d: &Diagnostic| {
            let args = d.args.iter().filter(|(name, _)| *name != "known");
            (d.code.name().to_owned(), args.map(|(_, arg)| format!("{arg:?}")).collect())
        };
        (book, found.iter().map(said).collect())
    }

    const HEADER: &str = "Nom;Prénom;Rue;N°;CP;Localité;Sexe;Langue;Opposition;Date\n";

    #[test]
    fn rows_become_doctors() {
        let (book, found) = read_text(&format!(
            "{HEADER}Exemple;Ada;Rue d'Exemple;1 A;B-4000;Liège;F;néerlandais;;1/9/2026\n"
        ));
        assert_eq!(found, []);
        let doctor = book.entries[0].recipient.expose();
        assert_eq!(doctor.last.as_ref().map(Name::as_str), Some("Exemple"));
        assert_eq!(doctor.belgian_postcode().map(|code| code.to_string()), Some("4000".into()));
        assert_eq!((doctor.gender, doctor.lang), (Some(Gender::Woman), Some(Lang::Nl)));
        assert_eq!(doctor.source_date, Some(jiff::civil::date(2026, 9, 1)));
        assert!(!doctor.optout && !book.entries[0].unfit);
    }

    #[test]
    fn objections_are_read_generously() {
        for (cell, objects) in [
            ("", false),
            ("non", false),
            ("0", false),
            ("-", false),
            ("oui", true),
            ("X", true),
            ("par téléphone, 3 mars", true),
        ] {
            let (book, _) = read_text(&format!("{HEADER}A;;R;1;4000;L;;;{cell};\n"));
            assert_eq!(book.entries[0].recipient.expose().optout, objects, "{cell:?}");
        }
    }

    #[test]
    fn hostile_cells_are_refused_by_row_and_column() {
        let long = "a".repeat(MAX_CELL + 1);
        for cell in ["#DIV/0!", "Err:502", "\u{1a}", "\u{202e}abc", "a\u{7}b", "\"a\nb\"", &long] {
            let (book, found) =
                read_text(&format!("{HEADER}{cell};;R;1;4000;L;;;;\nB;;R;1;4000;L;;;;\n"));
            assert!(book.entries[0].unfit, "{cell:?}");
            assert!(!book.entries[1].unfit, "{cell:?}");
            assert_eq!(found.len(), 1, "{found:?}");
            assert_eq!(found[0].0, "letters.cell_refused");
        }
    }

    #[test]
    fn columns_are_looked_for() {
        let (book, found) = read_text("Nom;Fax;Nom;Rue\nA;1;B;R\n");
        assert!(book.entries.is_empty());
        let codes: Vec<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(
            codes,
            ["letters.column_repeated", "letters.column_unknown", "letters.column_missing"]
        );
    }

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        for (index, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(column_letters(index), expected);
        }
    }

    #[test]
    fn maps() {
        assert_eq!(parse_map("Arts = Nr=last"), Ok(("artsnr".to_owned(), Field::Last)));
        assert_eq!(parse_map("Arts=lest"), Err(Some("last")));
        assert_eq!(parse_map("Arts"), Err(None));
    }
}
