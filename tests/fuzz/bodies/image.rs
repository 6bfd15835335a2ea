//! A logo or a portrait as somebody sends it.

use pignon::images::{at_width, plain_drawing};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok((drawing, ..)) = plain_drawing(text)
    {
        let low = drawing.to_lowercase();
        for word in ["<script", "<foreignobject", "<!entity", "javascript:"] {
            assert!(!low.contains(word), "{drawing}");
        }
        assert!(!has_handler(&low), "{drawing}");
    }
    let _ = at_width(bytes, 320);
}

/// An attribute that runs a script.
fn has_handler(drawing: &str) -> bool {
    let tags = drawing.split('<').filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag);
    tags.flat_map(str::split_whitespace).any(|word| word.starts_with("on") && word.contains('='))
}
