//! A file of phrases of a network's own, over the built-in ones.

use pignon::phrases::{Layer, Phrases};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let own = Layer { path: "phrases/fr.ftl", text: &text };
    let (phrases, faults) = Phrases::new("fr", &[own]);
    for fault in faults {
        assert!(text.get(fault.range.clone()).is_some(), "a place that exists");
    }
    for key in phrases.keys() {
        let _ = phrases.variables(key);
        let _ = phrases.text(key, &[("count", 2.into()), ("name", "Ada".into())]);
    }
}
