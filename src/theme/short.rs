//! Style sheets as browsers need them, read as browsers read them (CSS Syntax Module
//! Level 3, section 4): what looks like a comment, an address or a blank in a string or an escape
//! is none.
//!
//! The built-in ones are shortened, and read, when the program is compiled (build.rs).

use std::ops::Range;

use cssparser::{ParseError, Parser, SourcePosition, Token};

/// Where a style sheet gives way to the network's own colours.
pub(super) const MARK: &str = "/* look */";

/// What a piece of a style sheet is.
pub(super) enum Kind {
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
pub(super) fn cut<'a>(sheet: &'a str, on_piece: impl FnMut(Kind, &'a str)) {
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

/// A place in a style sheet where something else is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// The address that stands there; none where it is a mark.
    pub(super) address: Option<String>,
}

/// The addresses of a style sheet, and the comments in it that are a mark.
pub(super) fn places(sheet: &str, mark: &str) -> Vec<Place> {
    let mut places = Vec::new();
    let mut at = 0;
    cut(sheet, |kind, text| {
        let range = at..at + text.len();
        at = range.end;
        match kind {
            Kind::Comment if text == mark => places.push(Place { range, address: None }),
            Kind::Address(address) => places.push(Place { range, address: Some(address) }),
            _ => {}
        }
    });
    places
}

/// Places as build.rs writes them down, a line each: its bytes and the address. None where there is
/// an address that cannot be written so, or they are no places.
pub(super) fn read(written: &str) -> Option<Vec<Place>> {
    let place = |line: &str| {
        let mut columns = line.splitn(3, '\t');
        let mut bytes = || columns.next()?.parse().ok();
        let range = bytes()?..bytes()?;
        let address = columns.next().map(str::to_owned);
        let is_plain = address.as_ref().is_none_or(|address| !address.contains('\\'));
        is_plain.then_some(Place { range, address })
    };
    written.lines().map(place).collect()
}

/// A style sheet without comments, but for [`MARK`], and with blanks only where they mean
/// something.
pub(super) fn shortened(sheet: &str) -> String {
    let mut short = String::with_capacity(sheet.len());
    let mut parted = "";
    let mut before = Kind::Sign;
    cut(sheet, |kind, text| {
        let kind = match kind {
            Kind::Blank => {
                parted = " ";
                return;
            }
            Kind::Comment if text == MARK => Kind::Sign,
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
            assert_eq!(shortened(sheet), short);
        }
    }

    /// Of the built-in sheets the places are known, and are those that would be found.
    #[test]
    fn places_are_known() {
        let read = |folder: &str, name: &str| {
            let file = super::super::DEFAULT.get_file(format!("{folder}/{name}"));
            file.and_then(|file| file.contents_utf8()).unwrap_or_default()
        };
        let names: Vec<&str> = super::super::built_in()
            .iter()
            .filter_map(|file| file.path().strip_prefix("assets").ok()?.to_str())
            .filter(|name| name.ends_with(".css"))
            .collect();
        assert!(names.contains(&"style.css"), "{names:?}");
        for name in names {
            let found = places(read("assets", name), MARK);
            assert_eq!(super::read(read("places", name)), Some(found), "{name}");
        }
    }

    proptest! {
        /// What is short stays as it is, and means the same to who reads it.
        #[test]
        fn shortening_is_done_once(sheet in r#"([(){}"';:, a1-]|/\*x\*/|\\31 ){0,60}"#) {
            let once = shortened(&sheet);
            prop_assert_eq!(shortened(&once), once);
        }
    }
}
