//! What is put into style sheets: a network's own colours, and the addresses under which pictures
//! and fonts are published.

use super::short::Place;

/// A style sheet with something in place of the last of its marks, and nothing in place of those
/// before it, whose addresses lead to what they are published as, those that have such a name;
/// none where it has no mark.
pub(super) fn filled(
    sheet: &str,
    places: &[Place],
    with: &str,
    published: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let last = places.iter().rposition(|place| place.address.is_none())?;
    let mark = |at: usize| if at == last { with } else { "" };
    Some(put(sheet, places, published, |at, _| mark(at)))
}

/// A style sheet whose addresses lead to what they are published as, those that have such a name.
pub(super) fn addressed(
    sheet: &str,
    places: &[Place],
    published: impl Fn(&str) -> Option<String>,
) -> String {
    put(sheet, places, published, |_, mark| mark)
}

/// Puts something in each place; `mark` gives what, from its number and what is there.
fn put<'s>(
    sheet: &'s str,
    places: &[Place],
    published: impl Fn(&str) -> Option<String>,
    mark: impl Fn(usize, &'s str) -> &'s str,
) -> String {
    let mut whole = String::with_capacity(sheet.len());
    let mut done = 0;
    for (at, Place { range, address }) in places.iter().enumerate() {
        let there = &sheet[range.clone()];
        whole.push_str(&sheet[done..range.start]);
        match address.as_ref().map(|address| published(address)) {
            Some(Some(own)) => whole.extend(["url(\"", &own, "\")"]),
            Some(None) => whole.push_str(there),
            None => whole.push_str(mark(at, there)),
        }
        done = range.end;
    }
    whole.push_str(&sheet[done..]);
    whole
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::short::{MARK, cut, places};

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

    fn filled(
        sheet: &str,
        mark: &str,
        with: &str,
        published: impl Fn(&str) -> Option<String>,
    ) -> Option<String> {
        super::filled(sheet, &places(sheet, mark), with, published)
    }

    fn addressed(sheet: &str, published: impl Fn(&str) -> Option<String>) -> String {
        super::addressed(sheet, &places(sheet, MARK), published)
    }

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
