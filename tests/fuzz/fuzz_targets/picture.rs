//! Taking an attestation out of an SVG or a PNG.
#![no_main]

#[path = "../bodies/picture.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
