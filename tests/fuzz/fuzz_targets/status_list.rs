//! A status list, as it comes: never believed, never unpacked beyond its bound.
#![no_main]

#[path = "../bodies/status_list.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
