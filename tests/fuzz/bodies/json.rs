//! The strict JSON reader: what it accepts has one canonical form, which reads as the same.

use pignon::legitimacy::{canonical, json};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    if let Ok(value) = json::read(bytes) {
        let text = canonical::jcs(&value);
        let again = json::read(&text).expect("canonical JSON is JSON with one meaning");
        assert_eq!(canonical::jcs(&again), text);
    }
}
