//! A table as office software writes it: CSV of any separator, XLSX, ODS.
#![no_main]

#[path = "../bodies/table.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
