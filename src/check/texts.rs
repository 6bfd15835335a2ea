//! Every text of a network that readers see, wherever it is written.

use crate::model::Network;
use crate::model::locale::Localized;
use crate::model::record::Read;
use crate::model::value::Text;
use crate::model::writing::Writing;

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

/// The files in Markdown, but for the members'.
pub(super) fn pages(network: &Network) -> impl Iterator<Item = PageTexts<'_>> {
    let charter = std::iter::once(page(&network.charter.front, &network.charter.writing, false));
    let services = network.services.iter().map(|p| page(&p.front, &p.writing, p.front.draft.value));
    let pages = network.pages.iter().map(|p| page(&p.front, &p.writing, p.front.draft.value));
    let news = network.news.iter().map(|p| page(&p.front, &p.writing, p.front.draft.value));
    charter.chain(services).chain(pages).chain(news)
}

/// The members' files.
pub(super) fn members(network: &Network) -> impl Iterator<Item = PageTexts<'_>> {
    network.members.iter().map(|m| page(&m.facts, &m.biography, m.facts.draft.value))
}
