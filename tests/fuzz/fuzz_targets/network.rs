//! A valid network with random edits, as a person makes them or an editor loses them: it builds,
//! or what is wrong is explained at a place that exists.
#![no_main]

#[path = "../bodies/network.rs"]
mod body;
#[path = "../bodies/networks.rs"]
mod networks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
