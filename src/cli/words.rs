//! The words of the terminal, in the reader's language.
//!
//! They live in `locales/LANG/*.ftl` and are compiled in; a message is read when it is asked
//! for. All four languages are complete, which a test holds them to. A key that nobody wrote
//! is printed as it is: words are never a reason to fail.

use std::borrow::Cow;
use std::collections::HashMap;
use std::iter::{from_fn, once};
use std::sync::OnceLock;
use std::time::Duration;

use include_dir::{Dir, include_dir};

use crate::diagnostic::Arg;
use crate::model::locale::Lang;
use crate::phrases::{Layer, Phrases};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/locales");

/// The words of a language.
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// How it writes numbers.
    formats: OnceLock<Phrases>,
    messages: OnceLock<HashMap<&'static str, Message>>,
}

/// A message. None refers to another, so that each is read when it is asked for: of all that could
/// be said, a command says little.
struct Message {
    /// What its file says of it.
    text: &'static [u8],
    phrases: OnceLock<Box<Phrases>>,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, formats: OnceLock::new(), messages: OnceLock::new() }
    }

    /// Reads a message, so that whoever needs it need not wait.
    pub fn prepare(&self, message: &str) {
        self.message(message);
    }

    fn message(&self, name: &str) -> Option<&Phrases> {
        let messages = self.messages.get_or_init(|| {
            let texts = files(self.lang).flat_map(|(_, text)| messages(text));
            texts.map(|(name, text)| (name, Message { text, phrases: OnceLock::new() })).collect()
        });
        let message = messages.get(name)?;
        Some(message.phrases.get_or_init(|| {
            let text = str::from_utf8(message.text).unwrap_or_default();
            let layer = Layer { path: name, text };
            Box::new(Phrases::new(self.lang.key(), &[layer]).0)
        }))
    }

    /// The text of a message, or of an attribute of it (`message.attribute`), if there
    /// is one.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<Cow<'_, str>> {
        let (message, _) = key.split_once('.').unwrap_or((key, ""));
        self.message(message)?.text(key, args)
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
        let formats = self.formats.get_or_init(|| Phrases::new(self.lang.key(), &[]).0);
        formats.decimal(i64::try_from(tenths).unwrap_or(i64::MAX), 1)
    }
}

/// The files of a language: their paths and texts.
fn files(lang: Lang) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let files = LOCALES.get_dir(lang.key()).into_iter().flat_map(Dir::files);
    files.filter_map(|file| Some((file.path().to_str()?, file.contents())))
}

/// The messages of a file, each with its own part of the text: they begin a line, as nothing else
/// does that begins with a letter.
fn messages(text: &[u8]) -> impl Iterator<Item = (&str, &[u8])> {
    let ends = memchr::memchr_iter(b'\n', text);
    let begins = |at: &usize| text.get(*at).is_some_and(u8::is_ascii_alphabetic);
    let mut starts = once(0).chain(ends.map(|at| at + 1)).filter(begins).peekable();
    from_fn(move || {
        let start = starts.next()?;
        let text = &text[start..starts.peek().copied().unwrap_or(text.len())];
        let name = text.split(|byte| *byte == b'=').next()?;
        Some((str::from_utf8(name).unwrap_or_default().trim_end(), text))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn files_are_well_formed_and_each_message_by_itself() {
        for &lang in Lang::ALL {
            let mut names = BTreeSet::new();
            for (path, text) in files(lang) {
                let read = |text| {
                    let text = str::from_utf8(text).expect("words are text");
                    let (phrases, faults) = Phrases::new(lang.key(), &[Layer { path, text }]);
                    assert!(faults.is_empty(), "{path}: {faults:?}");
                    phrases.keys().into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
                };
                let mut keys = BTreeSet::new();
                for (name, text) in messages(text) {
                    assert!(names.insert(name), "{name} is there twice");
                    keys.append(&mut read(text));
                }
                assert_eq!(keys, read(text), "{path}");
            }
        }
    }

    #[test]
    fn unknown_keys_are_printed() {
        assert_eq!(Words::new(Lang::De).plain("no-such-key"), "no-such-key");
    }
}
