//! Office files in: the bytes of a CSV, XLSX or ODS file become rows of text, each with its
//! place, for whoever knows what the columns mean. Nothing here reads the disk, and a cell
//! is never more than text: formulas are not evaluated, markup is not markup.

pub mod table;
