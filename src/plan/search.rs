//! The search: the page with everything there is, and what its index is made of.

use super::Plan;
use super::route::{PageKey, Section};
use super::view::{SearchGroup, SearchLink, SearchView, TextView};
use super::words::Words;
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
    /// They are these, each in its language.
    Text(Vec<TextView>),
    /// They are those of the finished page.
    Page(PageKey),
}

/// Pages of a kind.
struct Shelf {
    /// What one of them is, and what they are together, in the names of phrases.
    kind: &'static str,
    group: &'static str,
    pages: Vec<PageKey>,
}

/// Where the index of a language lies.
pub(super) fn search_path(lang: Lang, main: Lang) -> String {
    if lang == main { "search.json".to_owned() } else { format!("{}/search.json", lang.key()) }
}

impl Plan {
    /// Every page that can be found.
    #[must_use]
    pub fn search_entries(&self, lang: Lang) -> Vec<SearchEntry> {
        let words = self.words(lang);
        let whole = self.has_room_for_biographies(lang);
        let entry = |key: PageKey, kind: &str| SearchEntry {
            url: self.routes().url(&key, lang),
            title: self.title(words, &key),
            kind: words.phrase(&format!("search-kind-{kind}")),
            source: self.source(words, key, whole),
        };
        let mut entries = vec![entry(PageKey::Home, "page")];
        for Shelf { kind, pages, .. } in self.shelves(lang) {
            entries.extend(pages.into_iter().map(|key| entry(key, kind)));
        }
        entries
    }

    /// The pages that can be found, but the home page, in the order of the menu and of the
    /// alphabet.
    fn shelves(&self, lang: Lang) -> [Shelf; 4] {
        let shelf = |kind, group, pages| Shelf { kind, group, pages };
        let all = |indexes: &[usize], key: fn(usize) -> PageKey| -> Vec<PageKey> {
            indexes.iter().copied().map(key).collect()
        };
        let mut pages: Vec<PageKey> =
            self.sections().map(|&section| PageKey::Section(section)).collect();
        pages.extend(all(&self.visible.pages, PageKey::Page));
        [
            shelf("page", "pages", pages),
            shelf("service", "services", all(&self.visible.services, PageKey::Service)),
            shelf("member", "members", all(&self.orders[lang as usize], PageKey::Member)),
            shelf("news", "news", all(&self.visible.news, PageKey::NewsItem)),
        ]
    }

    /// Where the words come from that a page is found by.
    fn source(&self, words: &Words, key: PageKey, whole: bool) -> Source {
        match key {
            // Lists of what has a page of its own.
            PageKey::Section(Section::Team | Section::Offer | Section::News) => {
                Source::Text(vec![self.description(words, &key)])
            }
            PageKey::Section(Section::Charter) | PageKey::Page(_) | PageKey::NewsItem(_) => {
                Source::Text(self.words_of(words, &key))
            }
            PageKey::Member(index) => {
                Source::Text(self.words_of_member(words, &self.network.members[index], whole))
            }
            _ => Source::Page(key),
        }
    }

    /// Whether the index of a language can hold what members write of themselves.
    fn has_room_for_biographies(&self, lang: Lang) -> bool {
        let biographies = self.team(lang).map(|member| {
            member.biography.pick(lang).map_or(0, |(body, _)| body.markdown.text.len())
        });
        biographies.sum::<usize>() <= BIOGRAPHIES
    }

    /// The sections that can be found: every one there is but the search itself.
    fn sections(&self) -> impl Iterator<Item = &'static Section> {
        let found = |one: &&Section| **one != Section::Search && self.has_section(**one);
        Section::ALL.iter().filter(found)
    }

    /// The words of a page that is one text.
    fn words_of(&self, words: &Words, key: &PageKey) -> Vec<TextView> {
        let mut said = vec![self.description(words, key)];
        let body = self.writing(key).and_then(|writing| writing.pick(words.lang));
        said.extend(body.map(|(body, lang)| words.in_language(&body.markdown.text, lang)));
        said
    }

    /// What a member's page says first, and the biography where there is room for it.
    fn words_of_member(&self, words: &Words, member: &Member, whole: bool) -> Vec<TextView> {
        let card = self.card(words, member);
        let mut said = vec![words.own(card.profession)];
        said.extend(card.title);
        said.push(words.own(card.places_in_words));
        said.push(words.own(card.languages_in_words));
        said.extend(card.summary);
        said.extend(words.texts(&member.facts.helps_with));
        let biography = member.biography.pick(words.lang).filter(|_| whole);
        said.extend(biography.map(|(body, lang)| words.in_language(&body.markdown.text, lang)));
        said
    }

    /// The page of the search: the form, and below it everything there is.
    pub(super) fn search_view(&self, words: &Words) -> SearchView {
        let lang = words.lang;
        let link = |key: PageKey| SearchLink {
            label: self.title(words, &key),
            url: self.routes().url(&key, lang),
        };
        // A large team has a page of its own for that.
        let is_listed = |shelf: &Shelf| shelf.kind != "member" || !self.has_lines();
        let groups = self.shelves(lang).into_iter().filter(is_listed).map(|shelf| SearchGroup {
            title: words.phrase(&format!("search-group-{}", shelf.group)),
            links: shelf.pages.into_iter().map(link).collect(),
        });
        let main = self.network.main_language();
        SearchView {
            index: self.routes().rooted(&format!("/{}", search_path(lang, main))),
            script: self.asset_view("search.js"),
            groups: groups.filter(|group| !group.links.is_empty()).collect(),
        }
    }
}
