//! The words of the terminal, in the reader's language.
//!
//! They live in `locales/LANG/*.ftl` and are compiled in. All four languages are complete,
//! which a test holds them to. A key that nobody wrote is printed as it is: words are never
//! a reason to fail.

use std::borrow::Cow;
use std::sync::OnceLock;
use std::time::Duration;

use include_dir::{Dir, include_dir};

use crate::diagnostic::Arg;
use crate::model::locale::Lang;
use crate::phrases::{Layer, PhraseFault, Phrases};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/locales");

/// The words of a language.
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// Read when the first of them is asked for.
    phrases: OnceLock<Phrases>,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, phrases: OnceLock::new() }
    }

    /// Reads them, so that whoever needs the first need not wait.
    pub fn prepare(&self) {
        self.phrases();
    }

    fn phrases(&self) -> &Phrases {
        self.phrases.get_or_init(|| phrases(self.lang).0)
    }

    /// The text of a message, or of an attribute of it (`message.attribute`), if there
    /// is one.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<Cow<'_, str>> {
        self.phrases().text(key, args)
    }

    /// The text of a message, or the key itself.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// The text of a message without arguments, or the key itself.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// A time in seconds, to the tenth, as the language writes numbers.
    #[must_use]
    pub fn seconds(&self, elapsed: Duration) -> String {
        let tenths = (elapsed.as_millis() + 50) / 100;
        self.phrases().decimal(i64::try_from(tenths).unwrap_or(i64::MAX), 1)
    }
}

/// The phrases of a language, and what is wrong in its files.
fn phrases(lang: Lang) -> (Phrases, Vec<PhraseFault>) {
    let files = LOCALES.get_dir(lang.key()).into_iter().flat_map(Dir::files);
    let texts = files.map(|file| (file.path().to_str(), file.contents_utf8()));
    let layers: Vec<Layer<'_>> =
        texts.filter_map(|(path, text)| Some(Layer { path: path?, text: text? })).collect();
    Phrases::new(lang.key(), &layers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_well_formed() {
        for &lang in Lang::ALL {
            let faults = phrases(lang).1;
            assert!(faults.is_empty(), "{}: {faults:?}", lang.key());
        }
    }

    #[test]
    fn unknown_keys_are_printed() {
        assert_eq!(Words::new(Lang::De).plain("no-such-key"), "no-such-key");
    }
}
