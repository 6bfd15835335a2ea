//! A text as members write it, with and without HTML: whatever it is, the page holds no script,
//! no style and nothing that is fetched from elsewhere.
#![no_main]

#[path = "../bodies/markdown.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
