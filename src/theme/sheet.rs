//! Style sheets, read as browsers read them (CSS Syntax Module Level 3, section 4): what looks
//! like a comment, an address or a blank in a string or an escape is none.

use cssparser::{ParseError, Parser, SourcePosition, Token};

/// What a piece of a style sheet is.
enum Kind {
    Comment,
    Blank,
    /// What ends or parts, so that a blank beside it means nothing.
    Sign,
    /// A blank behind it means nothing: no selector has one there.
    Colon,
    /// `url(…)`, with the address in it.
    Address(String),
    Other,
}

/// Cuts a style sheet into its pieces, as they are written; together they are the sheet.
fn cut<'a>(sheet: &'a str, on_piece: impl FnMut(Kind, &'a str)) {
    let mut parser = Parser::new(sheet);
    let from = parser.position();
    Pieces { from, on_piece }.read(&mut parser);
}

/// The pieces of a style sheet, as they are found.
struct Pieces<F> {
    from: SourcePosition,
    on_piece: F,
}

impl<'a, F: FnMut(Kind, &'a str)> Pieces<F> {
    fn read(&mut self, parser: &mut Parser<'a>) {
        while let Ok(token) = parser.next_including_whitespace_and_comments() {
            // What a block ends with, where this begins one.
            let mut end = None;
            let kind = match token {
                Token::Comment(_) => Kind::Comment,
                Token::WhiteSpace(_) => Kind::Blank,
                Token::Semicolon | Token::Comma | Token::CloseCurlyBracket => Kind::Sign,
                Token::Colon => Kind::Colon,
                Token::UnquotedUrl(address) => Kind::Address(address.to_string()),
                Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                    let address = parser.parse_nested_block(|inside| {
                        Ok::<_, ParseError<()>>(inside.expect_string()?.to_string())
                    });
                    address.map_or(Kind::Other, Kind::Address)
                }
                Token::CurlyBracketBlock => {
                    end = Some(Kind::Sign);
                    Kind::Sign
                }
                Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock => {
                    end = Some(Kind::Other);
                    Kind::Other
                }
                _ => Kind::Other,
            };
            self.take(parser, kind);
            if let Some(end) = end {
                // Where blocks stand too deep in each other, their pieces follow as if they
                // stood in none.
                let _ = parser.parse_nested_block(|inside| {
                    self.read(inside);
                    Ok::<_, ParseError<()>>(())
                });
                self.take(parser, end);
            }
        }
    }

    /// What was read since the last piece.
    fn take(&mut self, parser: &Parser<'a>, kind: Kind) {
        let text = parser.slice_from(self.from);
        self.from = parser.position();
        if !text.is_empty() {
            (self.on_piece)(kind, text);
        }
    }
}

/// A style sheet as browsers need it: without comments, but for one, and with blanks only where
/// they mean something.
pub(super) fn shortened(sheet: &str, kept: &str) -> String {
    let mut short = String::with_capacity(sheet.len());
    let mut parted = "";
    let mut before = Kind::Sign;
    cut(sheet, |kind, text| {
        let kind = match kind {
            Kind::Blank => {
                parted = " ";
                return;
            }
            Kind::Comment if text == kept => Kind::Sign,
            // Two words that it parts stay two, without becoming one inside the other.
            Kind::Comment if parted.is_empty() => {
                parted = "/**/";
                return;
            }
            Kind::Comment => return,
            kind => kind,
        };
        if !matches!(before, Kind::Sign | Kind::Colon) && !matches!(kind, Kind::Sign) {
            short.push_str(parted);
        }
        parted = "";
        short.push_str(text);
        before = kind;
    });
    short
}

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

    use super::{addressed, cut, filled, shortened};

    const MARK: &str = "/* look */";

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

    #[test]
    fn sheets_keep_what_means_something() {
        for (sheet, short) in [
            ("/* a */\n:root {\n  --a: 1px;  --b: 2px; }\n", ":root{--a:1px;--b:2px;}"),
            ("a :hover, b { content: \" /* no */ , \"; }", "a :hover,b{content:\" /* no */ , \";}"),
            (
                "@media (min-width: 40em) and (x) { a > b { c: calc(1px + 2px) } }",
                "@media (min-width:40em) and (x){a > b{c:calc(1px + 2px)}}",
            ),
            ("a/* b */ c { d: e }", "a c{d:e}"),
            ("a { b: c /* open", "a{b:c"),
            ("a { b: c } /* look */ /* d */ e { f: g }", "a{b:c}/* look */e{f:g}"),
            // Either quote, what is escaped in it, and a comment's beginning that is none.
            ("a { content: 'x  /* ; y' ; b: c }", "a{content:'x  /* ; y';b:c}"),
            ("a { content: 'it\\'s  ; two' }", "a{content:'it\\'s  ; two'}"),
            ("a { content: '\\\\' ; b: '  ' }", "a{content:'\\\\';b:'  '}"),
            ("a { b: url(//c/*d*/  ) ; e: f }", "a{b:url(//c/*d*/  );e:f}"),
            // An escape outside: a colon that is a letter, a number that a blank ends.
            (".sm\\: b, .x\\{ c { d: e }", ".sm\\: b,.x\\{ c{d:e}"),
            (".\\31  a { b: c }", ".\\31  a{b:c}"),
            // A comment parts two words, and is no blank.
            ("a { margin: 1px/**/2px/* x */auto }", "a{margin:1px/**/2px/**/auto}"),
            ("@media (x) and/* */(y) { a/* */.b { c: d } }", "@media (x) and/**/(y){a/**/.b{c:d}}"),
        ] {
            assert_eq!(shortened(sheet, MARK), short);
        }
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

        /// What is short stays as it is, and means the same to who reads it.
        #[test]
        fn shortening_is_done_once(sheet in r#"([(){}"';:, a1-]|/\*x\*/|\\31 ){0,60}"#) {
            let once = shortened(&sheet, MARK);
            prop_assert_eq!(shortened(&once, MARK), once);
        }
    }
}
