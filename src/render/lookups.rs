//! Templates that look up the phrases that they name in full, rather than to call for each.
//!
//! The built-in ones are made so when the program is compiled (build.rs).

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem;

/// The global variable that holds the phrases that templates name in full.
pub(super) const SAID: &str = "_t";

/// A template in which phrases that are named in full and take no argument, `t(key="KEY")`, are
/// looked up, `_t["KEY"]`: a call makes a map of its arguments each time. Whatever follows stays
/// where it was, for the places of mistakes. A component sees what it is given and nothing else;
/// phrases are asked for there.
pub(super) fn looked_up(text: &str, keys: &mut BTreeSet<String>) -> String {
    let mut new = text.to_owned();
    let mut in_component = false;
    for tag in tags(text) {
        let word = text[tag.clone()].trim_start_matches(['-', ' ']).split_whitespace().next();
        match word {
            // What stands there is shown as it is.
            Some("raw") => return text.to_owned(),
            Some("component") => in_component = true,
            Some("endcomponent") => in_component = false,
            _ => {}
        }
        if in_component {
            continue;
        }
        for key in phrase_keys(text, tag) {
            let call = key.start - "t(key=\"".len()..key.end + "\")".len();
            let is_whole = text[key.end..].starts_with("\")")
                && !text[..call.start]
                    .ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
            if is_whole {
                let name = &text[key];
                keys.insert(name.to_owned());
                let lookup = format!("{SAID}[\"{name}\"]");
                new.replace_range(call.clone(), &format!("{lookup:width$}", width = call.len()));
            }
        }
    }
    new
}

/// The ranges of a template between `{{` and `}}`, or `{%` and `%}`.
pub(super) fn tags(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let find = |from: usize, sign: u8| memchr::memchr(sign, &bytes[from..]).map(|at| from + at);
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = find(at, b'{') {
        let close = match bytes.get(open + 1) {
            Some(b'{') => b'}',
            Some(sign @ (b'%' | b'#')) => *sign,
            _ => {
                at = open + 1;
                continue;
            }
        };
        let mut end = open + 2;
        loop {
            match find(end, close) {
                Some(found) if bytes.get(found + 1) == Some(&b'}') => {
                    end = found;
                    break;
                }
                Some(found) => end = found + 1,
                None => return tags,
            }
        }
        if close != b'#' {
            tags.push(open + 2..end);
        }
        at = end + 2;
    }
    tags
}

/// How a template asks for a phrase by its whole key.
static CALL: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new("t(key=\""));

/// The keys of phrases that a tag names in full: `t(key="KEY"`.
pub(super) fn phrase_keys(text: &str, tag: Range<usize>) -> Vec<Range<usize>> {
    let mut keys = Vec::new();
    let mut at = tag.start;
    while let Some(found) = CALL.find(&text.as_bytes()[at..tag.end]) {
        let start = at + found + "t(key=\"".len();
        let Some(length) = text[start..tag.end].find('"') else { break };
        // A key that is put together from parts cannot be known here.
        if !text[start + length + 1..tag.end].trim_start().starts_with('~') {
            keys.push(start..start + length);
        }
        at = start + length;
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_looked_up(text: &str, expected: &str, keys: &[&str]) {
        let mut found = BTreeSet::new();
        assert_eq!(looked_up(text, &mut found), expected);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), keys);
        assert_eq!(text.len(), expected.len());
    }

    #[test]
    fn phrases_without_arguments_are_looked_up() {
        check_looked_up(
            r#"<p>{{ t(key="a-b.c") | upper }}{% if x == t(key="d") %}"#,
            r#"<p>{{ _t["a-b.c"]    | upper }}{% if x == _t["d"]    %}"#,
            &["a-b.c", "d"],
        );
    }

    #[test]
    fn other_calls_stay() {
        for text in [
            r#"{{ t(key="a", n=1) }}"#,
            r#"{{ t(key="a-" ~ kind) }}"#,
            r#"{{ start(key="a") }}"#,
            r#"t(key="a") {# t(key="a") #}"#,
            r#"{% component b(c) %}{{ t(key="a") }}{% endcomponent b %}"#,
            r#"{% raw %}{{ t(key="a") }}{% endraw %}"#,
        ] {
            check_looked_up(text, text, &[]);
        }
    }
}
