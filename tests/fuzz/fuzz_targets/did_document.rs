//! did.json: what is read is written and read again as the same.
#![no_main]

#[path = "../bodies/did_document.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
