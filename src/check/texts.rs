//! Every text of a network that readers see, wherever it is written.

use crate::model::Network;
use crate::model::locale::Localized;
use crate::model::member::Member;
use crate::model::offer::Service;
use crate::model::record::Read;
use crate::model::value::Text;
use crate::model::writing::{CharterFront, NewsFront, Page, PageFront, Writing};

/// What is done with a text and its key.
pub(super) type Visit<'v> = dyn FnMut(&'static str, &Localized<Text>) + 'v;

/// The texts of the files that are TOML alone.
pub(super) fn records(network: &Network, visit: &mut Visit<'_>) {
    network.site.texts("", visit);
    network.project.texts("", visit);
    network.tariffs.texts("", visit);
    network.contacts.texts("", visit);
}

/// A file in Markdown: its front matter, its text, whether it is still a draft.
pub(super) struct PageTexts<'n> {
    front: Box<dyn Fn(&mut Visit<'_>) + 'n>,
    /// The text.
    pub(super) writing: &'n Writing,
    /// Whether it is still being written.
    pub(super) draft: bool,
}

impl PageTexts<'_> {
    /// The texts of the front matter.
    pub(super) fn texts(&self, visit: &mut Visit<'_>) {
        (self.front)(visit);
    }
}

fn page<'n>(front: &'n impl Read, writing: &'n Writing, draft: bool) -> PageTexts<'n> {
    PageTexts { front: Box::new(move |visit| front.texts("", visit)), writing, draft }
}

/// A file in Markdown with its translations, whatever its front matter holds.
pub(super) trait Written {
    /// Its texts.
    fn texts(&self) -> PageTexts<'_>;
}

impl Written for Member {
    fn texts(&self) -> PageTexts<'_> {
        page(&self.facts, &self.biography, self.facts.draft.value)
    }
}

impl Written for Page<CharterFront> {
    fn texts(&self) -> PageTexts<'_> {
        page(&self.front, &self.writing, false)
    }
}

impl Written for Service {
    fn texts(&self) -> PageTexts<'_> {
        page(&self.front, &self.writing, self.front.draft.value)
    }
}

impl Written for Page<PageFront> {
    fn texts(&self) -> PageTexts<'_> {
        page(&self.front, &self.writing, self.front.draft.value)
    }
}

impl Written for Page<NewsFront> {
    fn texts(&self) -> PageTexts<'_> {
        page(&self.front, &self.writing, self.front.draft.value)
    }
}
