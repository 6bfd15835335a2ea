//! How large a sheet is before anything is filled in: a few hundred bytes can claim a
//! thousand million cells, and readers make every one of them.

use std::io::{BufRead, BufReader, Cursor, Read, Seek};

use calamine::Xlsx;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{Fault, MAX_CELLS, unreadable};

/// Refuses a sheet of a workbook of Excel whose last cell is too far from its first.
pub(super) fn of_xlsx<R: Read + Seek>(book: &mut Xlsx<R>, name: &str) -> Result<(), Fault> {
    // What is no sheet of cells has no extent.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(()) };
    let (mut rows, mut columns) = (0, 0);
    while let Some(cell) = cells.next_cell().map_err(|error| unreadable(&error))? {
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
        sensible(rows, columns)?;
    }
    Ok(())
}

/// Refuses a workbook of LibreOffice with a sheet whose last cell is too far from its first.
/// What is no such workbook passes.
pub(super) fn of_ods(mut archive: ZipArchive<Cursor<&[u8]>>) -> Result<(), Fault> {
    match archive.by_name("content.xml") {
        Ok(content) => measure(BufReader::new(content)),
        Err(_) => Ok(()),
    }
}

/// What was seen of the table and row that are being read.
#[derive(Default)]
struct Extent {
    rows: u64,
    columns: u64,
    /// Empty rows that count when one with cells follows.
    empty_rows: u64,
    row_repeats: u64,
    cells: u64,
    /// The last cell of the row that holds anything.
    last: u64,
}

fn measure(xml: impl BufRead) -> Result<(), Fault> {
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    let mut extent = Extent::default();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|error| unreadable(&error))? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "table" => extent = Extent::default(),
                "table-row" => extent.begin_row(repeats(&tag, "number-rows-repeated")),
                "table-cell" | "covered-table-cell" => {
                    extent.cell(repeats(&tag, "number-columns-repeated"), true)?;
                }
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "table-row" => extent.begin_row(repeats(&tag, "number-rows-repeated")),
                "table-cell" | "covered-table-cell" => {
                    let has_value = tag
                        .attributes()
                        .flatten()
                        .any(|attribute| attribute.key.local_name().as_ref().starts_with("value"));
                    extent.cell(repeats(&tag, "number-columns-repeated"), has_value)?;
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "table-row" => extent.end_row()?,
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

impl Extent {
    fn begin_row(&mut self, repeats: u64) {
        self.row_repeats = repeats;
        self.cells = 0;
        self.last = 0;
    }

    fn cell(&mut self, repeats: u64, holds_anything: bool) -> Result<(), Fault> {
        self.cells = self.cells.saturating_add(repeats);
        if holds_anything {
            self.last = self.cells;
            sensible(1, self.last)?;
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Fault> {
        if self.last == 0 {
            self.empty_rows = self.empty_rows.saturating_add(self.row_repeats);
            return Ok(());
        }
        let rows = std::mem::take(&mut self.empty_rows).saturating_add(self.row_repeats);
        self.rows = self.rows.saturating_add(rows);
        self.columns = self.columns.max(self.last);
        sensible(self.rows, self.columns)
    }
}

fn sensible(rows: u64, columns: u64) -> Result<(), Fault> {
    if rows.saturating_mul(columns) > MAX_CELLS { Err(Fault::TooLarge) } else { Ok(()) }
}

fn repeats(tag: &BytesStart<'_>, name: &str) -> u64 {
    let mut attributes = tag.attributes().flatten();
    let own = attributes.find(|attribute| attribute.key.local_name().as_ref() == name);
    own.and_then(|own| own.value.parse().ok()).unwrap_or(1)
}
