//! One declaration a table: what a file may hold, how it is read, how it is described.
//!
//! [`record!`] declares a table and [`choice!`] a word out of a list. From the one
//! declaration come the model's type with a span for every value, the reader that
//! reports every mistake of the file, the JSON Schema and the file reference of docs/.
//! Reading never stops: what is missing or wrong is reported and replaced by a
//! placeholder ([`Span::PLACEHOLDER`]), so that one run finds every mistake.
//!
//! The TOML is parsed once into the spanned tree of the `toml` crate and walked here;
//! a serde struct would lose the places of keys, and stop at its first mistake.

use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::locale::{Lang, Localized};
use super::secret::{is_secret_name, is_secret_value};
use super::value::{Text, ValueError};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{At, FileId, Span};

/// A value of the parsed TOML, with its place.
pub type Node<'i> = Spanned<DeValue<'i>>;

/// What reading a file needs to know, and what it finds wrong.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The file being read.
    pub file: FileId,
    /// Where in the file the TOML starts: after the opening `+++` of a front matter.
    pub offset: usize,
    /// The language of plain strings where a text may be translated.
    pub main_language: Lang,
    /// Whether the file is private: diagnostics then quote nothing of it.
    pub private: bool,
    /// What was found wrong so far.
    pub diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// What a diagnostic quotes of the file: nothing of a private one.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        if self.private { "…".to_owned() } else { text.to_owned() }
    }

    /// The place of a range of the TOML.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    /// Parses TOML and reads it as one record; `None` when the syntax is broken, of
    /// which only the earliest mistake is reported: the others follow from it.
    pub fn document<T: Read>(&mut self, toml: &str) -> Option<T> {
        let (tree, mut errors) = DeTable::parse_recoverable(toml);
        errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
        if let Some(error) = errors.first() {
            let range = error.span().unwrap_or(0..0);
            let fault = super::syntax::fault(error.message(), toml, range.start);
            let key = match fault {
                "duplicate" => toml.get(range.clone()).unwrap_or_default(),
                _ => "",
            };
            let finding = Diagnostic::new(Code::TomlSyntax, self.span(range));
            let detail = self.quoted(&error.message().replace('\n', ", "));
            let finding = finding.arg("fault", fault).arg("key", self.quoted(key));
            self.diagnostics.push(finding.arg("detail", detail));
            return None;
        }
        let range = tree.span();
        let table = DeValue::Table(tree.into_inner());
        T::read(Spanned::new(range.start..range.start, table), self)
    }

    /// Reports a value of the wrong type.
    pub fn wrong_type(&mut self, node: &Node<'_>, expected: &'static str) {
        let found = match node.get_ref() {
            DeValue::String(_) => "string",
            DeValue::Integer(_) => "integer",
            DeValue::Float(_) => "float",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "datetime",
            DeValue::Array(_) => "array",
            DeValue::Table(_) => "table",
        };
        let finding = Diagnostic::new(Code::TomlType, self.span(node.span()));
        self.diagnostics.push(finding.arg("expected", expected).arg("found", found));
    }

    /// Parses a text value, reporting what is wrong with it.
    pub fn parse<T: FromStr<Err = ValueError>>(&mut self, text: &str, span: Span) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            // Whatever else is wrong with it, it must not be repeated.
            Err(_) if is_secret_value(text) => {
                self.diagnostics.push(Diagnostic::new(Code::PublishSecret, span));
                None
            }
            Err(ValueError::Shape { expected }) => {
                let finding = Diagnostic::new(Code::ValueShape, span).arg("expected", expected);
                let found = self.quoted(text);
                self.diagnostics.push(finding.arg("found", found));
                None
            }
            Err(ValueError::CheckDigits { expected }) => {
                let expected = self.quoted(&expected);
                let finding = Diagnostic::new(Code::ValueCheckDigits, span);
                let found = self.quoted(text);
                self.diagnostics.push(finding.arg("expected", expected).arg("found", found));
                None
            }
        }
    }
}

/// A value that a file can hold.
pub trait Read: Sized + Default {
    /// Reads a value; `None` when it is of the wrong kind, which is then reported.
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What the value may be, for the schema and the reference.
    fn shape() -> Shape;

    /// Calls `visit` with every text inside that may be translated, and its key.
    fn texts(&self, _key: &'static str, _visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {}
}

/// A key of a table: required, optional or a list, by its type.
pub trait Slot: Sized {
    /// Whether the key must be there.
    const REQUIRED: bool;

    /// Reads the key's value, or stands in for it.
    fn fill(
        node: Option<Node<'_>>,
        key: &'static str,
        table: Span,
        reader: &mut Reader<'_>,
    ) -> Self;

    /// What the value may be.
    fn shape() -> Shape;

    /// Calls `visit` with every text inside that may be translated, and its key.
    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>));
}

/// A key that must be there.
impl<T: Read> Slot for T {
    const REQUIRED: bool = true;

    fn fill(
        node: Option<Node<'_>>,
        key: &'static str,
        table: Span,
        reader: &mut Reader<'_>,
    ) -> Self {
        match node {
            Some(node) => T::read(node, reader).unwrap_or_default(),
            None => {
                let finding = Diagnostic::new(Code::TomlMissingKey, table).arg("key", key);
                reader.diagnostics.push(finding);
                T::default()
            }
        }
    }

    fn shape() -> Shape {
        <T as Read>::shape()
    }

    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {
        <T as Read>::texts(self, key, visit);
    }
}

/// A key that may be left out.
impl<T: Read> Slot for Option<T> {
    const REQUIRED: bool = false;

    fn fill(
        node: Option<Node<'_>>,
        _key: &'static str,
        _table: Span,
        reader: &mut Reader<'_>,
    ) -> Self {
        node.and_then(|node| T::read(node, reader))
    }

    fn shape() -> Shape {
        <T as Read>::shape()
    }

    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {
        if let Some(value) = self {
            <T as Read>::texts(value, key, visit);
        }
    }
}

/// A list; left out means empty.
impl<T: Read> Slot for Vec<T> {
    const REQUIRED: bool = false;

    fn fill(
        node: Option<Node<'_>>,
        _key: &'static str,
        _table: Span,
        reader: &mut Reader<'_>,
    ) -> Self {
        let Some(node) = node else { return Self::new() };
        if !matches!(node.get_ref(), DeValue::Array(_)) {
            reader.wrong_type(&node, "array");
            return Self::new();
        }
        let DeValue::Array(items) = node.into_inner() else { return Self::new() };
        // Lists are many and short: none has room for more than it was written with.
        let mut values = Self::with_capacity(items.len());
        values.extend(items.into_iter().filter_map(|item| T::read(item, reader)));
        values
    }

    fn shape() -> Shape {
        Shape::List(Box::new(<T as Read>::shape()))
    }

    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {
        for value in self {
            <T as Read>::texts(value, key, visit);
        }
    }
}

/// What a value may be, as data: the JSON Schema and the reference are printed from it.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A string; the format is a key such as `email`, described in the reference.
    String {
        /// Key of the format.
        format: &'static str,
    },
    /// A whole number, not below the least.
    Integer {
        /// Smallest value allowed.
        least: i64,
    },
    /// A number with a decimal point.
    Float,
    /// `true` or `false`.
    Boolean,
    /// A TOML local date.
    Date,
    /// A TOML local time.
    Time,
    /// One of some words.
    Choice(ChoiceShape),
    /// A table.
    Record(RecordShape),
    /// A list.
    List(Box<Self>),
    /// A string in the main language, or a table keyed by language.
    Localized(Box<Self>),
    /// A table with free keys.
    Keyed(Box<Self>),
    /// One of several shapes.
    Either(Vec<Self>),
}

/// A word out of a list.
#[derive(Debug, Clone)]
pub struct ChoiceShape {
    /// The Rust type's name.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// The words, each with its meaning.
    pub words: &'static [(&'static str, &'static str)],
}

/// A table.
#[derive(Debug, Clone)]
pub struct RecordShape {
    /// The Rust type's name.
    pub name: &'static str,
    /// What it describes.
    pub doc: &'static str,
    /// Its keys, in order.
    pub fields: fn() -> Vec<FieldShape>,
}

/// A key of a table.
#[derive(Debug, Clone)]
pub struct FieldShape {
    /// The key.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What stands for it when left out, as TOML.
    pub default: Option<&'static str>,
    /// What it may hold.
    pub shape: Shape,
}

/// A table under way: what is left in it is unknown.
#[derive(Debug)]
pub struct TableReader<'i> {
    map: DeTable<'i>,
    /// Where the table is written: its header, or its braces.
    pub span: Span,
}

impl<'i> TableReader<'i> {
    /// Opens a table; anything else is reported.
    pub fn open(node: Node<'i>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        if !matches!(node.get_ref(), DeValue::Table(_)) {
            reader.wrong_type(&node, "table");
            return None;
        }
        let DeValue::Table(map) = node.into_inner() else { return None };
        Some(Self { map, span })
    }

    /// Takes the value of a key out of the table.
    pub fn take(&mut self, key: &str) -> Option<Node<'i>> {
        let key = key.strip_prefix("r#").unwrap_or(key);
        self.map.remove(key)
    }

    /// Reports the keys nobody took, each with the likeliest of those that exist.
    pub fn finish(self, known: &[&'static str], reader: &mut Reader<'_>) {
        for (key, value) in &self.map {
            let span = reader.span(key.span());
            // Nothing in a network's files wants a secret: what is called like one is one.
            if matches!(value.get_ref(), DeValue::String(_)) && is_secret_name(key.get_ref()) {
                reader.diagnostics.push(Diagnostic::new(Code::PublishSecret, span));
                continue;
            }
            let quoted = reader.quoted(key.get_ref());
            let finding = Diagnostic::new(Code::TomlUnknownKey, span).arg("key", quoted);
            let suggestion = did_you_mean(key.get_ref(), known.iter().copied());
            reader.diagnostics.push(
                finding
                    .arg("suggestion", suggestion.unwrap_or_default())
                    .arg("known", known.join(", ")),
            );
        }
    }

    /// The keys left and their values, for tables with free keys.
    pub fn into_entries(
        self,
    ) -> impl Iterator<Item = (Spanned<std::borrow::Cow<'i, str>>, Node<'i>)> {
        self.map.into_iter()
    }
}

/// The candidate most like a word, when one is near enough to be meant.
#[must_use]
pub fn did_you_mean<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let folded = word.to_lowercase().replace('-', "_");
    candidates
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&folded, &candidate.replace('-', "_")), candidate)
        })
        .filter(|(distance, candidate)| *distance <= (candidate.len().max(word.len()) / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Declares a table of a file: see the module. A key's type says whether it must be
/// there (`T`), may be left out (`Option<T>`) or is a list (`Vec<T>`); `= value` gives
/// what stands for it when left out.
macro_rules! record {
    ($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty $(= $default:expr)?,)*
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $name {
            /// Where the table is written.
            pub span: $crate::source::Span,
            $($(#[doc = $field_doc])+ pub $field: $type,)*
        }

        impl $crate::model::record::Read for $name {
            fn read(
                node: $crate::model::record::Node<'_>,
                reader: &mut $crate::model::record::Reader<'_>,
            ) -> Option<Self> {
                #[allow(unused_imports, reason = "a record without defaults needs no Slot")]
                use $crate::model::record::Slot as _;
                #[allow(unused_mut, reason = "a record may have no keys")]
                let mut table = $crate::model::record::TableReader::open(node, reader)?;
                let span = table.span;
                let value = Self {
                    span,
                    $($field: $crate::model::record::record!(
                        @fill table, reader, span, $field, $type $(, $default)?
                    ),)*
                };
                table.finish(&[$(stringify!($field)),*], reader);
                Some(value)
            }

            fn shape() -> $crate::model::record::Shape {
                $crate::model::record::Shape::Record($crate::model::record::RecordShape {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    fields: || vec![$($crate::model::record::FieldShape {
                        name: stringify!($field),
                        doc: concat!($($field_doc, "\n"),+),
                        required: <$type as $crate::model::record::Slot>::REQUIRED
                            && !$crate::model::record::record!(@has_default $($default)?),
                        default: $crate::model::record::record!(@default_text $($default)?),
                        shape: <$type as $crate::model::record::Slot>::shape(),
                    }),*],
                })
            }

            fn texts(
                &self,
                _key: &'static str,
                visit: &mut dyn FnMut(
                    &'static str,
                    &$crate::model::locale::Localized<$crate::model::value::Text>,
                ),
            ) {
                $(<$type as $crate::model::record::Slot>::texts(&self.$field, stringify!($field), visit);)*
                let _ = visit;
            }
        }
    };
    (@fill $table:ident, $reader:ident, $span:ident, $field:ident, $type:ty) => {{
        let node = $table.take(stringify!($field));
        <$type as $crate::model::record::Slot>::fill(node, stringify!($field), $span, $reader)
    }};
    (@fill $table:ident, $reader:ident, $span:ident, $field:ident, $type:ty, $default:expr) => {
        match $table.take(stringify!($field)) {
            None => $crate::source::At::new($default, $span),
            node => <$type as $crate::model::record::Slot>::fill(
                node, stringify!($field), $span, $reader,
            ),
        }
    };
    (@has_default) => { false };
    (@has_default $default:expr) => { true };
    (@default_text) => { None };
    (@default_text $default:expr) => { Some(stringify!($default)) };
}
pub(crate) use record;

/// Declares a word out of a list, each with its meaning; the first is the placeholder.
macro_rules! choice {
    ($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $word_doc:literal])+ $variant:ident = $word:literal,)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub enum $name {
            #[default]
            $($(#[doc = $word_doc])+ $variant,)+
        }

        impl $name {
            /// Every word, in the order of the reference.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as files write it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The meaning of a word as files write it.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::model::record::Read for $name {
            fn read(
                node: $crate::model::record::Node<'_>,
                reader: &mut $crate::model::record::Reader<'_>,
            ) -> Option<Self> {
                let (word, span) = $crate::model::record::read_string(node, reader)?;
                let value = Self::from_key(&word);
                if value.is_none() {
                    $crate::model::record::unknown_word(&word, span, &[$($word),+], reader);
                }
                value
            }

            fn shape() -> $crate::model::record::Shape {
                $crate::model::record::Shape::Choice($crate::model::record::ChoiceShape {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    words: &[$(($word, concat!($($word_doc, "\n"),+))),+],
                })
            }
        }
    };
}
pub(crate) use choice;

/// Reads a string and its place; anything else is reported.
pub fn read_string(node: Node<'_>, reader: &mut Reader<'_>) -> Option<(String, Span)> {
    let span = reader.span(node.span());
    match node.get_ref() {
        DeValue::String(text) => Some((text.clone().into_owned(), span)),
        _ => {
            reader.wrong_type(&node, "string");
            None
        }
    }
}

/// Reports a word that a field does not know.
pub fn unknown_word(word: &str, span: Span, known: &[&'static str], reader: &mut Reader<'_>) {
    let suggestion = did_you_mean(word, known.iter().copied()).unwrap_or_default();
    let quoted = reader.quoted(word);
    let finding = Diagnostic::new(Code::TomlChoice, span).arg("found", quoted);
    reader.diagnostics.push(finding.arg("suggestion", suggestion).arg("known", known.join(", ")));
}

/// The span of a value is that of its TOML, quotes included.
impl<T: Read> Read for At<T> {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        T::read(node, reader).map(|value| Self::new(value, span))
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {
        self.value.texts(key, visit);
    }
}

impl Read for bool {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => {
                reader.wrong_type(&node, "boolean");
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Boolean
    }
}

/// Reads a whole number that is at least `least`.
fn read_integer(node: &Node<'_>, least: i64, most: i64, reader: &mut Reader<'_>) -> Option<i64> {
    let DeValue::Integer(digits) = node.get_ref() else {
        reader.wrong_type(node, "integer");
        return None;
    };
    let number = i64::from_str_radix(&digits.as_str().replace('_', ""), digits.radix()).ok();
    let number = number.filter(|number| (least..=most).contains(number));
    if number.is_none() {
        let finding = Diagnostic::new(Code::ValueShape, reader.span(node.span()));
        let found = reader.quoted(digits.as_str());
        reader.diagnostics.push(finding.arg("expected", "count").arg("found", found));
    }
    number
}

impl Read for u32 {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read_integer(&node, 0, i64::from(Self::MAX), reader).and_then(|n| Self::try_from(n).ok())
    }

    fn shape() -> Shape {
        Shape::Integer { least: 0 }
    }
}

impl Read for f64 {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = match node.get_ref() {
            DeValue::Float(number) => number.as_str().replace('_', ""),
            DeValue::Integer(number) => number.as_str().to_owned(),
            _ => {
                reader.wrong_type(&node, "float");
                return None;
            }
        };
        text.parse().ok().filter(|number: &Self| number.is_finite())
    }

    fn shape() -> Shape {
        Shape::Float
    }
}

impl Read for jiff::civil::Date {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Datetime(written) = node.get_ref() else {
            reader.wrong_type(&node, "date");
            return None;
        };
        let (Some(date), None) = (written.date, written.time) else {
            reader.wrong_type(&node, "date");
            return None;
        };
        let (year, month, day) = (date.year, date.month, date.day);
        let day = Self::new(
            i16::try_from(year).unwrap_or(i16::MAX),
            i8::try_from(month).unwrap_or(0),
            i8::try_from(day).unwrap_or(0),
        );
        day.ok()
    }

    fn shape() -> Shape {
        Shape::Date
    }
}
