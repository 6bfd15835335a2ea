//! Texts in several languages.

use super::record::{Node, Read, Reader, Shape, TableReader, choice};
use super::value::Text;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::At;

choice! {
    /// A language the site can be written in.
    Lang {
        /// French.
        Fr = "fr",
        /// Dutch.
        Nl = "nl",
        /// German.
        De = "de",
        /// English.
        En = "en",
    }
}

/// A text that may be put in a file as a plain string.
pub trait Translatable: Read {
    /// Whether a plain string holds in every language, as a proper name does, rather
    /// than in the main language alone.
    const SAME_EVERYWHERE: bool;

    /// Calls `visit` when the value is a text that wants translating.
    fn visit(
        _localized: &Localized<Self>,
        _key: &'static str,
        _visit: &mut dyn FnMut(&'static str, &Localized<Text>),
    ) {
    }
}

impl Translatable for Text {
    const SAME_EVERYWHERE: bool = false;

    fn visit(
        localized: &Localized<Self>,
        key: &'static str,
        visit: &mut dyn FnMut(&'static str, &Localized<Text>),
    ) {
        visit(key, localized);
    }
}

/// Something for some of the site's languages: mostly one of them, so that it takes the room of
/// no other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ByLang<T>(Vec<(Lang, T)>);

impl<T> Default for ByLang<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByLang<T> {
    /// The same for every language.
    fn everywhere(value: &T) -> Self
    where
        T: Clone,
    {
        Self(Lang::ALL.iter().map(|&lang| (lang, value.clone())).collect())
    }

    /// Adds or replaces that of a language.
    pub(super) fn set(&mut self, lang: Lang, value: T) {
        match self.0.binary_search_by_key(&lang, |(known, _)| *known) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => {
                self.0.reserve_exact(1);
                self.0.insert(at, (lang, value));
            }
        }
    }

    /// That of a language.
    pub(super) fn get(&self, lang: Lang) -> Option<&T> {
        self.iter().find(|(known, _)| *known == lang).map(|(_, value)| value)
    }

    /// Each there is, in the order of the languages.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.0.iter().map(|(lang, value)| (*lang, value))
    }
}

/// A value in some of the site's languages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Localized<T> {
    /// Where the whole is written.
    pub span: crate::source::Span,
    main: Lang,
    values: ByLang<At<T>>,
}

/// A value picked for a reader's language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picked<'a, T> {
    /// The value.
    pub value: &'a T,
    /// The language it is in: not the reader's own where there is no translation.
    pub lang: Lang,
}

impl<T> Localized<T> {
    /// A value in one language.
    pub fn single(main: Lang, value: At<T>) -> Self {
        let mut localized = Self { span: value.span, main, values: ByLang::default() };
        localized.set(main, value);
        localized
    }

    /// Adds or replaces the value of a language.
    pub fn set(&mut self, lang: Lang, value: At<T>) {
        self.values.set(lang, value);
    }

    /// The value written in a language, without falling back.
    #[must_use]
    pub fn exact(&self, lang: Lang) -> Option<&At<T>> {
        self.values.get(lang)
    }

    /// The value for a reader: in their language, else in the main one, else in the
    /// first there is. `None` only when nothing could be read.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> Option<Picked<'_, T>> {
        let order = [lang, self.main].into_iter().chain(Lang::ALL.iter().copied());
        let mut found =
            order.filter_map(|lang| self.exact(lang).map(|at| Picked { value: &at.value, lang }));
        found.next()
    }

    /// What is written, with its languages.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &At<T>)> {
        self.values.iter()
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.iter().next().is_none()
    }
}

impl<T: Translatable + Clone> Read for Localized<T> {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        use toml::de::DeValue;
        let span = reader.span(node.span());
        let main = reader.main_language;
        let mut localized = Self { span, main, values: ByLang::default() };
        if !matches!(node.get_ref(), DeValue::Table(_)) {
            if !matches!(node.get_ref(), DeValue::String(_)) {
                reader.wrong_type(&node, "localized");
                return None;
            }
            let value = At::<T>::read(node, reader)?;
            if T::SAME_EVERYWHERE {
                localized.values = ByLang::everywhere(&value);
            } else {
                localized.set(main, value);
            }
            return Some(localized);
        }
        let mut table = TableReader::open(node, reader)?;
        for &lang in Lang::ALL {
            let value = table.take(lang.key()).and_then(|node| At::<T>::read(node, reader));
            if let Some(value) = value {
                localized.set(lang, value);
            }
        }
        let keys: Vec<&str> = Lang::ALL.iter().map(|lang| lang.key()).collect();
        table.finish(&keys, reader);
        if localized.exact(main).is_none() {
            let finding = Diagnostic::new(Code::TomlMissingKey, span).arg("key", main.key());
            reader.diagnostics.push(finding);
        }
        Some(localized)
    }

    fn shape() -> Shape {
        Shape::Localized(Box::new(<T as Read>::shape()))
    }

    fn texts(&self, key: &'static str, visit: &mut dyn FnMut(&'static str, &Localized<Text>)) {
        T::visit(self, key, visit);
    }
}
