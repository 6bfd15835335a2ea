//! Values that were parsed once and need no check later.
//!
//! Text comes in by `FromStr`; what goes out is right in shape, in one spelling whatever
//! separators were typed. Nothing here knows whether a number is registered or a mailbox
//! exists. `Default` is the empty placeholder that stands in for a value that could not
//! be read; no parser returns one for the types made of text.

mod colour;
mod number;
mod phone;
mod read;
mod web;

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

pub use colour::Colour;
pub use number::{CompsyNumber, EnterpriseNumber, EstablishmentUnit, Iban, Nihdi, NihdiCheck};
pub use phone::Phone;
pub use web::{BaseUrl, Doi, Email, Url};

/// Why a value could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueError {
    /// Not what such a value looks like.
    Shape {
        /// A stable key for the words that describe the expected shape, one of
        /// [`ValueError::SHAPES`].
        expected: &'static str,
    },
    /// The right shape, but one digit is wrong: the check digits don't fit the others.
    CheckDigits {
        /// The check digits that would fit what was written before them.
        expected: String,
    },
}

impl ValueError {
    /// Every key of [`ValueError::Shape`].
    pub const SHAPES: &'static [&'static str] = &[
        "base_url",
        "cents",
        "colour",
        "compsy",
        "country",
        "doi",
        "email",
        "enterprise",
        "establishment",
        "iban",
        "name",
        "nihdi",
        "phone",
        "postcode",
        "slug",
        "text",
        "time",
        "url",
        "year",
    ];
}

/// The error for a text that is not an `expected`.
fn shape(expected: &'static str) -> ValueError {
    ValueError::Shape { expected }
}

/// Declares a value that is stored as one canonical text, which clones share.
macro_rules! text_value {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The canonical text; empty for a placeholder.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}
use text_value;

/// Shows values as they are stored.
macro_rules! shown_as_stored {
    ($($name:ty),+) => {
        $(impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        })+
    };
}
use shown_as_stored;

/// The text without the separators people write inside numbers: spaces (also the ones
/// that don't break), `.`, `-`, `/`.
fn without_separators(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '/')).collect()
}

/// Whether all of the text is ASCII digits, `count` of them. Digits of other scripts and
/// full-width ones are no digits here: nobody could compare them with a register.
fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

/// The value of ASCII digits that are known to be few.
fn to_number(digits: &str) -> u64 {
    digits.parse().expect("callers pass at most 19 ASCII digits")
}

text_value! {
    /// Words for people: one or more lines, NFC, without space around them, never empty.
    ///
    /// Control characters are refused, and so are the marks that turn the direction of
    /// text around or hide in it, since with them a page says something else than its
    /// source.
    Text
}

impl FromStr for Text {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text: String = text.trim().replace("\r\n", "\n").nfc().collect();
        let hidden = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        if text.is_empty() || text.contains(hidden) {
            Err(shape("text"))
        } else {
            Ok(Self(text.into()))
        }
    }
}

text_value! {
    /// One line of words that hold in every language: a proper name, a title of a work.
    Name
}

impl FromStr for Name {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let Text(text) = text.parse()?;
        if text.contains('\n') { Err(shape("name")) } else { Ok(Self(text)) }
    }
}

text_value! {
    /// A name fit for a path: lower-case ASCII letters, digits and hyphens, at most 80,
    /// no hyphen at either end.
    Slug
}

impl FromStr for Slug {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=80).contains(&text.len())
            && text.bytes().all(allowed)
            && !text.starts_with('-')
            && !text.ends_with('-')
        {
            Ok(Self(text.into()))
        } else {
            Err(shape("slug"))
        }
    }
}

text_value! {
    /// A country by its two capital letters (ISO 3166-1 alpha-2); only the shape is known.
    CountryCode
}

impl FromStr for CountryCode {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
            Ok(Self(text.to_ascii_uppercase().into()))
        } else {
            Err(shape("country"))
        }
    }
}

shown_as_stored!(Text, Name, Slug, CountryCode);

impl CountryCode {
    /// Belgium.
    #[must_use]
    pub fn belgium() -> Self {
        Self("BE".into())
    }
}

/// Declares a value that is one bounded whole number, readable from text and from the
/// integers of TOML.
macro_rules! number_value {
    ($(#[$meta:meta])* $name:ident($inner:ty), $range:expr, $key:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name($inner);

        impl $name {
            /// The number.
            #[must_use]
            pub fn get(self) -> $inner {
                self.0
            }
        }

        impl TryFrom<i64> for $name {
            type Error = ValueError;

            fn try_from(number: i64) -> Result<Self, ValueError> {
                let inner = <$inner>::try_from(number).map_err(|_| shape($key))?;
                if ($range).contains(&inner) { Ok(Self(inner)) } else { Err(shape($key)) }
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                let text = text.trim();
                if !is_digits(text, text.len()) {
                    return Err(shape($key));
                }
                text.parse::<i64>().map_err(|_| shape($key))?.try_into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

number_value! {
    /// A Belgian postcode: four digits from 1000. Whether it is in use is a question for
    /// [`crate::geography`].
    PostalCode(u16), 1000..=9999, "postcode"
}

number_value! {
    /// An amount in euro cents. Pages show it by way of the language's own formats, so
    /// `Display` is the bare number of cents.
    Cents(u32), 0..=u32::MAX, "cents"
}

number_value! {
    /// A year people write about in a profile or a reference.
    Year(u16), 1900..=2200, "year"
}

/// A time of day to the minute, as minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct OpeningTime(u16);

impl OpeningTime {
    /// The time at `hour` (0–23) and `minute` (0–59).
    ///
    /// # Errors
    /// Beyond these bounds.
    pub fn new(hour: u8, minute: u8) -> Result<Self, ValueError> {
        if hour < 24 && minute < 60 {
            Ok(Self(u16::from(hour) * 60 + u16::from(minute)))
        } else {
            Err(shape("time"))
        }
    }

    /// Minutes since midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl FromStr for OpeningTime {
    type Err = ValueError;

    /// Reads `hh:mm`.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (hour, minute) = text.trim().split_once(':').ok_or(shape("time"))?;
        if !is_digits(hour, 2) || !is_digits(minute, 2) {
            return Err(shape("time"));
        }
        let read = |digits: &str| digits.parse().map_err(|_| shape("time"));
        Self::new(read(hour)?, read(minute)?)
    }
}

/// `hh:mm`, the form machines read (JSON-LD, `datetime` attributes).
impl fmt::Display for OpeningTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What parsing yields, as one line: the value shown, or the error.
    pub(super) fn read<T: FromStr<Err = ValueError> + fmt::Display>(input: &str) -> String {
        match input.parse::<T>() {
            Ok(value) => value.to_string(),
            Err(ValueError::Shape { expected }) => {
                assert!(ValueError::SHAPES.contains(&expected), "{expected} is not in SHAPES");
                format!("shape {expected}")
            }
            Err(ValueError::CheckDigits { expected }) => format!("check digits {expected}"),
        }
    }

    /// Compares what parsing yields with what a table says.
    #[track_caller]
    pub(super) fn check<T: FromStr<Err = ValueError> + fmt::Display>(table: &[(&str, &str)]) {
        for (input, expected) in table {
            assert_eq!(read::<T>(input), *expected, "reading {input:?}");
        }
    }

    #[test]
    fn text() {
        check::<Text>(&[
            (" Bonjour ", "Bonjour"),
            ("e\u{301}te\u{301}", "été"),
            ("une\r\ndeux", "une\ndeux"),
            ("", "shape text"),
            (" \n ", "shape text"),
            ("a\tb", "shape text"),
            ("a\u{0}b", "shape text"),
            ("a\u{202e}b", "shape text"),
        ]);
    }

    #[test]
    fn slug() {
        check::<Slug>(&[
            ("marie-dupont-2", "marie-dupont-2"),
            ("", "shape slug"),
            ("-a", "shape slug"),
            ("a-", "shape slug"),
            ("Marie", "shape slug"),
            ("élodie", "shape slug"),
            ("a/b", "shape slug"),
            ("..", "shape slug"),
            (&"a".repeat(81), "shape slug"),
        ]);
    }

    #[test]
    fn numbers() {
        check::<CountryCode>(&[("BE", "BE"), ("be", "BE"), ("BEL", "shape country")]);
        check::<PostalCode>(&[
            ("4000", "4000"),
            ("999", "shape postcode"),
            ("0999", "shape postcode"),
            ("10000", "shape postcode"),
            ("４０００", "shape postcode"),
            ("+4000", "shape postcode"),
            ("", "shape postcode"),
        ]);
        check::<Cents>(&[("1100", "1100"), ("-1", "shape cents"), ("4294967296", "shape cents")]);
        check::<Year>(&[("1900", "1900"), ("1899", "shape year"), ("2201", "shape year")]);
        assert_eq!(PostalCode::try_from(-1), Err(shape("postcode")));
    }

    #[test]
    fn opening_time() {
        check::<OpeningTime>(&[
            ("09:05", "09:05"),
            ("23:59", "23:59"),
            ("9:05", "shape time"),
            ("24:00", "shape time"),
            ("12:60", "shape time"),
            ("noon", "shape time"),
        ]);
    }

    /// What is shown reads back as the same value, and nothing that is typed panics.
    fn round_trips<T>(input: &str)
    where
        T: FromStr<Err = ValueError> + fmt::Display + fmt::Debug + PartialEq,
    {
        if let Ok(value) = input.parse::<T>() {
            assert_eq!(value.to_string().parse(), Ok(value), "from {input:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn shown_values_read_back(
            input in "[+]?[0-9 ./()-]{1,20}|[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}|[a-z@.:/-]{1,20}\
                      |https://[a-zé]{1,4}[.][a-z]{2,3}(:[0-9]{1,4})?/[ -~é]{0,9}|.{0,20}"
        ) {
            round_trips::<Text>(&input);
            round_trips::<Slug>(&input);
            round_trips::<CountryCode>(&input);
            round_trips::<PostalCode>(&input);
            round_trips::<Cents>(&input);
            round_trips::<Year>(&input);
            round_trips::<OpeningTime>(&input);
            round_trips::<Phone>(&input);
            round_trips::<Email>(&input);
            round_trips::<Url>(&input);
            round_trips::<BaseUrl>(&input);
            round_trips::<Doi>(&input);
            round_trips::<EnterpriseNumber>(&input);
            round_trips::<EstablishmentUnit>(&input);
            round_trips::<Nihdi>(&input);
            round_trips::<CompsyNumber>(&input);
            round_trips::<Iban>(&input);
        }
    }
}
