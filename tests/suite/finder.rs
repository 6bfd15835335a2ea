//! The finder of the team page: what it offers can be found, and the index of a large team
//! says of each line what its member's file says.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::{copy, files, fixture, pignon, sample};

/// The files of a network's site.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let outcome = pignon(folder, &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    files(&folder.join("public"))
}

fn text(site: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("there is a {path}"));
    String::from_utf8(bytes.clone()).expect("pages are UTF-8")
}

/// What stands in a text after `before` and up to the next `after`.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

/// The opening tags of the list's items, clinicians first.
fn items(page: &str) -> Vec<&str> {
    page.split("<li id=\"")
        .skip(1)
        .filter_map(|item| item.split_once('>'))
        .map(|(t, _)| t)
        .collect()
}

/// The options of each filter with the numbers they show.
fn filters(page: &str) -> Vec<(String, Vec<(String, usize)>)> {
    let filter = |select: &str| {
        let name = between(select, "name=\"", "\"").expect("a choice has a name").to_owned();
        let own = select.split("</select>").next().unwrap_or_default();
        let options = own.split("<option value=\"").skip(1).filter_map(|option| {
            let (key, rest) = option.split_once('"')?;
            let shown = rest.split_once("</option>")?.0;
            let count = shown.rsplit_once('(').map(|(_, count)| count.trim_end_matches(')'));
            (!key.is_empty()).then(|| {
                let count = count.and_then(|count| count.parse().ok());
                (key.to_owned(), count.expect("an option says how many"))
            })
        });
        (name, options.collect())
    };
    page.split("<select ").skip(1).map(filter).collect()
}

#[test]
fn every_choice_is_somebodys() {
    let sample = sample();
    let site = site(sample.path());
    for team in ["equipe", "nl/team", "de/team", "en/team"] {
        let page = text(&site, &format!("{team}/index.html"));
        let items = items(&page);
        let filters = filters(&page);
        let names: Vec<&str> = filters.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["place", "profession", "language", "mode", "convention"], "{team}");
        for (name, options) in &filters {
            assert!(!options.is_empty(), "{team}: {name}");
            for (key, count) in options {
                let has = |item: &&&str| {
                    let keys = between(item, &format!("data-{name}=\""), "\"").unwrap_or_default();
                    keys.split(' ').any(|own| own == key)
                };
                assert_eq!(items.iter().filter(has).count(), *count, "{team}: {name}={key}");
            }
        }
        let free = items.iter().filter(|item| item.contains("data-accepting=\"yes\"")).count();
        let tick = between(&page, "for=\"find-accepting\">", "</label>").expect("a tick");
        assert!(tick.ends_with(&format!("({free})")), "{team}: {tick}");
        assert!(!page.contains("data-index"), "cards need no index");
    }
    assert!(!site.keys().any(|path| path.contains("assets/team-")), "{:?}", site.keys());
}

fn languages_of(number: usize) -> &'static str {
    if number.is_multiple_of(3) { "fr" } else { "nl" }
}

fn accepting_of(number: usize) -> &'static str {
    if number.is_multiple_of(2) { "yes" } else { "no" }
}

/// One member more; every tenth sees no patients from 500 on.
fn add_member(network: &Path, number: usize) {
    let clinical = number < 500 || !number.is_multiple_of(10);
    let member = format!(
        "+++\ngiven_name = \"Éva\"\nfamily_name = \"Personne{number:03}\"\nprofession = \
         \"clinical_psychologist\"\nclinical = {clinical}\njoined_on = 2026-01-15\nsigned_on = \
         2026-01-15\nlanguages = [\"{}\"]\nmodes = [\"onsite\"]\naccepting = \"{}\"\n\
         accepting_on = 2026-11-02\nplace = [{{ at = \"liege\" }}]\nregulated = {{ state = \
         \"BE\" }}\nregistration = [{{ register = \"compsy\", number = \"9{number:08}\", \
         checked_on = 2026-10-01 }}]\nconsent = {{ published_on = 2026-01-15 }}\n+++\n",
        languages_of(number),
        accepting_of(number),
    );
    let path = network.join(format!("content/members/personne-{number:03}.md"));
    std::fs::write(path, member).expect("a temporary folder can be written");
}

#[test]
fn everybody_of_a_team_too_large_for_one_page_is_on_one_of_several() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    (0..520).for_each(|number| add_member(folder.path(), number));
    let site = site(folder.path());
    for team in ["equipe", "nl/team"] {
        let first = text(&site, &format!("{team}/index.html"));
        let links = |page: &str| {
            let nav = between(page, "data-parts>", "</nav>").expect("a way to the other parts");
            let hrefs = nav.split("href=\"").skip(1).filter_map(|link| link.split_once('"'));
            hrefs.map(|(href, _)| href.to_owned()).collect::<Vec<_>>()
        };
        let ways = links(&first);
        assert_eq!(ways.len(), 3, "two parts of clinicians and one of the others: {ways:?}");
        let mut people = Vec::new();
        for way in &ways {
            let path = way.trim_start_matches("/reseau/");
            let page = text(&site, &format!("{path}index.html"));
            assert_eq!(links(&page), ways, "{way} leads to all");
            let own = items(&page).len();
            assert!((1..=500).contains(&own), "{way} has {own}");
            let ids = page.split("<li id=\"").skip(1).filter_map(|item| item.split_once('"'));
            people.extend(ids.map(|(id, _)| id.to_owned()));
            let map = text(&site, "sitemap.xml");
            assert!(map.contains(&format!("{way}</loc>")), "{way} is in the site map");
        }
        people.sort();
        let all = people.len();
        people.dedup();
        assert_eq!((all, people.len()), (522, 522), "everybody, once");
    }
}

#[test]
fn the_index_of_a_large_team_is_its_list() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let (languages, accepting) = (languages_of, accepting_of);
    (0..70).for_each(|number| add_member(folder.path(), number));
    let site = site(folder.path());
    for (page, lang) in [("equipe/index.html", "fr"), ("nl/team/index.html", "nl")] {
        let page = text(&site, page);
        let address =
            between(&page, "data-index=\"/reseau/", "\"").expect("a large team has an index");
        assert!(address.starts_with(&format!("assets/team-{lang}.")), "{address}");
        let index = text(&site, address);
        for personal in ["Personne", "personne", "Exemple", "900000", "Éva"] {
            assert!(!index.contains(personal), "{personal} in {index}");
        }
        let index: Value = serde_json::from_str(&index).expect("the index is JSON");
        assert_eq!(index["version"], 1);
        let items = items(&page);
        assert_eq!(items.len(), 72, "everybody is in the list");
        let keys = |column: &str, row: usize| -> Vec<String> {
            let column = &index["columns"][column];
            assert_eq!(column["rows"].as_array().map(Vec::len), Some(items.len()));
            let set = column["rows"][row].as_u64().expect("a number") as usize;
            let set = column["sets"][set].as_array().expect("a set").iter();
            set.map(|key| key.as_str().expect("a key").to_owned()).collect()
        };
        let mut seen = 0;
        for (row, item) in items.iter().enumerate() {
            let Some(number) = item.strip_prefix("personne-") else { continue };
            let number: usize = number.trim_end_matches('"').parse().expect("a number");
            seen += 1;
            assert_eq!(keys("language", row), [languages(number)], "{item}");
            assert_eq!(keys("accepting", row), [accepting(number)], "{item}");
            assert_eq!(keys("place", row), ["liege"], "{item}");
            assert_eq!(keys("profession", row), ["clinical_psychologist"], "{item}");
        }
        assert_eq!(seen, 70);
        for (name, options) in filters(&page) {
            for (key, count) in options {
                let has = (0..items.len()).filter(|row| keys(&name, *row).contains(&key)).count();
                assert_eq!(has, count, "{name}={key}");
            }
        }
    }
}
