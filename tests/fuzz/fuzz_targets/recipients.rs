//! A table of doctors, from its bytes to the address book.
#![no_main]

#[path = "../bodies/recipients.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
