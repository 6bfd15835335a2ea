//! Any bytes in the place of one of a network's files, which the first of them chooses: the site
//! is made, or what is wrong is explained at a place that exists.
#![no_main]

#[path = "../bodies/file.rs"]
mod body;
#[path = "../bodies/networks.rs"]
mod networks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
