//! A site and what is known of a place in, what has to be done there out. Pure.

use std::collections::BTreeSet;

use super::manifest::{Listing, Manifest};
use crate::plan::route::SitePath;
use crate::write::{is_page, turn};

/// What has to be done so that a place shows a site.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new there, in the order they are sent.
    pub added: Vec<Change>,
    /// Files that are other than they were, or may be, in the order they are sent.
    pub changed: Vec<Change>,
    /// Files that are deleted.
    pub removed: Vec<Change>,
    /// How many files stay as they are.
    pub unchanged: usize,
    /// How many files pignon knows to be there.
    pub known: usize,
}

/// A file and its size in bytes: that of the new one, or of the one that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it is.
    pub path: SitePath,
    /// How large it is.
    pub size: u64,
}

impl Changes {
    /// Compares a site with what a place knows of itself.
    #[must_use]
    pub fn between(site: &Listing, there: &Manifest) -> Self {
        let mut changes = Self { known: there.files.len(), ..Self::default() };
        for (path, entry) in site {
            let change = Change { path: path.clone(), size: entry.size };
            match there.files.get(path) {
                None => changes.added.push(change),
                Some(_) if there.unsure.contains(path) || there.leaving.contains(path) => {
                    changes.changed.push(change);
                }
                Some(old) if old != entry => changes.changed.push(change),
                Some(_) => changes.unchanged += 1,
            }
        }
        let size = |path: &SitePath| there.files.get(path).map_or(0, |entry| entry.size);
        let gone: BTreeSet<&SitePath> = there.files.keys().chain(&there.leaving).collect();
        let gone = gone.into_iter().filter(|path| !site.contains_key(*path));
        changes.removed =
            gone.map(|path| Change { path: path.clone(), size: size(path) }).collect();
        // A page goes before what it needs.
        changes.removed.sort_by_key(|change| !is_page(&change.path));
        changes.added.sort_by_cached_key(|change| turn(&change.path, true));
        changes.changed.sort_by_cached_key(|change| turn(&change.path, false));
        changes
    }

    /// Whether nothing has to be done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// Whether so much would be deleted that it may be a mistake: more than a fifth of what
    /// is there.
    #[must_use]
    pub fn deletes_much(&self) -> bool {
        self.removed.len() * 5 > self.known
    }

    /// How many bytes are sent.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.added.iter().chain(&self.changed).map(|change| change.size).sum()
    }

    /// What is sent, in groups that must be complete before the next one begins: what pages
    /// need, pages that are new, pages that changed, lists. Nothing on a page ever points at
    /// what is not there yet.
    #[must_use]
    pub fn groups(&self) -> Vec<Vec<SitePath>> {
        let new = self.added.iter().map(|change| (turn(&change.path, true), &change.path));
        let old = self.changed.iter().map(|change| (turn(&change.path, false), &change.path));
        let mut all: Vec<_> = new.chain(old).collect();
        all.sort();
        let groups = all.chunk_by(|((a, ..), _), ((b, ..), _)| a == b);
        groups.map(|group| group.iter().map(|(_, path)| (*path).clone()).collect()).collect()
    }

    /// Pages that were there and will not be, and from whose address nothing leads on.
    pub fn gone_pages(&self) -> impl Iterator<Item = &SitePath> {
        let paths = self.removed.iter().map(|change| &change.path);
        paths.filter(|path| path.as_str().ends_with(".html") && path.as_str() != "404.html")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::Entry;

    fn listing(files: &[(&str, &str)]) -> Listing {
        let entry = |hash: &str| Entry { size: 10, sha256: hash.to_owned() };
        let path = |name| SitePath::new(name).expect("tests name sound paths");
        files.iter().map(|(name, hash)| (path(*name), entry(hash))).collect()
    }

    fn names(changes: &[Change]) -> Vec<&str> {
        changes.iter().map(|change| change.path.as_str()).collect()
    }

    #[test]
    fn only_what_changed() {
        let site = listing(&[
            ("index.html", "new"),
            ("team/index.html", "same"),
            ("team/ada/index.html", "a"),
            ("assets/style.2.css", "s2"),
            ("sitemap.xml", "map2"),
            ("search.json", "words2"),
            (".htaccess", "rules"),
            ("team/ada/index.html.gz", "az"),
        ]);
        let files = listing(&[
            ("index.html", "old"),
            ("team/index.html", "same"),
            ("team/bo/index.html", "b"),
            ("assets/style.1.css", "s1"),
            ("sitemap.xml", "map1"),
            ("search.json", "words1"),
        ]);
        let there = Manifest { files, ..Manifest::default() };
        let changes = Changes::between(&site, &there);
        let ada = ["team/ada/index.html", "team/ada/index.html.gz"];
        assert_eq!(names(&changes.added), ["assets/style.2.css", ada[0], ada[1], ".htaccess"]);
        assert_eq!(names(&changes.changed), ["index.html", "search.json", "sitemap.xml"]);
        assert_eq!(names(&changes.removed), ["team/bo/index.html", "assets/style.1.css"]);
        assert_eq!((changes.unchanged, changes.known), (1, 6));
        let groups: Vec<Vec<String>> =
            changes.groups().iter().map(|g| g.iter().map(ToString::to_string).collect()).collect();
        let expected: [&[&str]; 4] = [
            &["assets/style.2.css"],
            &ada,
            &["index.html"],
            &[".htaccess", "search.json", "sitemap.xml"],
        ];
        assert_eq!(groups, expected);
        assert!(changes.deletes_much());
        let gone: Vec<_> = changes.gone_pages().map(SitePath::as_str).collect();
        assert_eq!(gone, ["team/bo/index.html"]);
    }

    #[test]
    fn what_is_unsure_is_sent_again_and_what_was_leaving_leaves() {
        let files = listing(&[("index.html", "a"), ("b.html", "b")]);
        let path = |name| SitePath::new(name).expect("tests name sound paths");
        let there = Manifest {
            files: files.clone(),
            unsure: [path("index.html")].into(),
            leaving: [path("old.html")].into(),
            run: None,
        };
        let changes = Changes::between(&files, &there);
        assert_eq!(names(&changes.changed), ["index.html"]);
        assert_eq!(names(&changes.removed), ["old.html"]);
        assert!(
            Changes::between(&files, &Manifest { files: files.clone(), ..there.clone() })
                .added
                .is_empty()
        );
    }

    #[test]
    fn the_second_time_nothing_is_left_to_do() {
        let files = listing(&[("index.html", "a")]);
        let there = Manifest { files: files.clone(), ..Manifest::default() };
        assert!(Changes::between(&files, &there).is_empty());
    }
}
