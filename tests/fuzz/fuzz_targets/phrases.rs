//! A file of phrases of a network's own, over the built-in ones.
#![no_main]

#[path = "../bodies/phrases.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
