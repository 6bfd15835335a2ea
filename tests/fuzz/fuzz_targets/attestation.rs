//! An attestation, as it comes: nothing but the genuine one verifies.
#![no_main]

#[path = "../bodies/attestation.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
