//! The search: the page with everything there is, and what its index is made of.

use std::fmt::Write as _;

use super::route::{PageKey, Section};
use super::view::{NavLink, SearchGroup, SearchView, TextView};
use super::words::Words;
use super::{Plan, finder};
use crate::model::locale::Lang;
use crate::model::member::Member;

/// How many bytes of biographies an index may hold: beyond that a telephone would load more
/// than a search is worth, and members are found by what their cards and lists say.
const BIOGRAPHIES: usize = 400_000;

/// A page as the index has it.
#[derive(Debug)]
pub struct SearchEntry {
    /// Its address from the root of the host.
    pub url: String,
    /// Its title.
    pub title: TextView,
    /// What it is, in words.
    pub kind: String,
    /// Where its words come from.
    pub source: Source,
}

/// Where the words of a page come from.
#[derive(Debug)]
pub enum Source {
    /// They are these.
    Text(String),
    /// They are those of the finished page.
    Page(PageKey),
}

/// Where the index of a language lies.
pub(super) fn search_path(lang: Lang, main: Lang) -> String {
    if lang == main { "search.json".to_owned() } else { format!("{}/search.json", lang.key()) }
}

impl Plan {
    /// Every page that can be found, in the order of the menu and of the alphabet.
    #[must_use]
    pub fn search_entries(&self, lang: Lang) -> Vec<SearchEntry> {
        let words = self.words(lang);
        let entry = |key: PageKey, kind: &str, source: Source| SearchEntry {
            url: self.routes().url(&key, lang),
            title: self.title(words, &key),
            kind: words.phrase(&format!("search-kind-{kind}")),
            source,
        };
        let text = |key: &PageKey| Source::Text(self.words_of(words, key));
        let mut entries = vec![entry(PageKey::Home, "page", Source::Page(PageKey::Home))];
        for &section in self.sections() {
            let key = PageKey::Section(section);
            let source = match section {
                // Lists of what has a page of its own.
                Section::Team | Section::Offer | Section::News => {
                    Source::Text(self.description(words, &key))
                }
                Section::Charter => text(&key),
                _ => Source::Page(key.clone()),
            };
            entries.push(entry(key, "page", source));
        }
        for &index in &self.visible.services {
            let key = PageKey::Service(index);
            entries.push(entry(key.clone(), "service", Source::Page(key)));
        }
        let team: Vec<&Member> = self.team(lang).collect();
        let biographies = |member: &&Member| {
            member.biography.pick(lang).map_or(0, |(body, _)| body.markdown.text.len())
        };
        let whole = team.iter().map(biographies).sum::<usize>() <= BIOGRAPHIES;
        for &index in &self.orders[lang as usize] {
            let words = self.words_of_member(words, &self.network.members[index], whole);
            entries.push(entry(PageKey::Member(index), "member", Source::Text(words)));
        }
        for &index in &self.visible.pages {
            let key = PageKey::Page(index);
            entries.push(entry(key.clone(), "page", text(&key)));
        }
        for &index in &self.visible.news {
            let key = PageKey::NewsItem(index);
            entries.push(entry(key.clone(), "news", text(&key)));
        }
        entries
    }

    /// The sections that can be found: every one but the search itself, and the news where
    /// there is some.
    fn sections(&self) -> impl Iterator<Item = &'static Section> {
        let has_news = !self.visible.news.is_empty();
        Section::ALL.iter().filter(move |section| match section {
            Section::Search => false,
            Section::News => has_news,
            _ => true,
        })
    }

    /// The words of a page that is one text.
    fn words_of(&self, words: &Words, key: &PageKey) -> String {
        let mut said = self.description(words, key);
        if let Some((body, _)) = self.writing(key).and_then(|writing| writing.pick(words.lang)) {
            let _ = write!(said, "\n{}", words.typeset(&body.markdown.text));
        }
        said
    }

    /// What a member's page says first, and the biography where there is room for it.
    fn words_of_member(&self, words: &Words, member: &Member, whole: bool) -> String {
        let card = self.card(words, member);
        let mut lines = vec![card.profession];
        lines.extend(card.title.map(|text| text.text));
        lines.push(card.places_in_words);
        lines.push(card.languages_in_words);
        lines.extend(card.summary.map(|text| text.text));
        lines.extend(words.texts(&member.facts.helps_with).into_iter().map(|text| text.text));
        if whole && let Some((body, _)) = member.biography.pick(words.lang) {
            lines.push(words.typeset(&body.markdown.text));
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }

    /// The page of the search: the form, and below it everything there is.
    pub(super) fn search_view(&self, words: &Words) -> SearchView {
        let lang = words.lang;
        let link = |key: PageKey| NavLink {
            label: self.title(words, &key).text,
            url: self.routes().url(&key, lang),
        };
        let group = |kind: &str, links: Vec<NavLink>| SearchGroup {
            title: words.phrase(&format!("search-group-{kind}")),
            links,
        };
        let sections = self.sections().map(|&section| link(PageKey::Section(section)));
        let pages = self.visible.pages.iter().map(|&index| link(PageKey::Page(index)));
        let services = self.visible.services.iter().map(|&index| link(PageKey::Service(index)));
        let team = &self.orders[lang as usize];
        // A large team has a page of its own for that.
        let shown = if team.len() > finder::CARDS_AT_MOST { &[] } else { team.as_slice() };
        let members = shown.iter().map(|&index| link(PageKey::Member(index)));
        let news = self.visible.news.iter().map(|&index| link(PageKey::NewsItem(index)));
        let groups = [
            group("pages", sections.chain(pages).collect()),
            group("services", services.collect()),
            group("members", members.collect()),
            group("news", news.collect()),
        ];
        let main = self.network.main_language();
        SearchView {
            index: self.routes().rooted(&format!("/{}", search_path(lang, main))),
            script: self.asset_view("search.js"),
            groups: groups.into_iter().filter(|group| !group.links.is_empty()).collect(),
        }
    }
}
