//! Networks unlike the sample: one member and many, long names, several places in one town,
//! one language, no price, no news, criteria that are not shown. Their pages must be whole.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::{copy, files, fixture, pignon};

/// A small network to be bent.
fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    folder
}

fn edit(folder: &Path, path: &str, change: impl Fn(&str) -> String) {
    let path = folder.join(path);
    let text = std::fs::read_to_string(&path).expect("the network has this file");
    let changed = change(&text);
    assert_ne!(text, changed, "{} was not changed", path.display());
    std::fs::write(path, changed).expect("a temporary folder can be written");
}

fn remove(folder: &Path, path: &str) {
    let path = folder.join(path);
    let gone =
        if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
    gone.expect("the network has this");
}

/// The pages of a network's site, each of them whole.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let outcome = pignon(folder, &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let output = files(&folder.join("public")).into_iter();
    let pages = output.filter(|(path, _)| path.ends_with(".html"));
    let pages: BTreeMap<String, String> = pages
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("pages are UTF-8")))
        .collect();
    for (path, html) in &pages {
        for tag in
            ["ul", "ol", "dl", "dt", "dd", "li", "p", "h1", "h2", "h3", "tbody", "th", "title"]
        {
            assert_eq!(empty(html, tag), None, "an empty {tag} in {path}");
        }
        for silly in ["href=\"#\"", "href=\"\"", "{{", "NaN", ", ,", "()", "undefined"] {
            assert!(!html.contains(silly), "{silly} in {path}");
        }
    }
    pages
}

/// An element without content, with what stands before it.
fn empty<'a>(html: &'a str, tag: &str) -> Option<&'a str> {
    let close = format!("</{tag}>");
    html.match_indices(&close).find_map(|(at, _)| {
        let before = html[..at].trim_end();
        let open = before.rfind('<')?;
        let opens = before[open..].strip_prefix(&format!("<{tag}"))?;
        let bare = opens.starts_with(['>', ' ']) && before.ends_with('>');
        bare.then(|| &html[open.saturating_sub(80).min(open)..at])
    })
}

/// A psychologist's file.
fn psychologist(given: &str, family: &str) -> String {
    format!(
        "+++\ngiven_name = \"{given}\"\nfamily_name = \"{family}\"\nprofession = \
         \"clinical_psychologist\"\nclinical = true\njoined_on = 2026-01-15\nsigned_on = \
         2026-01-15\nlanguages = [\"fr\", \"nl\"]\nmodes = [\"onsite\", \"video\"]\naccepting = \
         \"no\"\naccepting_on = 2026-11-02\nplace = [{{ at = \"liege\" }}]\nregulated = {{ state = \
         \"BE\" }}\nregistration = [{{ register = \"compsy\", number = \"000000001\", checked_on = \
         2026-10-01 }}]\nconsent = {{ published_on = 2026-01-15 }}\n+++\n"
    )
}

#[test]
fn one_person_in_one_language_without_prices_or_news() {
    let network = network();
    let folder = network.path();
    for gone in ["content/news", "content/members/bo-modele.md", "content/pages"] {
        remove(folder, gone);
    }
    edit(folder, "site.toml", |text| text.replace("[\"fr\", \"nl\"]", "[\"fr\"]"));
    edit(folder, "content/tariffs.toml", |text| {
        let acts = text.find("[[act]]").expect("there are acts");
        text[..acts].to_owned()
    });
    edit(folder, "content/offer/suivi.md", |text| text.replace("acts = [\"psy\", \"kine\"]\n", ""));
    let pages = pages(folder);
    for (path, html) in &pages {
        assert!(!html.contains("hreflang"), "{path} speaks of other languages");
        assert!(!html.contains("class=\"langs\""), "{path} offers other languages");
        assert!(!html.contains("feed.xml"), "{path} speaks of a feed");
    }
    assert!(!pages.keys().any(|path| path.starts_with("nl/") || path.starts_with("nouvelles")));
    assert!(pages["equipe/index.html"].contains("Une personne vous reçoit."));
    let tariffs = &pages["tarifs/index.html"];
    assert!(tariffs.contains("Les prix seront bientôt indiqués ici."), "{tariffs}");
}

#[test]
fn many_people_with_long_names_in_three_houses_of_one_town() {
    let network = network();
    let folder = network.path();
    let long = "Maria-Magdalena Theodora Konstantina von und zu Schmetterling";
    assert!(long.len() > 60);
    for number in 0..60 {
        let text = psychologist(long, &format!("Persoon{number:03}"));
        let path = folder.join(format!("content/members/persoon-{number:03}.md"));
        std::fs::write(path, text).expect("a temporary folder can be written");
    }
    edit(folder, "site.toml", |text| {
        let mut more = String::new();
        // The second house lies in another town, so that the third names the first one's again.
        for (id, postcode, town) in
            [("deux", 4800, "Verviers"), ("trois", 4000, "Liège"), ("quatre", 4000, "Liège")]
        {
            let _ = write!(
                more,
                "[[place]]\nid = \"{id}\"\nname = \"Maison {id}\"\n\n[place.address]\nstreet = \
                 \"Donaudampfschifffahrtsgesellschaftskapitänsstraße\"\nnumber = \"1\"\npostcode = \
                 {postcode}\nlocality = \"{town}\"\n\n"
            );
        }
        text.replace("[coordinator]", &format!("{more}[coordinator]"))
    });
    for id in ["deux", "trois", "quatre"] {
        edit(folder, "content/members/ada-exemple.md", |text| {
            text.replacen("place = [", &format!("place = [{{ at = \"{id}\" }}, "), 1)
        });
    }
    let pages = pages(folder);
    let home = &pages["index.html"];
    assert!(home.contains("<dd>Liège et Verviers"), "each town once");
    assert!(!home.contains("Liège, Verviers et Liège"));
    let team = &pages["equipe/index.html"];
    assert_eq!(team.matches("<li id=\"").count(), 62, "everybody is in the list");
    let nobody_free = &pages["equipe/persoon-000/index.html"];
    assert!(nobody_free.contains("Voir qui a une place"), "a full member leads on");
}

#[test]
fn criteria_that_are_not_shown_name_nobody() {
    let network = network();
    let folder = network.path();
    let path = folder.join("content/members/canari.md");
    let text = psychologist("Zoé", "Canari").replace("registration = [{ register = \"compsy\", number = \"000000001\", checked_on = 2026-10-01 }]\n", "");
    std::fs::write(path, text).expect("a temporary folder can be written");
    let pages = pages(folder);
    let page = &pages["legitimite/index.html"];
    let items: Vec<&str> = page.split("<li id=\"criterion-").skip(1).collect();
    assert_eq!(items.len(), 8);
    let (shown, others): (Vec<&str>, Vec<&str>) =
        items.iter().partition(|item| item.contains("status-pass"));
    assert!(shown.len() < 8 && !others.is_empty(), "a criterion is not shown");
    for item in others {
        assert!(item.contains("Ce qui manque encore"), "{item}");
        let own = item.split("</ol>").next().unwrap_or_default();
        for name in ["Canari", "Exemple", "Modèle"] {
            let missing = own.split("class=\"missing\"").nth(1).unwrap_or_default();
            let missing = missing.split("<details").next().unwrap_or_default();
            assert!(!missing.contains(name), "{name} beside what is missing: {missing}");
        }
        assert!(!own.contains("Canari"), "who fails a criterion is not named beside it: {own}");
    }
    assert!(!page.contains("badge"), "nothing on the page looks like a badge");
    let count = format!("{} critère", shown.len());
    assert!(page.contains(&count) && pages["index.html"].contains(&count));
}

#[test]
fn a_network_may_claim_nothing() {
    let network = network();
    let folder = network.path();
    edit(folder, "site.toml", |text| format!("{text}\n[legitimacy]\npublish_declared = false\n"));
    let pages = pages(folder);
    let page = &pages["legitimite/index.html"];
    assert_eq!(page.matches("<li id=\"criterion-").count(), 8, "the criteria are explained");
    for claim in ["class=\"status", "<details class=\"evidence", "class=\"missing", "critères sur"]
    {
        assert!(!page.contains(claim), "{claim}");
    }
    assert!(!pages["index.html"].contains("critères sur"));
}

#[test]
fn only_what_is_promised_stands_behind_the_wall() {
    let promise = |employer: bool, insurer: bool| {
        let network = network();
        edit(network.path(), "content/project.toml", |text| {
            format!(
                "{text}\n[care.discretion]\nemployer_learns_nothing = {employer}\n\
                 insurer_learns_nothing = {insurer}\n"
            )
        });
        let home = pages(network.path()).remove("index.html").expect("there is a home page");
        home.split("class=\"knows-wall\"").nth(1).map(|rest| {
            let walled = rest.split("</li>").next().unwrap_or_default().to_owned();
            (walled.contains("Votre employeur"), walled.contains("médecin-conseil"))
        })
    };
    assert_eq!(promise(true, true), Some((true, true)));
    assert_eq!(promise(true, false), Some((true, false)));
    assert_eq!(promise(false, false), None);
}
