//! What is put into style sheets: a network's own colours, and the addresses under which pictures
//! and fonts are published.

use super::short::{Kind, cut};

/// A style sheet with something in place of the last of certain comments, and nothing in place
/// of those before it, whose addresses lead to what they are published as, those that have such a
/// name; none where it has no such comment.
pub(super) fn filled(
    sheet: &str,
    mark: &str,
    with: &str,
    published: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let mut whole = String::with_capacity(sheet.len() + with.len());
    let mut last = None;
    cut(sheet, |kind, text| match kind {
        Kind::Comment if text == mark => last = Some(whole.len()),
        kind => add(&mut whole, &kind, text, &published),
    });
    whole.insert_str(last?, with);
    Some(whole)
}

/// A style sheet whose addresses lead to what they are published as, those that have such a name.
pub(super) fn addressed(sheet: &str, published: impl Fn(&str) -> Option<String>) -> String {
    let mut whole = String::with_capacity(sheet.len());
    cut(sheet, |kind, text| add(&mut whole, &kind, text, &published));
    whole
}

/// Adds a piece; an address as it is published.
fn add(whole: &mut String, kind: &Kind, text: &str, published: &impl Fn(&str) -> Option<String>) {
    let address = match kind {
        Kind::Address(name) => published(name),
        _ => None,
    };
    match address {
        Some(own) => whole.extend(["url(\"", &own, "\")"]),
        None => whole.push_str(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::short::{MARK, cut};
    use super::{addressed, filled};

    /// What would be lost on a program that looks for letters rather than reads the sheet.
    const HOSTILE: &str = r#"@charset "utf-8";
/* a " and a ' */
a::before { content: "/* look */  url(icon.svg) ; , "; content: '\'/* look */' ; }
a::after { content: "\"  /* look */"; quotes: '  «' "»  "; }
.sm\:a\{, .\31  b, [title="a , b"] { --empty: ; --own:  { a : b } ; --x:calc( 1px  + 2px ); }
i { background: URL( 'icon.svg' ), url(/*look*/icon.svg), url("icon\2e svg"); mask: url(icon.svg); }
@media (x) and/**/(y) { a/**/.b > c /* x */ d { margin: 1px/**/2px } }
u { content: "open
"#;

    fn published(name: &str) -> Option<String> {
        (name == "icon.svg").then(|| "icon.1.svg".to_owned())
    }

    #[test]
    fn only_what_is_meant_is_replaced() {
        let none = |_: &str| None;
        assert_eq!(filled(HOSTILE, MARK, "X", none), None, "what stands in a string is no mark");
        let marked = format!("{MARK}{HOSTILE}\n{MARK}a{{}}");
        let open = HOSTILE.trim_end();
        assert_eq!(filled(&marked, MARK, "X", none), Some(format!("{open}\n\nXa{{}}")));
        let sheet = addressed(HOSTILE, published);
        let known = r#"background: url("icon.1.svg"), url(/*look*/icon.svg), url("icon.1.svg"); mask: url("icon.1.svg");"#;
        let (before, _) = HOSTILE.split_once("background").expect("it has one");
        let (_, after) = HOSTILE.split_once("url(icon.svg); }").expect("it has one");
        assert_eq!(sheet, format!("{before}{known} }}{after}"));
        let both = filled(&marked, MARK, "X", published);
        assert_eq!(both, Some(addressed(&format!("{open}\n\nXa{{}}"), published)));
    }

    proptest! {
        /// Cut into pieces, a sheet is the same: no byte is lost on what is no sheet at all, nor
        /// on blocks that stand deep in each other.
        #[test]
        fn pieces_make_up_the_sheet(
            sheet in r#"([(){}\[\]"'\\;:,/* a1#@é\n-]|url\(|/\*|\*/|[{(]{40}){0,60}"#,
        ) {
            let mut whole = String::new();
            cut(&sheet, |_, text| whole.push_str(text));
            prop_assert_eq!(&whole, &sheet);
            prop_assert_eq!(addressed(&sheet, |_| None), sheet.clone());
        }
    }
}
