//! The escape that HTML, XML and SVG share.

/// Text for an element or for a value between double quotes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | b'\0');
    while let Some(at) = rest.bytes().position(special) {
        escaped.push_str(&rest[..at]);
        escaped.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            // HTML has no such character as U+0000; CommonMark replaces it.
            _ => "\u{fffd}",
        });
        rest = &rest[at + 1..];
    }
    escaped.push_str(rest);
    escaped
}
