//! The ledger of letters, and the list of those who objected: what a crash, a disk or a hand left.
#![no_main]

#[path = "../bodies/ledger.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
