//! The strict JSON reader: what it accepts has one canonical form, which reads as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::legitimacy::{canonical, json};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = json::read(bytes) {
        let text = canonical::jcs(&value);
        let again = json::read(&text).expect("canonical JSON is JSON with one meaning");
        assert_eq!(canonical::jcs(&again), text);
    }
});
