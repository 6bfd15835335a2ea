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

/// Every page of a language, by column: the same place in each list is one page.
#[derive(Debug, Default, Serialize)]
struct Index {
    version: u32,
    /// Addresses, from the root of the host.
    url: Vec<String>,
    title: Vec<String>,
    /// What a page is: `Membre`, `Nouvelle`, in words.
    kind: Vec<String>,
    /// The language of title and text where it is not the page's.
    lang: Vec<Option<String>>,
    /// A line for each block of text.
    text: Vec<String>,
}

impl Renderer {
    /// The index of a language, as JSON.
    ///
    /// # Errors
    /// A diagnostic that points at a template.
    pub fn search_index(&self, lang: Lang) -> Result<Vec<u8>, Diagnostics> {
        let mut index = Index { version: 1, ..Index::default() };
        for entry in self.plan.search_entries(lang) {
            let text = match entry.source {
                Source::Text(text) => text,
                Source::Page(key) => words_of_main(&self.page(&key, lang)?),
            };
            index.url.push(entry.url);
            index.title.push(entry.title.text);
            index.lang.push(entry.title.lang);
            index.kind.push(entry.kind);
            index.text.push(text);
        }
        Ok(serde_json::to_vec(&index).expect("strings have a form in JSON"))
    }
}
