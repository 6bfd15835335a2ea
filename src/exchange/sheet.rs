//! A table out: the one way in which pignon writes CSV, whoever opens it next.
//!
//! UTF-8 with a mark, as Excel wants it; no cell that a spreadsheet would compute
//! ([`super::cells::without_formula`]; [`super::table`] takes the apostrophe off again).

use super::cells::without_formula;

/// How lines and cells are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between two cells.
    pub separator: u8,
    /// Whether lines end as RFC 4180 has them, with two characters.
    pub crlf: bool,
}

impl Dialect {
    /// As Excel opens a file in Belgium: semicolons.
    pub const EXCEL: Self = Self { separator: b';', crlf: true };
}

/// The bytes of a table: a row of names, then rows of values.
///
/// # Panics
/// Never: memory can be written.
#[must_use]
pub fn csv<R, C>(rows: impl IntoIterator<Item = R>, dialect: Dialect) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let ending = if dialect.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(dialect.separator)
        .terminator(ending)
        .flexible(true)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for row in rows {
        for cell in row {
            writer.write_field(&*without_formula(cell.as_ref())).expect("memory takes all");
        }
        writer.write_record(None::<&[u8]>).expect("memory takes all");
    }
    writer.into_inner().expect("memory takes all")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table;

    #[test]
    fn what_is_written_is_no_formula_and_is_read_back() {
        let rows = [["Nom", "=a"], ["=HYPERLINK(1)", "'=x"], ["a;b\n\"c\"", "+32 4 000 00 01"]];
        for (dialect, expected) in [
            (
                Dialect::EXCEL,
                "\u{feff}Nom;'=a\r\n'=HYPERLINK(1);''=x\r\n\"a;b\n\"\"c\"\"\";+32 4 000 00 01\r\n",
            ),
            (
                Dialect { separator: b',', crlf: false },
                "\u{feff}Nom,'=a\n'=HYPERLINK(1),''=x\n\"a;b\n\"\"c\"\"\",+32 4 000 00 01\n",
            ),
        ] {
            let bytes = csv(rows, dialect);
            assert_eq!(String::from_utf8_lossy(&bytes), expected);
            let table = table::read(&bytes).expect("it is a table");
            let found: Vec<_> = [&table.header].into_iter().chain(&table.rows).collect();
            assert!(found.iter().zip(rows).all(|(row, cells)| row.cells == cells), "{found:?}");
        }
    }
}
