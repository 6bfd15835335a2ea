//! Office files in: the bytes of a CSV, XLSX or ODS file become rows of text, each with its
//! place, for whoever knows what the columns mean; and tables out, as CSV. Nothing here reads the disk, and a cell
//! is never more than text: formulas are not evaluated, markup is not markup.

pub mod cells;
pub mod columns;
pub mod sheet;
pub mod table;
