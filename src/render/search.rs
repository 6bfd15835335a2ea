//! The index that a language's pages are searched by: what each of them says, as text.
//!
//! It is made when it is asked for, from the pages as readers see them: those that stand once
//! are rendered and read, a member or a text gives its words without a page being made. Its
//! name stays the same, so that an edit of one page leaves all others as they are.

use serde::Serialize;

use super::Renderer;
use super::scan::words_of_main;
use crate::diagnostic::Diagnostics;
use crate::model::locale::Lang;
use crate::plan::Source;
use crate::plan::view::TextView;

/// From which line on a text is in which language; none is the page's.
type Languages = Vec<(usize, Option<String>)>;

/// Every page of a language, by column: the same place in each list is one page.
#[derive(Debug, Default, Serialize)]
struct Index {
    version: u32,
    /// Addresses, from the root of the host.
    url: Vec<String>,
    title: Vec<String>,
    /// What a page is: `Membre`, `Nouvelle`, in words.
    kind: Vec<String>,
    /// The language of the title where it is not the page's.
    lang: Vec<Option<String>>,
    /// A line for each block of text.
    text: Vec<String>,
    /// Where some of the text is in another language: from which line on the text is in which,
    /// none being the page's. None where all of it is in the page's.
    text_lang: Vec<Option<Languages>>,
}

impl Renderer {
    /// The index of a language, as JSON.
    ///
    /// # Errors
    /// A diagnostic that points at a template.
    pub fn search_index(&self, lang: Lang) -> Result<Vec<u8>, Diagnostics> {
        let mut index = Index { version: 1, ..Index::default() };
        for entry in self.plan.search_entries(lang) {
            let lines = match entry.source {
                Source::Text(texts) => texts.into_iter().flat_map(lines_of).collect(),
                Source::Page(key) => words_of_main(&self.page(&key, lang)?),
            };
            index.url.push(entry.url);
            index.title.push(entry.title.text);
            index.lang.push(entry.title.lang);
            index.kind.push(entry.kind);
            index.text_lang.push(languages(&lines));
            let lines: Vec<String> = lines.into_iter().map(|line| line.text).collect();
            index.text.push(lines.join("\n"));
        }
        Ok(serde_json::to_vec(&index).expect("strings have a form in JSON"))
    }
}

/// The lines of a text that say something.
fn lines_of(text: TextView) -> Vec<TextView> {
    let lines = text.text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| TextView { text: line.to_owned(), lang: text.lang.clone() }).collect()
}

/// From which line on a text is in which language, where that is not always the page's.
fn languages(lines: &[TextView]) -> Option<Languages> {
    let mut all = Languages::new();
    for (at, line) in lines.iter().enumerate() {
        if all.last().is_none_or(|(_, lang)| *lang != line.lang) {
            all.push((at, line.lang.clone()));
        }
    }
    all.iter().any(|(_, lang)| lang.is_some()).then_some(all)
}
