//! The words of one language: texts picked, typeset and marked, keys turned into words.

use std::sync::Arc;

use jiff::civil::Date;

use super::view::{PhoneView, ProseView, TextView};
use crate::diagnostic::Arg;
use crate::model::locale::{Lang, Localized, Picked};
use crate::model::profession::{Profession, TitleForm};
use crate::model::site::Address;
use crate::model::time::{Opening, Weekday};
use crate::model::value::{Name, Phone, Text};
use crate::phrases::Phrases;
use crate::typography;

/// The words of one language.
#[derive(Clone)]
pub(super) struct Words {
    /// The language.
    pub lang: Lang,
    /// Its phrases.
    pub phrases: Arc<Phrases>,
}

impl Words {
    /// A phrase; its key stands in for one that is missing, which a test forbids for the
    /// built-in theme and `check` reports for others.
    #[must_use]
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.phrases.text(key, args).map_or_else(|| key.to_owned(), |text| text.into_owned())
    }

    /// A phrase without arguments.
    #[must_use]
    pub(super) fn phrase(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The word for one of a list's keys: the phrase `LIST-KEY`.
    #[must_use]
    pub(super) fn word(&self, list: &str, key: &str) -> String {
        self.phrase(&[list, "-", key].concat())
    }

    /// The words for some keys, as a list.
    #[must_use]
    pub(super) fn listed<'k>(&self, list: &str, keys: impl IntoIterator<Item = &'k str>) -> String {
        let words: Vec<String> = keys.into_iter().map(|key| self.word(list, key)).collect();
        self.phrases.list_and(&words)
    }

    /// The name of a profession in the form that agrees with a person.
    #[must_use]
    pub(super) fn profession(&self, profession: Profession, form: TitleForm) -> String {
        self.phrase(&["profession-", profession.key(), ".", form.key()].concat())
    }

    /// The names of professions in the plural, as a list.
    #[must_use]
    pub(super) fn professions(&self, professions: impl IntoIterator<Item = Profession>) -> String {
        let plural = |profession: Profession| {
            self.phrase(&format!("profession-{}.plural", profession.key()))
        };
        let words: Vec<String> = professions.into_iter().map(plural).collect();
        self.phrases.list_and(&words)
    }

    /// A text, typeset by the rules of the language it is in.
    #[must_use]
    pub(super) fn picked(&self, picked: Picked<'_, Text>) -> TextView {
        self.in_language(picked.value.as_str(), picked.lang)
    }

    /// Words of a language, typeset by its rules.
    #[must_use]
    pub(super) fn in_language(&self, text: &str, lang: Lang) -> TextView {
        let foreign = (lang != self.lang).then(|| lang.key().to_owned());
        TextView { text: typography::apply(lang.key(), text).into_owned(), lang: foreign }
    }

    /// A text that may be translated.
    #[must_use]
    pub(super) fn text(&self, text: &Localized<Text>) -> TextView {
        text.pick(self.lang).map(|picked| self.picked(picked)).unwrap_or_default()
    }

    /// A text that may be left out.
    #[must_use]
    pub(super) fn maybe(&self, text: Option<&Localized<Text>>) -> Option<TextView> {
        text.map(|text| self.text(text))
    }

    /// Several texts.
    #[must_use]
    pub(super) fn texts(&self, texts: &[Localized<Text>]) -> Vec<TextView> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// Words of this language with their quotes and spaces as typesetters have them.
    #[must_use]
    pub(super) fn typeset(&self, text: &str) -> String {
        typography::apply(self.lang.key(), text).into_owned()
    }

    /// A phrase as a text of this language.
    #[must_use]
    pub(super) fn own(&self, text: String) -> TextView {
        TextView { text, lang: None }
    }

    /// A name in this language.
    #[must_use]
    pub(super) fn name(&self, name: &Localized<Name>) -> String {
        name.pick(self.lang).map(|picked| picked.value.as_str().to_owned()).unwrap_or_default()
    }

    /// A date with its month in words.
    #[must_use]
    pub(super) fn date(&self, date: Date) -> String {
        self.phrases.date_long(date)
    }

    /// A telephone number.
    #[must_use]
    pub(super) fn phone(&self, phone: &Phone) -> PhoneView {
        PhoneView { text: phone.national().replace(' ', "\u{a0}"), uri: phone.uri() }
    }

    /// Hours, a line each.
    #[must_use]
    pub(super) fn hours(&self, openings: &[Opening]) -> Vec<String> {
        openings.iter().map(|opening| self.opening(opening)).collect()
    }

    fn opening(&self, opening: &Opening) -> String {
        let mut days: Vec<u8> = opening.days.iter().map(|day| day_index(day.value)).collect();
        days.sort_unstable();
        days.dedup();
        let (from, until) = (opening.from.value, opening.until.value);
        let range =
            self.phrases.time_range(from.hour(), from.minute(), until.hour(), until.minute());
        let args = [("days", self.phrases.days(&days).into()), ("range", range.into())];
        let line = self.say("hours-line", &args);
        match self.maybe(opening.note.as_ref()) {
            Some(note) => {
                self.say("hours-note", &[("line", line.into()), ("note", note.text.into())])
            }
            None => line,
        }
    }

    /// An address, line by line.
    #[must_use]
    pub(super) fn address(&self, address: &Address) -> Vec<String> {
        let street = self.name(&address.street);
        let mut line = format!("{street}\u{a0}{}", address.number.as_str());
        if let Some(r#box) = &address.r#box {
            let args = [("box", r#box.as_str().into())];
            line = format!("{line} {}", self.say("address-box", &args));
        }
        let locality = format!("{}\u{a0}{}", address.postcode.value, self.name(&address.locality));
        vec![line, locality]
    }

    /// Markdown in this language, with the notice language when it is another.
    #[must_use]
    pub(super) fn prose(&self, html: String, lang: Lang) -> Option<ProseView> {
        let foreign = (lang != self.lang).then(|| lang.key().to_owned());
        (!html.trim().is_empty()).then_some(ProseView { html, lang: foreign })
    }
}

/// Each of some names once, in the order they first come.
#[must_use]
pub(super) fn distinct(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

/// The number of a day, Monday being 0.
fn day_index(day: Weekday) -> u8 {
    day as u8
}
