//! Tables as secretariats have them: CSV with any separator, in UTF-8 or as Excel writes
//! it, XLSX and ODS.
//!
//! The readers agree on what a row is: its number is the one the spreadsheet shows, the
//! header included, so that « row 12 » means the same in a message, in a report and on the
//! secretary's screen.

mod extent;

use std::fs;
use std::io::{self, Cursor, Read as _};
use std::ops::Range;
use std::path::Path;

use calamine::{Data, Ods, Reader as _, Xlsx};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use zip::ZipArchive;

use super::cells::without_apostrophe;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 5_000_000;

/// The most that a compressed file may hold, in bytes, once unpacked.
const MAX_UNPACKED: u64 = 100_000_000;

/// The most cells that a sheet may have between its first and its last one: ten thousand
/// rows of a hundred columns. Readers fill in every empty one.
const MAX_CELLS: u64 = 1_000_000;

/// What is called a separator when one has to be guessed.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// A table: a row of names, then rows of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The text that places lie in: the decoded file; for a spreadsheet, a line a row with
    /// a character a column, so that line and column are those of the sheet.
    pub text: String,
    /// How the file was written.
    pub form: Form,
    /// The names of the columns.
    pub header: Row,
    /// The rows below it, those without any value left out.
    pub rows: Vec<Row>,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text with separators.
    Csv {
        /// The separator.
        separator: u8,
        /// Whether it is in Windows-1252 rather than Unicode.
        legacy: bool,
    },
    /// A workbook of Excel or LibreOffice.
    Workbook,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as the spreadsheet shows it, from 1.
    pub number: usize,
    /// Where it is in the table's text.
    pub place: Range<usize>,
    /// Its values, without spaces around them, nor the apostrophe by which spreadsheets know a
    /// text that looks like a formula.
    pub cells: Vec<String>,
}

impl Row {
    /// The value in a column, counted from 0; empty when the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// Why a file is no table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is larger than [`MAX_BYTES`], or unpacks to more than is sensible.
    TooLarge,
    /// There is not even a header.
    Empty,
    /// It is a workbook in one of Excel's old formats, whose reader is not robust.
    OldWorkbook,
    /// It is neither text nor a workbook that can be read; what the reader says.
    Unreadable(String),
    /// A quotation mark is opened and never closed.
    UnclosedQuote,
}

impl Fault {
    /// Its name in phrases.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooLarge => "large",
            Self::Empty => "empty",
            Self::OldWorkbook => "old",
            // What a reader says may quote the file.
            Self::Unreadable(_) => "unreadable",
            Self::UnclosedQuote => "quote",
        }
    }
}

/// Reads a table from a file; one that is too large is not even opened.
///
/// # Errors
/// The disk refuses; inside, the file is no table.
pub fn read_file(path: &Path) -> io::Result<Result<Table, Fault>> {
    if fs::metadata(path)?.len() > MAX_BYTES as u64 {
        return Ok(Err(Fault::TooLarge));
    }
    Ok(read(&fs::read(path)?))
}

/// Reads a table from the bytes of a file; the name decides nothing, the bytes do.
///
/// # Errors
/// The file is no table.
pub fn read(bytes: &[u8]) -> Result<Table, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    // A workbook of either kind is a ZIP file; the format before was an OLE file.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Fault::OldWorkbook);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(bytes);
    }
    let (text, legacy) = decode(bytes)?;
    csv(text, legacy)
}

/// The text of a file: Unicode by its mark or by being valid, else Windows-1252.
fn decode(bytes: &[u8]) -> Result<(String, bool), Fault> {
    let marked = [(&b"\xff\xfe"[..], UTF_16LE), (&b"\xfe\xff"[..], UTF_16BE)];
    for (mark, encoding) in marked {
        if bytes.starts_with(mark) {
            return Ok((encoding.decode(bytes).0.into_owned(), false));
        }
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), false)),
        Err(_) if bytes.contains(&0) => Err(Fault::Unreadable("binary".to_owned())),
        Err(_) => Ok((WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), true)),
    }
}

fn csv(text: String, legacy: bool) -> Result<Table, Fault> {
    let (stated, start) = stated_separator(&text);
    let separator = stated.unwrap_or_else(|| sniff(&text[start..]));
    let mut rows = records(&text, start, separator)?;
    let first = rows.iter().position(|row| !row.is_empty()).ok_or(Fault::Empty)?;
    let header = rows.remove(first);
    let rows = rows.into_iter().skip(first).filter(|row| !row.is_empty()).collect();
    Ok(Table { text, form: Form::Csv { separator, legacy }, header, rows })
}

/// Excel's own first line `sep=;`: the separator, and where the table starts.
fn stated_separator(text: &str) -> (Option<u8>, usize) {
    let line = text.split_inclusive('\n').next().unwrap_or_default();
    match line.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some(&[separator]) => (Some(separator), line.len()),
        _ => (None, 0),
    }
}

/// The separator under which the first rows agree best on how many cells they have.
fn sniff(text: &str) -> u8 {
    let score = |separator: u8| {
        let mut reader = reader(separator).from_reader(text.as_bytes());
        let widths: Vec<usize> =
            reader.byte_records().take(50).flatten().map(|record| record.len()).collect();
        let width = widths.first().copied().unwrap_or_default();
        let agreeing = widths.iter().filter(|other| **other == width).count();
        (width > 1).then_some((agreeing * 100 / widths.len().max(1), width))
    };
    let scored = SEPARATORS.iter().filter_map(|separator| Some((score(*separator)?, *separator)));
    // Of equals the first listed wins.
    scored.rev().max_by_key(|(score, _)| *score).map_or(b';', |(_, separator)| separator)
}

fn reader(separator: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder
}

fn records(text: &str, start: usize, separator: u8) -> Result<Vec<Row>, Fault> {
    let body = &text[start..];
    let mut number = text[..start].matches('\n').count();
    let mut rows = Vec::new();
    let mut reader = reader(separator).from_reader(body.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut end = 0;
    while reader
        .read_record(&mut record)
        .map_err(|error| Fault::Unreadable(error.kind_in_words().to_owned()))?
    {
        // Lines without anything are rows for a spreadsheet, but no records here.
        let blank = body[end..].len() - body[end..].trim_start_matches(['\r', '\n']).len();
        number += body[end..end + blank].matches('\n').count() + 1;
        let from = end + blank;
        end = usize::try_from(reader.position().byte()).unwrap_or(body.len());
        // The reader stops between the two characters of a line break.
        if body[..end].ends_with('\r') && body[end..].starts_with('\n') {
            end += 1;
        }
        let cells = record.iter().map(plain).collect();
        rows.push(Row { number, place: start + from..start + from, cells });
    }
    // A quotation mark that nothing closes swallows the rest of the file.
    if body.matches('"').count() % 2 == 1
        && rows.last().is_some_and(|row| row.cells.iter().any(|cell| cell.contains('\n')))
    {
        return Err(Fault::UnclosedQuote);
    }
    Ok(rows)
}

/// A cell as it was meant: without spaces around it, nor the apostrophe that keeps it from being
/// computed.
fn plain(cell: &str) -> String {
    without_apostrophe(cell.trim()).to_owned()
}

/// The words of the csv crate hold bytes of the file: only the kind is passed on.
trait KindInWords {
    fn kind_in_words(&self) -> &'static str;
}

impl KindInWords for csv::Error {
    fn kind_in_words(&self) -> &'static str {
        match self.kind() {
            csv::ErrorKind::Utf8 { .. } => "UTF-8",
            csv::ErrorKind::UnequalLengths { .. } => "cells",
            _ => "CSV",
        }
    }
}

fn workbook(bytes: &[u8]) -> Result<Table, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| unreadable(&e))?;
    unpacks_within(&mut archive, MAX_UNPACKED)?;
    let mut found = None;
    if archive.index_for_name("content.xml").is_some() {
        // Such a workbook is unfolded when it is opened, so it is measured before.
        extent::of_ods(archive)?;
        let mut book = Ods::new(Cursor::new(bytes)).map_err(|e| unreadable(&e))?;
        // In the order of the workbook, which the list of all sheets is not in.
        let mut sheets =
            book.sheet_names().into_iter().filter_map(|name| book.worksheet_range(&name).ok());
        found = sheets.find(|sheet| !sheet.is_empty());
    } else if archive.index_for_name("xl/workbook.bin").is_some() {
        return Err(Fault::OldWorkbook);
    } else {
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|e| unreadable(&e))?;
        for name in book.sheet_names() {
            extent::of_xlsx(&mut book, &name)?;
            found = book.worksheet_range(&name).ok().filter(|sheet| !sheet.is_empty());
            if found.is_some() {
                break;
            }
        }
    }
    let sheet = found.ok_or(Fault::Empty)?;
    let (first_row, first_column) = sheet.start().unwrap_or((0, 0));
    let (first_row, first_column) = (first_row as usize, first_column as usize);
    let width = first_column + sheet.width();
    let line = width + 1;
    let row = |(index, values): (usize, &[Data])| {
        let number = first_row + index + 1;
        let blank = std::iter::repeat_n(String::new(), first_column);
        let start = (number - 1) * line;
        let values = values.iter().map(|value| plain(&cell(value)));
        Row { number, place: start..start, cells: blank.chain(values).collect() }
    };
    let mut rows = sheet.rows().enumerate().map(row).filter(|row| !row.is_empty());
    let header = rows.next().ok_or(Fault::Empty)?;
    let rows: Vec<Row> = rows.collect();
    let lines = rows.last().unwrap_or(&header).number;
    let text = format!("{}\n", " ".repeat(width)).repeat(lines);
    Ok(Table { text, form: Form::Workbook, header, rows })
}

/// Unpacks everything once, into nothing: what the file says of its sizes may be missing, as in
/// LibreOffice's, or untrue.
fn unpacks_within(archive: &mut ZipArchive<Cursor<&[u8]>>, limit: u64) -> Result<(), Fault> {
    let mut left = limit;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| unreadable(&error))?;
        let unpacked = io::copy(&mut file.take(left + 1), &mut io::sink());
        left = left
            .checked_sub(unpacked.map_err(|error| unreadable(&error))?)
            .ok_or(Fault::TooLarge)?;
    }
    Ok(())
}

fn unreadable(error: &dyn std::fmt::Display) -> Fault {
    Fault::Unreadable(error.to_string())
}

/// A cell as a person reads it. The result of a formula counts, never the formula.
fn cell(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            text.trim().to_owned()
        }
        // Whole numbers are register numbers and postcodes: no decimals, no exponent.
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        // A formula that failed is no text: U+001A, which stands for a character in error
        // (ECMA-48), is refused wherever a letter would show it.
        Data::Error(_) => "\u{1a}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Compares header and rows, with their numbers.
    fn check(bytes: &[u8], header: &[&str], rows: &[(usize, &[&str])]) {
        let table = read(bytes).expect("it is a table");
        assert_eq!(table.header.cells, header);
        let found: Vec<(usize, Vec<&str>)> = table
            .rows
            .iter()
            .map(|row| (row.number, row.cells.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<(usize, Vec<&str>)> =
            rows.iter().map(|(number, cells)| (*number, cells.to_vec())).collect();
        assert_eq!(found, expected);
        for row in &table.rows {
            assert!(table.text.is_char_boundary(row.place.start));
        }
    }

    #[test]
    fn separators_are_guessed() {
        for separator in [";", "\t", ",", "|"] {
            let text = format!("Nom{separator}Code postal\nDupont{separator}4000\n");
            check(text.as_bytes(), &["Nom", "Code postal"], &[(2, &["Dupont", "4000"])]);
        }
        check(b"Nom;Rue\n\"A, B\";\"C, D\"\n", &["Nom", "Rue"], &[(2, &["A, B", "C, D"])]);
        check(b"sep=,\na,b;c\n1,2;3\n", &["a", "b;c"], &[(3, &["1", "2;3"])]);
        check(b"Nom\nDupont\n", &["Nom"], &[(2, &["Dupont"])]);
    }

    #[test]
    fn encodings() {
        check("\u{feff}É;b\né;2\n".as_bytes(), &["É", "b"], &[(2, &["é", "2"])]);
        check(b"\xc9;b\n\xe9\x80;2\n", &["É", "b"], &[(2, &["é€", "2"])]);
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("É\tb\né\t2\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        check(&utf16, &["É", "b"], &[(2, &["é", "2"])]);
    }

    #[test]
    fn rows_have_the_numbers_of_the_spreadsheet() {
        check(
            b"\n\na;b\r\n\r\n1;2\r\n;\r\n\"3\r\n3\";4\r\n5;6",
            &["a", "b"],
            &[(5, &["1", "2"]), (7, &["3\r\n3", "4"]), (8, &["5", "6"])],
        );
    }

    #[test]
    fn uneven_rows_are_kept() {
        check(b"a;b;c\n1\n1;2;3;4\n", &["a", "b", "c"], &[(2, &["1"]), (3, &["1", "2", "3", "4"])]);
        let table = read(b"a;b\n1\n").expect("it is a table");
        assert_eq!(table.rows[0].cell(1), "");
    }

    #[test]
    fn no_tables() {
        assert_eq!(read(b""), Err(Fault::Empty));
        assert_eq!(read(b"\n \n;;\n"), Err(Fault::Empty));
        assert_eq!(read(b"a;b\n\"1;2\n3;4\n"), Err(Fault::UnclosedQuote));
        assert_eq!(read(&vec![b'a'; MAX_BYTES + 1]), Err(Fault::TooLarge));
        assert_eq!(read(b"\xd0\xcf\x11\xe0\xa1"), Err(Fault::OldWorkbook));
        for bytes in [&b"PK\x03\x04"[..], b"\x89PNG\0"] {
            assert!(matches!(read(bytes), Err(Fault::Unreadable(_))), "{bytes:?}");
        }
    }

    /// A workbook of one cell far from another is a few hundred bytes, and would fill the
    /// memory.
    #[test]
    fn sheets_that_unfold_are_refused() {
        let ods = |rows: &str| {
            let content = format!(
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
                 <office:body><office:spreadsheet><table:table table:name=\"A\">{rows}\
                 </table:table></office:spreadsheet></office:body></office:document-content>"
            );
            let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
            let manifest = "<manifest:manifest xmlns:manifest=\"m\"/>";
            zipped(&[
                ("mimetype", mimetype),
                ("META-INF/manifest.xml", manifest),
                ("content.xml", &content),
            ])
        };
        let cell = |columns: u32| {
            format!(
                "<table:table-cell office:value-type=\"string\" \
                 table:number-columns-repeated=\"{columns}\"><text:p>a</text:p></table:table-cell>"
            )
        };
        let row = |rows: u32, cells: &str| {
            format!(
                "<table:table-row table:number-rows-repeated=\"{rows}\">{cells}</table:table-row>"
            )
        };
        let empty = |columns: u32| {
            format!("<table:table-cell table:number-columns-repeated=\"{columns}\"/>")
        };
        // As LibreOffice writes a small sheet: emptiness to the edges.
        let small = row(2, &(cell(2) + &empty(16_382))) + &row(1_048_574, &empty(16_384));
        check(&ods(&small), &["a", "a"], &[(2, &["a", "a"])]);
        for rows in [
            row(1_000_000, &cell(2)),
            row(1, &cell(1)) + &row(1_000_000, &empty(1)) + &row(1, &cell(2)),
            row(100, &(empty(16_000) + &cell(1))),
            row(2, &cell(4_000_000_000)),
        ] {
            assert_eq!(read(&ods(&rows)), Err(Fault::TooLarge), "{rows}");
        }
        let xlsx = |far: &str| {
            zipped(&[
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"xl/workbook.xml\" \
                     Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                     officeDocument\"/></Relationships>",
                ),
                (
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/\
                     relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets>\
                     </workbook>",
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" \
                     Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                     worksheet\"/></Relationships>",
                ),
                (
                    "xl/worksheets/sheet1.xml",
                    &format!(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                         <row><c r=\"{far}\"><v>2</v></c></row></sheetData></worksheet>"
                    ),
                ),
            ])
        };
        check(&xlsx("B2"), &["1", ""], &[(2, &["", "2"])]);
        assert_eq!(read(&xlsx("XFD1048576")), Err(Fault::TooLarge));
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let bytes = zipped(&[("a", "12"), ("b", "345")]);
        let mut archive = ZipArchive::new(Cursor::new(&*bytes)).expect("it is a ZIP file");
        assert_eq!(unpacks_within(&mut archive, 5), Ok(()));
        assert_eq!(unpacks_within(&mut archive, 4), Err(Fault::TooLarge));
    }

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        use std::io::Write as _;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        for (name, text) in files {
            archive.start_file(*name, stored).expect("memory takes all");
            archive.write_all(text.as_bytes()).expect("memory takes all");
        }
        archive.finish().expect("memory takes all").into_inner()
    }

    proptest! {
        /// A workbook with any byte changed gives a table or a reason.
        #[test]
        fn damaged_workbooks_panic_nothing(
            which in 0..2_usize, at in any::<proptest::sample::Index>(), byte in any::<u8>(),
            cut in any::<bool>(),
        ) {
            let mut bytes = [
                &include_bytes!("../../../tests/letters/recipients.xlsx")[..],
                include_bytes!("../../../tests/letters/recipients.ods"),
            ][which].to_vec();
            let at = at.index(bytes.len());
            if cut { bytes.truncate(at) } else { bytes[at] = byte }
            let _ = read(&bytes);
        }

        /// Any bytes give a table or a reason.
        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&bytes);
        }

        /// Any table written with any separator and quotes comes back.
        #[test]
        fn what_is_written_is_read(
            cells in proptest::collection::vec(
                proptest::collection::vec("[a-zéàü0-9 ,;\"|\n-]{0,8}", 3), 1..12),
            separator in proptest::sample::select(vec![b';', b'\t', b',']),
        ) {
            let mut writer = csv::WriterBuilder::new()
                .delimiter(separator)
                .quote_style(csv::QuoteStyle::Always)
                .from_writer(Vec::new());
            writer.write_record(["Nom", "Rue", "Code"]).expect("memory takes all");
            for row in &cells {
                writer.write_record(row).expect("memory takes all");
            }
            let bytes = writer.into_inner().expect("memory takes all");
            let table = read(&bytes).expect("it is a table");
            let trimmed = |row: &Vec<String>| -> Vec<String> {
                row.iter().map(|cell| cell.trim().to_owned()).collect()
            };
            let expected: Vec<Vec<String>> =
                cells.iter().map(trimmed).filter(|row| row.iter().any(|c| !c.is_empty())).collect();
            let found: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.clone()).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
