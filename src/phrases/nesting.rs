//! Placeables that stand in each other deeper than any text needs: Fluent's reader calls itself
//! for each of them, and would run out of stack.
//!
//! Which brackets open one depends on what they stand in (Project Fluent, syntax 1.0): a
//! placeable, the arguments of a call, a variant's text. They are followed as the reader does as
//! long as it understands them. Where it does not, it goes on at a line that begins an entry; so
//! does this.

use std::borrow::Cow;
use std::ops::Range;

/// How many may stand in each other.
pub(super) const DEEPEST: usize = 50;

/// A text in which none stands deeper: the brackets that would open one are blanks. With the place
/// of the first such bracket.
pub(super) fn shallow(text: Cow<'_, str>) -> (Cow<'_, str>, Option<Range<usize>>) {
    let deep = follow(&text, DEEPEST).too_deep;
    let Some(&first) = deep.first() else { return (text, None) };
    let mut shallow = text.into_owned().into_bytes();
    for at in deep {
        shallow[at] = b' ';
    }
    let shallow = String::from_utf8(shallow).expect("a bracket and a blank are one byte each");
    (shallow.into(), Some(first..first + 1))
}

/// What a bracket opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// A placeable, as far as its selector.
    Placeable,
    /// The variants of one.
    Variants,
    /// The arguments of a call.
    Call,
}

#[derive(Debug, Default)]
struct Followed {
    /// The deepest that any stands.
    deepest: usize,
    /// The brackets that are one too many.
    too_deep: Vec<usize>,
}

/// Follows the brackets of a text; beyond a limit they open nothing.
fn follow(text: &str, limit: usize) -> Followed {
    let bytes = text.as_bytes();
    let mut followed = Followed::default();
    let mut inside: Vec<Inside> = Vec::new();
    // Whether the text of an entry or a variant is being read, and nothing of its line was yet.
    let (mut in_text, mut is_line_start) = (false, false);
    let mut at = 0;
    while at < bytes.len() {
        if (at == 0 || bytes[at - 1] == b'\n')
            && let Some(length) = beginning(&bytes[at..])
        {
            inside.clear();
            (in_text, is_line_start) = (true, false);
            at += length;
            continue;
        }
        let (byte, innermost) = (bytes[at], inside.last().copied());
        let mut open = |what| {
            if inside.len() < limit {
                inside.push(what);
                followed.deepest = followed.deepest.max(inside.len());
                true
            } else {
                followed.too_deep.push(at);
                false
            }
        };
        if in_text {
            // Most of a text is words.
            if !is_line_start && !matches!(byte, b'{' | b'\n') {
                at = memchr::memchr2(b'{', b'\n', &bytes[at..])
                    .map_or(bytes.len(), |next| at + next);
                continue;
            }
            let ends = is_line_start && matches!(byte, b'[' | b'*' | b'}');
            match byte {
                b'{' => in_text = !open(Inside::Placeable),
                b'\n' => is_line_start = true,
                b' ' | b'\r' => {}
                _ if ends && innermost == Some(Inside::Variants) => {
                    // The next variant, or the end of all.
                    in_text = false;
                    continue;
                }
                _ => {}
            }
            is_line_start &= matches!(byte, b' ' | b'\r' | b'\n');
            at += 1;
            continue;
        }
        match (byte, innermost) {
            (b'{', _) => drop(open(Inside::Placeable)),
            (b']', Some(Inside::Variants)) => in_text = true,
            (b'}', Some(Inside::Placeable | Inside::Variants)) => {
                inside.pop();
                in_text = matches!(inside.last(), None | Some(Inside::Variants));
            }
            (b'(', Some(Inside::Placeable | Inside::Call)) => drop(open(Inside::Call)),
            (b')', Some(Inside::Call)) => drop(inside.pop()),
            (b'-', Some(Inside::Placeable)) if bytes.get(at + 1) == Some(&b'>') => {
                inside.pop();
                inside.push(Inside::Variants);
            }
            (b'"', Some(Inside::Placeable | Inside::Call)) => {
                at = end_of_string(bytes, at + 1);
                continue;
            }
            _ => {}
        }
        is_line_start = false;
        at += 1;
    }
    followed
}

/// How long the beginning of an entry is, `name =` or `-name =`, if it is one.
fn beginning(line: &[u8]) -> Option<usize> {
    let name = line.strip_prefix(b"-").unwrap_or(line);
    name.first().filter(|first| first.is_ascii_alphabetic())?;
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(**byte, b'-' | b'_');
    let rest = &name[name.iter().take_while(is_part).count()..];
    let rest = &rest[rest.iter().take_while(|byte| **byte == b' ').count()..];
    (rest.first() == Some(&b'=')).then(|| line.len() - rest.len() + 1)
}

/// Where the reading goes on behind a string whose first character is at a place: no string goes
/// beyond its line.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(b'\\') if bytes.get(at + 1) != Some(&b'\n') => at += 2,
            Some(b'"') => return at + 1,
            Some(b'\n') | None => return at.min(bytes.len()),
            Some(_) => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser;

    use super::*;
    use crate::phrases::{Layer, Phrases};

    fn of_pattern(pattern: &Pattern<&str>) -> usize {
        let each = pattern.elements.iter().map(|element| match element {
            PatternElement::Placeable { expression } => 1 + of_expression(expression),
            PatternElement::TextElement { .. } => 0,
        });
        each.max().unwrap_or(0)
    }

    fn of_expression(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => of_inline(inline),
            Expression::Select { selector, variants } => {
                let each = variants.iter().map(|variant| of_pattern(&variant.value));
                each.max().unwrap_or(0).max(of_inline(selector))
            }
        }
    }

    fn of_inline(inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::Placeable { expression } => 1 + of_expression(expression),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                1 + arguments.positional.iter().map(of_inline).max().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// How deep placeables stand in what the reader makes of a text.
    fn deepest(text: &str) -> usize {
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let each = resource.body.iter().map(|entry| {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                _ => return 0,
            };
            let patterns = value.into_iter().chain(attributes.iter().map(|one| &one.value));
            patterns.map(of_pattern).max().unwrap_or(0)
        });
        each.max().unwrap_or(0)
    }

    #[test]
    fn what_stands_too_deep_is_a_mistake_with_its_place() {
        let count = 10_000;
        for (opening, closing) in [
            ("{", "}"),
            ("{ F(", ")}"),
            ("{ 1 ->\n *[b] ", "\n }"),
            ("{ \"}\" ->\n *[b] ) \" ", "\n }"),
            ("{ F({ \")}\" ->\n *[b] ", "\n }) }"),
        ] {
            let text =
                format!("a = {} $x {}\nb = B\n", opening.repeat(count), closing.repeat(count));
            let (phrases, faults) = Phrases::new("fr", &[Layer { path: "fr.ftl", text: &text }]);
            let message = "placeables stand in each other more than 50 deep";
            let fault = faults.iter().find(|fault| fault.message == message);
            let at = fault.expect("it is a mistake").range.clone();
            assert!(matches!(&text[at], "{" | "("), "{opening}");
            assert_eq!(phrases.text("b", &[]).as_deref(), Some("B"));
        }
    }

    #[test]
    fn what_is_as_deep_as_may_be_stays() {
        let mut text = "$x".to_owned();
        for _ in 0..DEEPEST {
            text = format!("{{ {text} }}");
        }
        let text = format!("a = {text}\n    .b = ((((\nc = {{\"{{\"}} {{\n");
        assert_eq!(shallow(text.as_str().into()), (Cow::Borrowed(text.as_str()), None));
        assert_eq!(follow(&text, usize::MAX).deepest, DEEPEST);
    }

    const PIECES: &str = "((a|-t|b) =|\n|\n  | |\\{|\\}|\\(|\\)|\\[x\\]|\\*\\[x\\]|->|->\n|\"|\\\\\"|\"\\{\"|\"\\}\"|,|:|F\\(|\\$n|1|x|\\.c =|#|\r\n|\\{ \\$n ->\n \\*\\[x\\] |\\{ F\\(|\n \\}|\n=){0,40}";

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(500))]

        /// Nothing is deeper than it is taken for, whatever the reader does not understand.
        #[test]
        fn nothing_is_deeper_than_it_looks(text in PIECES, begun in "(a = )?") {
            let text = format!("{begun}{text}");
            proptest::prop_assert!(deepest(&text) <= follow(&text, usize::MAX).deepest, "{}", text);
            for limit in 0..3 {
                let mut cut = text.clone();
                for at in follow(&text, limit).too_deep {
                    cut.replace_range(at..=at, " ");
                }
                proptest::prop_assert!(deepest(&cut) <= limit, "{} to {}", text, limit);
            }
        }
    }
}
