//! Translations: texts that lack one, translations nobody reads.

use super::Context;
use super::texts::{self, PageTexts};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::locale::{Lang, Localized};
use crate::model::value::Text;
use crate::source::Span;

/// A language stands once in the list.
pub(super) fn repeated(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let languages = &network.site.languages;
    for (index, lang) in languages.iter().enumerate() {
        if let Some(first) = languages[..index].iter().find(|first| first.value == lang.value) {
            let finding = Diagnostic::new(Code::LanguageRepeated, lang.span);
            found.push(finding.arg("lang", lang.key()).label(first.span, "first"));
        }
    }
}

/// One finding for a text of a TOML file that lacks languages, naming them.
pub(super) fn records(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    if context.languages.is_empty() {
        // site.toml could not be read, which is said once and not for every text.
        return;
    }
    let whole = Languages { wanted: context.languages, without: &[] };
    texts::records(network, &mut |_, text| whole.check(text, &|_| false, found));
}

/// One finding for a text of a file in Markdown that lacks languages, naming them. Where
/// the whole file is not translated, its title and summary are part of that: they go into
/// the new file.
pub(super) fn translations(page: &PageTexts<'_>, context: Context<'_>, found: &mut Diagnostics) {
    let wanted = context.languages;
    let writing = page.writing;
    let Some(main) = writing.exact(writing.main) else { return };
    if page.draft || wanted.is_empty() {
        return;
    }
    let whole = Languages { wanted, without: &[] };
    let mut missing = Vec::new();
    if !main.markdown.is_empty() {
        missing = wanted.iter().copied().filter(|&l| writing.exact(l).is_none()).collect();
        whole.report(&missing, Span::file(main.file), "file", found);
    }
    for (lang, body) in writing.iter().filter(|(lang, _)| !wanted.contains(lang)) {
        unused(lang, Span::file(body.file), found);
    }
    let rest = Languages { wanted, without: &missing };
    page.texts(&mut |key, text| {
        let translated = |lang| {
            writing.exact(lang).is_some_and(|body| match key {
                "title" => body.front.title.is_some(),
                "summary" => body.front.summary.is_some(),
                _ => false,
            })
        };
        let languages = if matches!(key, "title" | "summary") { &rest } else { &whole };
        languages.check(text, &translated, found);
    });
}

struct Languages<'a> {
    wanted: &'a [Lang],
    /// Languages whose absence is reported already.
    without: &'a [Lang],
}

impl Languages<'_> {
    fn check(
        &self,
        text: &Localized<Text>,
        translated: &dyn Fn(Lang) -> bool,
        found: &mut Diagnostics,
    ) {
        let lacks = |lang: &Lang| {
            text.exact(*lang).is_none() && !translated(*lang) && !self.without.contains(lang)
        };
        // A text without its main language is reported by the reader of the file.
        if self.wanted.first().is_some_and(|&main| text.exact(main).is_some()) {
            let missing: Vec<Lang> = self.wanted.iter().copied().filter(lacks).collect();
            self.report(&missing, text.span, "text", found);
        }
        for (lang, at) in text.iter().filter(|(lang, _)| !self.wanted.contains(lang)) {
            unused(lang, at.span, found);
        }
    }

    fn report(&self, missing: &[Lang], span: Span, what: &'static str, found: &mut Diagnostics) {
        if missing.is_empty() {
            return;
        }
        let keys: Vec<&str> = missing.iter().map(|lang| lang.key()).collect();
        let finding = Diagnostic::new(Code::LanguageMissing, span).arg("what", what);
        found.push(finding.arg("languages", keys.join(", ")).arg("count", keys.len()));
    }
}

fn unused(lang: Lang, span: Span, found: &mut Diagnostics) {
    found.push(Diagnostic::new(Code::LanguageUnused, span).arg("lang", lang.key()));
}
