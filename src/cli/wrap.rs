//! Running text on lines of a given width.

/// The widest line that reads well.
const COMFORTABLE: usize = 88;

/// Sets a text on lines that begin with `indent`. Paragraphs are kept; a line that begins
/// with spaces is an example and is left as it is.
#[must_use]
pub(super) fn wrap(text: &str, indent: &str, width: usize) -> String {
    let room = width.min(COMFORTABLE).saturating_sub(indent.chars().count()).max(20);
    let mut wrapped = String::new();
    for paragraph in text.lines() {
        if paragraph.starts_with(' ') {
            push_line(&mut wrapped, indent, paragraph);
            continue;
        }
        let mut line = String::new();
        // Not `split_whitespace`: a no-break space holds its words together.
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let length = line.chars().count();
            if length > 0 && length + 1 + word.chars().count() > room {
                push_line(&mut wrapped, indent, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        push_line(&mut wrapped, indent, &line);
    }
    wrapped
}

fn push_line(wrapped: &mut String, indent: &str, line: &str) {
    if !line.is_empty() {
        wrapped.push_str(indent);
        wrapped.push_str(line);
    }
    wrapped.push('\n');
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn wrapping() {
        let table = [
            ("", "", ""),
            ("one two three four five six", "> ", "> one two three four\n> five six\n"),
            ("one\n\n    code code code code code\n", "", "one\n\n    code code code code code\n"),
            (
                "a\u{a0}b\u{a0}c\u{a0}d\u{a0}e\u{a0}f\u{a0}g\u{a0}h\u{a0}i\u{a0}j\u{a0}k l",
                "",
                "a\u{a0}b\u{a0}c\u{a0}d\u{a0}e\u{a0}f\u{a0}g\u{a0}h\u{a0}i\u{a0}j\u{a0}k\nl\n",
            ),
        ];
        for (text, indent, expected) in table {
            assert_eq!(wrap(text, indent, 22), expected, "wrapping {text:?}");
        }
    }
}
