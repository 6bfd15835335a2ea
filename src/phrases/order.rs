//! Alphabetical order, and the form of a text that search compares.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Phrases;
use super::language::Language;

/// Sorts before every letter at every level, and so keeps the parts of a key apart:
/// "Claes" comes before "Claessens" whatever the given names.
const BETWEEN_PARTS: &str = "\u{fffe}";

/// The order of one language: spaces, apostrophes and hyphens count only between texts
/// that are otherwise equal, as in a directory of names, so that « De Smet », « Desmet »
/// and « de Smet » stand together, and « D’Hondt » beside « Dhondt ». No two texts are
/// equal, so that the order never depends on that of the files.
pub(super) fn collator(language: Language) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.alternate_handling = Some(AlternateHandling::Shifted);
    options.strength = Some(Strength::Identical);
    Collator::try_new(language.locale().into(), options)
        .expect("the order of every language is compiled in")
}

impl Phrases {
    /// The alphabetical order of two texts.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats.collator.compare(a, b)
    }

    /// Sorts alphabetically by a text, then by the next: family name, given name. Case,
    /// accents and spaces come last of all, so that « Desmet, Albert », « De Smet, Émile »
    /// and « Desmet, Eva » follow one another.
    pub fn sort_by_key<T, S: AsRef<str>, const PARTS: usize>(
        &self,
        items: &mut [T],
        parts: impl Fn(&T) -> [S; PARTS],
    ) {
        items.sort_by_cached_key(|item| self.sort_key(&parts(item)));
    }

    fn sort_key<S: AsRef<str>>(&self, parts: &[S]) -> Vec<u8> {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        let mut key = Vec::new();
        let Ok(()) = self.formats.collator.write_sort_key_to(&parts.join(BETWEEN_PARTS), &mut key);
        key
    }

    /// A text for search: lower case, without accents, ligatures and compatibility forms
    /// taken apart, the typographic apostrophe made straight. The same in every language.
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        let bare = text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase);
        for c in bare {
            // Letters that Unicode does not take apart.
            match c {
                'œ' => folded.push_str("oe"),
                'æ' => folded.push_str("ae"),
                'ß' => folded.push_str("ss"),
                'ø' => folded.push('o'),
                'ł' => folded.push('l'),
                'đ' | 'ð' => folded.push('d'),
                'ı' => folded.push('i'),
                '’' => folded.push('\''),
                _ => folded.push(c),
            }
        }
        folded
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::four;

    #[test]
    fn names_as_a_directory_has_them() {
        let sorted = [
            "Aelbrecht",
            "Ælfgar",
            "Baert",
            "Çelik",
            "Claes",
            "Claes-Martens",
            "Claessens",
            "Debacker",
            "De Backer",
            "de Smet",
            "Desmet",
            "De Smet",
            "De Wolf",
            "Dhondt",
            "D'Hondt",
            "D’Hondt",
            "Étienne",
            "Evrard",
            "Gross",
            "Groß",
            "Müller",
            "N’Diaye",
            "Noël",
            "Öztürk",
            "Vandenberghe",
            "Van den Berghe",
            "van der Meer",
            "Zimmermann",
        ];
        for phrases in four() {
            let mut names = sorted;
            names.reverse();
            names.sort_by(|a, b| phrases.compare(a, b));
            let mut keyed = sorted;
            keyed.reverse();
            phrases.sort_by_key(&mut keyed, |name| [(*name).to_owned()]);
            assert_eq!(names, keyed, "{:?}", phrases.language);
            assert_eq!(names, sorted, "{:?}", phrases.language);
        }
    }

    #[test]
    fn families_come_before_given_names() {
        let sorted = [
            ("Claes", "Zoé"),
            ("Claessens", "Anne"),
            ("Desmet", "Albert"),
            ("De Smet", "Émile"),
            ("Desmet", "Eva"),
            ("De Smet", "Eva"),
        ];
        for phrases in four() {
            let mut people = sorted;
            people.reverse();
            phrases.sort_by_key(&mut people, |&(family, given)| [family, given]);
            assert_eq!(people, sorted);
        }
    }

    #[test]
    fn folded_for_search() {
        for (text, expected) in [
            ("Noëlle De Coëtlogon", "noelle de coetlogon"),
            ("CŒUR", "coeur"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("l’écoute", "l'ecoute"),
            ("ﬁn №\u{a0}2", "fin no 2"),
            ("İstanbul Łódź Ørsted", "istanbul lodz orsted"),
            ("E\u{301}tienne", "etienne"),
        ] {
            assert_eq!(four()[0].fold(text), expected, "{text}");
        }
    }
}
