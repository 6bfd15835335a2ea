//! A list of doctors into the address book, `private/recipients.csv`: new ones are added below,
//! those who are there are completed, nobody is taken out, and an objection stays one.
//!
//! The columns and what their cells may say are those of `letters`: a row that a letter could
//! not be made from is not taken.

use std::collections::{BTreeMap, BTreeSet};

use super::{Import, Map, Problem, Rejected, Write};
use crate::diagnostic::{Arg, Diagnostics};
use crate::exchange::cells::{folded, yes};
use crate::exchange::sheet::{Dialect, csv};
use crate::exchange::table::{Form, Row, Table};
use crate::letters::columns::Field;
use crate::letters::recipients;
use crate::model::value::{Email, Nihdi, Phone};
use crate::source::SourceMap;

/// Where the address book lies.
pub const PATH: &str = "private/recipients.csv";

/// Compares a list with the address book that is there: its table, and the bytes of the file
/// when it is the one at [`PATH`].
#[must_use]
pub fn import(table: &Table, map: &Map, there: Option<&Table>, bytes: Option<Vec<u8>>) -> Import {
    let columns = Field::columns(&table.header.cells, map);
    let named = table.header.cells.iter().zip(&columns);
    let mut import = Import {
        mapping: named.map(|(name, field)| (name.clone(), field.map(Field::key))).collect(),
        ..Import::default()
    };
    let faults = faults(table, map);
    let mut book = Book::of(there);
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for row in &table.rows {
        let mut problems = faults.get(&row.number).cloned().unwrap_or_default();
        let doctor = doctor(row, &columns);
        let found = book.find(&doctor);
        if found.len() > 1 {
            problems.push(Problem { fault: "ambiguous", field: "" });
        }
        let place = found.first().copied();
        if problems.is_empty() && place.is_some_and(|place| !seen.insert(place)) {
            problems.push(Problem { fault: "twice", field: "" });
        }
        if !problems.is_empty() {
            import.rejected.push(Rejected { row: row.number, problems });
            continue;
        }
        let changes = match place {
            Some(place) => book.complete(place, &doctor),
            None => {
                seen.insert(book.add(doctor));
                true
            }
        };
        if changes {
            rows.push(row.number);
        } else {
            import.same += 1;
        }
    }
    if !rows.is_empty() {
        let after = book.to_csv(there);
        let path = PATH.to_owned();
        import.writes.push(Write { path, before: bytes, after, private: true, rows });
    }
    import
}

/// What `letters` says against rows, by their numbers. What it says of the table as a whole
/// is said of each of them.
fn faults(table: &Table, map: &Map) -> BTreeMap<usize, Vec<Problem>> {
    let mut sources = SourceMap::default();
    let file = sources.add_private("list", table.text.clone());
    let known: recipients::Map =
        map.iter().filter_map(|(name, key)| Some((name.clone(), Field::from_key(key)?))).collect();
    let mut found = Diagnostics::default();
    let book = recipients::read(table, file, &known, &mut found);
    let mut faults: BTreeMap<usize, Vec<Problem>> = BTreeMap::new();
    for finding in found.iter() {
        let get = |wanted: &str| {
            finding.args.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)
        };
        let (Some(Arg::Number(row)), Some(Arg::Text(column))) = (get("row"), get("column")) else {
            continue;
        };
        let field = Field::from_key(column).map_or("", Field::key);
        let row = usize::try_from(*row).unwrap_or_default();
        faults.entry(row).or_default().push(Problem { fault: "unknown", field });
    }
    if book.entries.is_empty() {
        for row in &table.rows {
            let problem = Problem { fault: "no_columns", field: "" };
            faults.entry(row.number).or_default().push(problem);
        }
    }
    // Nobody can be written to without a name and an address.
    for entry in &book.entries {
        let doctor = entry.recipient.expose();
        let mut missing = |is_there: bool, field: Field| {
            if !is_there && !entry.unfit {
                let problem = Problem { fault: "missing", field: field.key() };
                faults.entry(entry.row).or_default().push(problem);
            }
        };
        missing(doctor.last.is_some() || doctor.practice.is_some(), Field::Last);
        missing(doctor.street.is_some(), Field::Street);
        missing(doctor.postcode.is_some(), Field::Postcode);
        missing(doctor.city.is_some(), Field::City);
    }
    faults
}

/// The cells of a doctor that say something.
type Doctor = BTreeMap<Field, String>;

fn doctor(row: &Row, columns: &[Option<Field>]) -> Doctor {
    let cell = |(index, field): (usize, &Option<Field>)| {
        let text = row.cell(index);
        field.filter(|_| !text.is_empty()).map(|field| (field, text.to_owned()))
    };
    columns.iter().enumerate().filter_map(cell).collect()
}

/// The address book under way: its own columns and rows, and columns that are added.
struct Book {
    names: Vec<String>,
    columns: Vec<Option<Field>>,
    rows: Vec<Vec<String>>,
}

impl Book {
    fn of(table: Option<&Table>) -> Self {
        match table {
            Some(table) => Self {
                names: table.header.cells.clone(),
                columns: Field::columns(&table.header.cells, &Map::new()),
                rows: table.rows.iter().map(|row| row.cells.clone()).collect(),
            },
            None => Self { names: Vec::new(), columns: Vec::new(), rows: Vec::new() },
        }
    }

    fn cell(&self, row: usize, field: Field) -> &str {
        let column = self.columns.iter().position(|known| *known == Some(field));
        column.and_then(|column| self.rows[row].get(column)).map_or("", String::as_str)
    }

    /// The rows that are this doctor's: the same number, else the same name, first name and
    /// postcode, else the same e-mail address.
    fn find(&self, doctor: &Doctor) -> Vec<usize> {
        let get = |field: Field| doctor.get(&field).map_or("", String::as_str);
        let rows = || 0..self.rows.len();
        let by =
            |is_it: &dyn Fn(usize) -> bool| rows().filter(|row| is_it(*row)).collect::<Vec<_>>();
        let same = |row: usize, field: Field| same(field, self.cell(row, field), get(field));
        let number = get(Field::Inami);
        if !number.is_empty() {
            let found = by(&|row| same(row, Field::Inami));
            if !found.is_empty() {
                return found;
            }
        }
        let is_named = !get(Field::Last).is_empty() || !get(Field::Practice).is_empty();
        let by_name = by(&|row| {
            let other = self.cell(row, Field::Inami);
            let is_other = !number.is_empty() && !other.is_empty();
            let named = [Field::Last, Field::First, Field::Postcode];
            let is_practice = get(Field::Last).is_empty();
            is_named
                && !is_other
                && named.iter().all(|field| same(row, *field))
                && (!is_practice || same(row, Field::Practice))
        });
        if !by_name.is_empty() || get(Field::Email).is_empty() || !get(Field::Last).is_empty() {
            return by_name;
        }
        by(&|row| same(row, Field::Email))
    }

    /// Takes over what a list says of a doctor who is there; whether that changes anything.
    fn complete(&mut self, row: usize, doctor: &Doctor) -> bool {
        let mut changes = false;
        for (field, text) in doctor {
            let there = self.cell(row, *field).to_owned();
            if same(*field, &there, text) {
                continue;
            }
            // An objection is never taken back by a list.
            let objects =
                *field == Field::Optout && !there.is_empty() && yes(&there) != Some(false);
            if objects || *field == Field::Optout && there.is_empty() && yes(text) == Some(false) {
                continue;
            }
            self.put(row, *field, text);
            changes = true;
        }
        changes
    }

    /// Adds a doctor below the others.
    fn add(&mut self, doctor: Doctor) -> usize {
        let row = self.rows.len();
        self.rows.push(Vec::new());
        for (field, text) in doctor {
            self.put(row, field, &text);
        }
        row
    }

    fn put(&mut self, row: usize, field: Field, text: &str) {
        let column = self.columns.iter().position(|known| *known == Some(field));
        let column = column.unwrap_or_else(|| {
            self.names.push(field.key().to_owned());
            self.columns.push(Some(field));
            self.columns.len() - 1
        });
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        text.clone_into(&mut cells[column]);
    }

    /// The book as a file, with the separator and the ends of lines that it had.
    fn to_csv(&self, there: Option<&Table>) -> Vec<u8> {
        let dialect = match there.map(|table| (table.form, table.text.contains("\r\n"))) {
            Some((Form::Csv { separator, .. }, crlf)) => Dialect { separator, crlf },
            _ => Dialect::EXCEL,
        };
        let rows = [&self.names].into_iter().chain(&self.rows).map(|cells| {
            let width = self.names.len().max(cells.len());
            (0..width).map(|index| cells.get(index).map_or("", String::as_str))
        });
        csv(rows, dialect)
    }
}

/// Whether two cells say the same in a column.
fn same(field: Field, one: &str, other: &str) -> bool {
    fn alike<T: std::str::FromStr + PartialEq>(one: &str, other: &str) -> bool {
        one.parse::<T>().ok().is_some_and(|one| other.parse::<T>().ok() == Some(one))
    }
    one == other
        || match field {
            Field::Inami => alike::<Nihdi>(one, other),
            Field::Phone => alike::<Phone>(one, other),
            Field::Email => alike::<Email>(one, other),
            Field::Postcode => {
                let plain = |text: &str| folded(text).trim_start_matches('b').to_owned();
                plain(one) == plain(other)
            }
            Field::Last | Field::First | Field::Practice => folded(one) == folded(other),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table;

    const BOOK: &str = "Nom;Prénom;Rue;CP;Localité;Téléphone;Opposition;Remarques\n\
                        Fictive;Adèle;Rue d’Exemple;4000;Liège;04 000 00 01;oui;à moi\n\
                        Modèle;Bo;Rue d’Exemple;4000;Liège;;;\n";

    fn imported(list: &str, book: Option<&str>) -> (Import, String) {
        let list = table::read(list.as_bytes()).expect("it is a table");
        let there = book.map(|book| table::read(book.as_bytes()).expect("it is a table"));
        let bytes = book.map(|book| book.as_bytes().to_vec());
        let import = import(&list, &Map::new(), there.as_ref(), bytes);
        let after = import.writes.first().map(|write| write.after.clone()).unwrap_or_default();
        (import, String::from_utf8(after).expect("it is text"))
    }

    #[test]
    fn new_doctors_are_added_and_those_who_are_there_completed() {
        let list = "Naam,Voornaam,Straat,Postcode,Gemeente,Telefoon,E-mail,Bezwaar\n\
                    FICTIVE,Adele,Rue d’Exemple,B-4000,Liège,+32 4 000 00 01,,nee\n\
                    Modèle,Bo,Rue d’Exemple,4000,Liège,04 000 00 02,bo@cabinet.example,\n\
                    Nouvelle,Cé,Place Fictive,4800,Verviers,,,\n";
        let (first, after) = imported(list, Some(BOOK));
        assert_eq!((first.same, first.rejected.len()), (1, 0), "{:?}", first.rejected);
        assert_eq!(first.writes[0].rows, [3, 4]);
        let expected = "\u{feff}Nom;Prénom;Rue;CP;Localité;Téléphone;Opposition;Remarques;email\n\
                        Fictive;Adèle;Rue d’Exemple;4000;Liège;04 000 00 01;oui;à moi;\n\
                        Modèle;Bo;Rue d’Exemple;4000;Liège;04 000 00 02;;;bo@cabinet.example\n\
                        Nouvelle;Cé;Place Fictive;4800;Verviers;;;;\n";
        assert_eq!(after, expected);
        let (second, _) = imported(list, Some(&after));
        assert_eq!((second.same, second.writes.len()), (3, 0));
    }

    #[test]
    fn what_no_letter_can_be_made_from_is_not_taken() {
        let list =
            "Nom;Rue;CP;Localité;Date\nA;R;4000;Liège;hier\n;R;4000;Liège;\nB;;4000;Liège;\n";
        let (import, _) = imported(list, None);
        let why: Vec<_> = import
            .rejected
            .iter()
            .map(|one| (one.row, one.problems[0].fault, one.problems[0].field))
            .collect();
        assert_eq!(
            why,
            [(2, "unknown", "source_date"), (3, "missing", "last"), (4, "missing", "street")]
        );
        assert!(import.writes.is_empty());
    }

    #[test]
    fn the_same_doctor_twice_in_a_list_is_asked_about() {
        let list = "Nom;Prénom;Rue;CP;Localité\nA;B;R;4000;Liège\nA;B;R;4000;Liège\n";
        let (import, _) = imported(list, None);
        assert_eq!(import.rejected[0].problems[0].fault, "twice");
        assert_eq!(import.writes[0].rows, [2]);
    }
}
