//! The standards' own cases, for tests.

use include_dir::{Dir, include_dir};

static VECTORS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/vectors");

/// The text of a file of tests/vectors.
pub(super) fn vector(path: &str) -> String {
    let file = VECTORS.get_file(path).unwrap_or_else(|| panic!("no vector {path}"));
    file.contents_utf8().expect("vectors are text").to_owned()
}

/// A file of tests/vectors as JSON.
pub(super) fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&vector(path)).expect("vectors are JSON")
}
