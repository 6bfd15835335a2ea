//! What a stranger may send to a preview: it answers, or closes the connection, and goes on.
#![no_main]

#[path = "../bodies/request.rs"]
mod body;
#[allow(dead_code, reason = "only the folder is needed")]
#[path = "../bodies/networks.rs"]
mod networks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
