//! What is wrong with malformed TOML, in the terms of whoever typed it.
//!
//! The parser speaks of grammar; a coordinator typed a date with slashes. In go the
//! parser's message and the line, out comes a word that the message `toml.syntax` is
//! written for. What is not recognised keeps the parser's own words, as a detail.

/// The word for a mistake at a byte of some TOML.
#[must_use]
pub(super) fn fault(message: &str, toml: &str, at: usize) -> &'static str {
    let at = toml.floor_char_boundary(at);
    let start = toml[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = toml[start..at].trim_end();
    let rest = toml[at..].lines().next().unwrap_or_default().trim();
    let says = |words: &str| message.contains(words);
    if says("duplicate key") {
        "duplicate"
    } else if says("invalid float") {
        let number = before.rsplit(['=', ' ', '[', ',']).next().unwrap_or_default();
        unquoted(&format!("{number}{rest}"))
    } else if says("must be quoted") || says("invalid boolean") || says("missing opening quote") {
        unquoted(rest)
    } else if says("leading zero") {
        "leading_zero"
    } else if says("invalid date") || says("invalid time") || says("expected month") {
        if is_day(rest) { "no_such_day" } else { "date" }
    } else if says("unexpected key or value") {
        after_value(before, rest)
    } else if says("escape") {
        "backslash"
    } else if says("basic string") || says("literal string") {
        if matches!(rest.chars().next(), None | Some('}' | ',' | ']')) && before.ends_with('=') {
            "no_value"
        } else {
            "open_text"
        }
    } else if says("with no value") {
        "no_equals"
    } else if says("extra `=`") {
        "two_equals"
    } else if says("missing comma") {
        "no_comma"
    } else if says("unclosed inline table") {
        "open_braces"
    } else if says("unclosed table") || says("unclosed array table") {
        "open_header"
    } else if says("unclosed array") {
        "open_list"
    } else if says("unquoted key") {
        "key"
    } else if says("recurse") {
        "too_deep"
    } else {
        "other"
    }
}

/// A value that is no number, date, `true` or `false`, and stands without quotation marks.
fn unquoted(rest: &str) -> &'static str {
    const YES_OR_NO: [&str; 14] = [
        "true", "false", "oui", "non", "vrai", "faux", "ja", "nein", "nee", "neen", "wahr", "yes",
        "no", "falsch",
    ];
    let word = rest.split(['#', ',', ']', '}']).next().unwrap_or_default().trim();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    if word.is_empty() {
        "no_value"
    } else if word.starts_with(['«', '“', '”', '„', '‘', '’', '»']) {
        "curly_quotes"
    } else if YES_OR_NO.contains(&word.to_lowercase().as_str()) {
        "yes_no"
    } else if digits >= 5 && word.contains(['/', '.']) && !word.contains(char::is_alphabetic) {
        "date"
    } else if word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(['€', '%']) {
        "unit"
    } else {
        "unquoted"
    }
}

/// Whether a text begins with four, two and two digits: written as a date, if it is none.
fn is_day(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(rest.len());
    rest[..end].split('-').map(str::len).eq([4, 2, 2])
}

/// Something that goes on where the value before it was already whole.
fn after_value(before: &str, rest: &str) -> &'static str {
    let is_key = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let after_key = rest.trim_start_matches(is_key).trim_start();
    if rest.starts_with(',') && before.ends_with(|c: char| c.is_ascii_digit()) {
        "comma_number"
    } else if after_key.starts_with('=') && !rest.starts_with('=') {
        "two_on_line"
    } else if before.ends_with(['"', '\'']) && rest.contains(['"', '\'']) {
        "inner_quote"
    } else {
        "after_value"
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    /// Compares the word for the first mistake of each line.
    #[test]
    fn mistakes_have_words() {
        for (toml, expected) in [
            ("a = 1\na = 2", "duplicate"),
            ("name = \"abc\nb = 1", "open_text"),
            ("name = \"abc”", "open_text"),
            ("name = \"\"\"abc", "open_text"),
            ("name : \"abc\"", "no_equals"),
            ("- name = \"abc\"", "no_equals"),
            ("name == \"abc\"", "two_equals"),
            ("name = abc", "unquoted"),
            ("name = +32 2 000", "unquoted"),
            ("name = “abc\"", "curly_quotes"),
            ("name = « abc »", "curly_quotes"),
            ("name =", "no_value"),
            ("name = { fr = }", "no_value"),
            ("open = oui", "yes_no"),
            ("open = True", "yes_no"),
            ("on = 01/02/2026", "date"),
            ("on = 1.2.2026", "date"),
            ("on = 2026-13-01", "no_such_day"),
            ("on = 2026-11-31", "no_such_day"),
            ("on = 2026-11-31 # x", "no_such_day"),
            ("on = 2026-11-311", "date"),
            ("on = 2026-1-5", "date"),
            ("on = 1-5-2026", "date"),
            ("cents = 4,5", "comma_number"),
            ("cents = 10 €", "unit"),
            ("cents = 0123", "leading_zero"),
            ("a = \"b\" c = \"d\"", "two_on_line"),
            ("a = \"a\"b\"", "inner_quote"),
            ("a = 'l'hôpital'", "inner_quote"),
            ("a = \"b\" + c", "after_value"),
            ("a = \"a\\qb\"", "backslash"),
            ("a = [\"b\" \"c\"]", "no_comma"),
            ("a = { b = \"c\" d = \"e\" }", "no_comma"),
            ("a = { fr = \"b\"\n", "open_braces"),
            ("[a\nb = 1", "open_header"),
            ("[[a]\nb = 1", "open_header"),
            ("a = [\"b\"", "open_list"),
            ("é = 1", "key"),
            ("* a", "key"),
            ("= 1", "key"),
        ] {
            let (_, mut errors) = DeTable::parse_recoverable(toml);
            errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
            let error = errors.first().expect(toml);
            let at = error.span().map_or(0, |span| span.start);
            let found = super::fault(error.message(), toml, at);
            assert_eq!(found, expected, "{toml:?}: {}", error.message());
        }
        let deep = format!("a = {}{}", "[".repeat(200), "]".repeat(200));
        let (_, errors) = DeTable::parse_recoverable(&deep);
        assert_eq!(super::fault(errors[0].message(), &deep, 0), "too_deep");
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in ".{0,40}", at in 0_usize..50) {
            let _ = super::fault("unexpected key or value", &text, at.min(text.len()));
            let _ = super::fault("must be quoted", &text, at.min(text.len()));
        }
    }
}
