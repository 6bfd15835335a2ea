//! Domain names in lines.

use crate::lettering::Typeface;

/// A domain name in lines that are no wider than `room`, a multiple of the size. It breaks
/// before a dot or after a hyphen, and inside a label only where nothing else helps; no
/// character is ever left out, for what is left out of a domain is what deceives.
pub(super) fn broken(typeface: &Typeface<'_>, domain: &str, room: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut wide = 0.0;
    let mut add = |piece: &str, width: f64, fresh: bool| {
        if fresh {
            lines.push(String::new());
            wide = 0.0;
        }
        lines.last_mut().expect("there is always a line").push_str(piece);
        wide += width;
        wide
    };
    let mut at = 0.0;
    for piece in pieces(domain) {
        let width = typeface.width(piece);
        if at + width <= room {
            at = add(piece, width, false);
        } else if width <= room {
            at = add(piece, width, at > 0.0);
        } else {
            for c in piece.chars() {
                let letter = c.to_string();
                let width = typeface.width(&letter);
                at = add(&letter, width, at > 0.0 && at + width > room);
            }
        }
    }
    lines
}

/// A domain name cut before its dots and after its hyphens.
fn pieces(domain: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    // `xn--` stays with what it announces.
    let doubled = |at: usize| domain[..at].ends_with('-') || domain[at + 1..].starts_with('-');
    for (at, c) in domain.char_indices() {
        let cut = match c {
            '.' => at,
            '-' if !doubled(at) => at + 1,
            _ => continue,
        };
        if cut > start {
            pieces.push(&domain[start..cut]);
            start = cut;
        }
    }
    pieces.push(&domain[start..]);
    pieces
}
