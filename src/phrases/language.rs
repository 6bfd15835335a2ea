//! The four languages, and how what a system or a browser asks for maps to them.

use icu_locale_core::{Locale, locale};

/// A language pignon speaks, as it is written in Belgium; English as in Britain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Fr,
    Nl,
    De,
    En,
}

impl Language {
    pub(super) const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    pub(super) fn locale(self) -> Locale {
        match self {
            Self::Fr => locale!("fr-BE"),
            Self::Nl => locale!("nl-BE"),
            Self::De => locale!("de-BE"),
            Self::En => locale!("en-GB"),
        }
    }

    /// The language of a tag, whatever its country, script, encoding or case.
    pub(super) fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }
}

/// Which of `fr`, `nl`, `de` and `en` answers one tag of a system or a browser
/// (`nl_BE.UTF-8`, `de-AT`); none for another language and for `C` or `POSIX`.
#[must_use]
pub fn negotiate(requested: &str) -> Option<&'static str> {
    Language::of_tag(requested).map(Language::code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_systems_and_browsers() {
        for (requested, expected) in [
            ("fr", Some("fr")),
            ("FR-be", Some("fr")),
            ("nl_BE.UTF-8", Some("nl")),
            ("de-AT", Some("de")),
            ("de_BE@euro", Some("de")),
            (" en-GB-oxendict ", Some("en")),
            ("nds", None),
            ("frr", None),
            ("lb-LU", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(negotiate(requested), expected, "{requested}");
        }
    }
}
