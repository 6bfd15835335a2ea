//! The strict JSON reader: what it accepts has one canonical form, which reads as the same.
#![no_main]

#[path = "../bodies/json.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
