//! The search: every page of a language is in its index, as readers see it, and what is nobody's
//! business is not.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{copy, files, fixture, pignon};

#[test]
fn every_page_of_a_language_can_be_found() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let output = files(&folder.path().join("public"));
    for (index, prefix, own) in [("search.json", "", "fr"), ("nl/search.json", "nl/", "nl")] {
        let bytes = output.get(index).unwrap_or_else(|| panic!("there is no {index}"));
        let index: Value = serde_json::from_slice(bytes).expect("it is JSON");
        assert_eq!(index["version"], 1);
        let column = |name: &str| -> Vec<String> {
            let values = index[name].as_array().expect("a column is a list").iter();
            values.map(|value| value.as_str().unwrap_or_default().to_owned()).collect()
        };
        let (urls, titles, texts) = (column("url"), column("title"), column("text"));
        for pages in output.keys().filter(|path| path.ends_with("index.html")) {
            let here = pages.starts_with("nl/") == (own == "nl");
            let page = format!("/reseau/{}", pages.trim_end_matches("index.html"));
            let html = String::from_utf8_lossy(&output[pages]);
            let searched =
                html.contains("class=\"page-search\"") || html.contains("http-equiv=\"refresh\"");
            let found = urls.contains(&page);
            assert_eq!(found, here && !searched, "{page} in {prefix}{own}");
        }
        assert!(titles.iter().all(|title| !title.is_empty()));
        let of = |end: &str| {
            let at = urls.iter().position(|url| url.ends_with(end)).expect("the page is there");
            texts[at].as_str()
        };
        // Rendered pages give their words and neither markup nor drawings; members their own.
        let employers = of(if own == "fr" { "/employeurs/" } else { "/werkgevers/" });
        assert!(employers.len() > 300 && !employers.contains('<'), "{employers}");
        let home = of(if own == "fr" { "/reseau/" } else { "/nl/" });
        assert!(!home.contains("Carte de Belgique") && !home.contains("Kaart van"), "{home}");
        let member = of("/ada-exemple/");
        assert!(member.lines().count() > 2, "{member}");
    }
}

/// What is not translated stands in the index in the language it is in, and typeset by its rules.
#[test]
fn a_text_without_translation_keeps_its_language() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let news = folder.path().join("content/news/2026-12-bilingue.md");
    let text = "+++\ntitle = \"Deux langues\"\ndate = 2026-11-20\n+++\n\nLe réseau accueille : venez « chez nous » !\n";
    std::fs::write(news, text).expect("it can be written");
    let news = folder.path().join("content/news/2026-12-bilingue.nl.md");
    std::fs::write(&news, "+++\ntitle = \"Twee talen\"\n+++\n\nWelkom.\n").expect("it is written");
    let build = || {
        let outcome = pignon(folder.path(), &["build", "--quiet"]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        let output = files(&folder.path().join("public"));
        let index: Value = serde_json::from_slice(&output["nl/search.json"]).expect("it is JSON");
        let mut pages = output.iter().filter(|(path, _)| path.starts_with("nl/"));
        let page = pages.find_map(|(_, bytes)| {
            let html = String::from_utf8_lossy(bytes);
            html.contains("class=\"page-search\"").then(|| html.into_owned())
        });
        (index, page.expect("there is a page of the search"))
    };
    let (index, _) = build();
    let at = |index: &Value, end: &str| {
        let mut urls = index["url"].as_array().expect("a column is a list").iter();
        urls.position(|url| url.as_str().is_some_and(|url| url.contains(end))).expect("it is there")
    };
    let own = at(&index, "bilingue");
    assert_eq!((&index["lang"][own], &index["text_lang"][own]), (&Value::Null, &Value::Null));
    std::fs::remove_file(news).expect("the translation can be removed");
    let (index, page) = build();
    let own = at(&index, "bilingue");
    assert_eq!(index["lang"][own], "fr");
    let text = index["text"][own].as_str().expect("a text");
    // French sets its signs off with narrow spaces, Dutch does not.
    assert!(text.contains("accueille\u{a0}: venez «\u{a0}chez nous\u{a0}»"), "{text:?}");
    let lines = text.lines().count();
    let runs = index["text_lang"][own].as_array().expect("it has parts");
    let last = runs.last().expect("it has one");
    assert_eq!(last[1], "fr", "{runs:?}");
    assert!(last[0].as_u64().is_some_and(|from| (from as usize) < lines), "{runs:?}");
    assert!(page.contains("lang=\"fr\">Deux langues</a>"), "the list of pages says it too");
    // A page that is rendered to be read has the languages of its parts as well.
    let service = at(&index, "/suivi");
    assert!(!index["text_lang"][service].is_null(), "{}", index["text"][service]);
    let columns = ["url", "title", "kind", "lang", "text", "text_lang"];
    let length = |name: &str| index[name].as_array().expect("a column is a list").len();
    assert!(columns.iter().all(|name| length(name) == length("url")));
}

/// Of a file that is no page of the site yet, of what is hidden and of what nobody else may
/// read, no word is in the index; a draft that is shown is in it.
#[test]
fn what_is_not_published_cannot_be_found() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let write = |path: &str, text: String| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("made");
        std::fs::write(path, text).expect("it can be written");
    };
    let read =
        |path: &str| std::fs::read_to_string(folder.path().join(path)).expect("the network has it");
    let news = "+++\ntitle = \"Zibeline\"\ndate = 2026-11-20\ndraft = true\n+++\n\nMartre.\n";
    write("content/news/2026-12-zibeline.md", news.to_owned());
    let page = "+++\ntitle = \"Zorille\"\ndraft = true\n+++\n\nHermine.\n";
    write("content/pages/zorille.md", page.to_owned());
    let ada = read("content/members/ada-exemple.md");
    let edited = ada.replace("family_name = \"Exemple\"", "family_name = \"Furet\"\ndraft = true");
    let own = edited.replace("Je reçois à Liège.", "Je reçois le putois.");
    assert!(own.contains("draft") && own.contains("putois"), "{own}");
    write("content/members/furet.md", own.replace("[\"/ancienne-adresse/\"]", "[]"));
    let bo = read("content/members/bo-modele.md");
    let hidden = bo
        .replace("clinical = ", "phone = \"+32 470 00 00 07\"\nclinical = ")
        .replace("published_on = 2026-01-15", "published_on = 2026-01-15, hidden = [\"phone\"]");
    assert!(hidden.contains("phone = ") && hidden.contains("hidden = "), "{hidden}");
    write("content/members/bo-modele.md", hidden);
    let private = "[[bo-modele.registration]]\nregister = \"order_of_physicians\"\n\
        number = \"KANARIE-1\"\nchecked_on = 2026-03-17\n";
    write("private/members.toml", private.to_owned());
    let drafts = ["Zibeline", "Martre", "Zorille", "Hermine", "Furet", "putois"];
    let indexes = |options: &[&str]| {
        let outcome = pignon(folder.path(), &[&["build", "--quiet"], options].concat());
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        let output = files(&folder.path().join("public"));
        ["search.json", "nl/search.json"]
            .map(|path| String::from_utf8(output[path].clone()).expect("an index is text"))
    };
    for index in indexes(&[]) {
        for word in drafts.iter().chain(&[
            "70 00 00 07",
            "470000007",
            "KANARIE",
            "2026-03-17",
            "17 mars 2026",
        ]) {
            assert!(!index.contains(word), "{word} in {index}");
        }
    }
    for index in indexes(&["--drafts"]) {
        for word in &drafts {
            assert!(index.contains(word), "{word} is shown and cannot be found");
        }
    }
}

/// The index of the sample has pages of every kind that the site has, and no other address.
#[test]
fn every_kind_of_page_can_be_found() {
    let folder = crate::sample();
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let output = files(&folder.path().join("public"));
    let kind = |path: &str| {
        let html = String::from_utf8_lossy(&output[path]);
        let (_, rest) = html.split_once("class=\"page-")?;
        rest.split_once('"').map(|(kind, _)| kind.to_owned())
    };
    let index: Value = serde_json::from_slice(&output["search.json"]).expect("it is JSON");
    let urls = index["url"].as_array().expect("a column is a list").iter();
    let found: BTreeSet<String> = urls
        .map(|url| {
            format!("{}index.html", url.as_str().unwrap_or_default().trim_start_matches('/'))
        })
        .map(|path| kind(&path).unwrap_or_else(|| panic!("{path} is no page")))
        .collect();
    let pages = output.keys().filter(|path| path.ends_with("index.html"));
    let all: BTreeSet<String> = pages.filter_map(|path| kind(path)).collect();
    let missing: Vec<_> = all.difference(&found).collect();
    assert_eq!(missing, ["search"], "of {all:?}");
    assert!(all.len() > 16, "the sample has every kind of page: {all:?}");
}

#[test]
fn what_a_network_leaves_out_is_nowhere() {
    let network = crate::sample();
    let file = network.path().join("site.toml");
    let mut text = std::fs::read_to_string(&file).expect("the sample has a site.toml");
    text.push_str("\n[extras]\nvcards = false\nqr_codes = false\nsearch = false\n");
    std::fs::write(&file, text).expect("a temporary folder can be written");
    let outcome = crate::pignon(network.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let site = crate::files(&network.path().join("public"));
    for path in site.keys() {
        let is_left_out = path.ends_with(".vcf") || path.ends_with("search.json");
        assert!(!is_left_out, "{path} is there");
        let is_code = path.contains("equipe/") && path.ends_with(".svg");
        assert!(!is_code && !path.starts_with("recherche/"), "{path} is there");
    }
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    for (path, page) in pages {
        let page = String::from_utf8_lossy(page);
        for trace in [".vcf", "search.json", "\"/recherche/", "\"/nl/zoeken/", "href=\"#\""] {
            assert!(!page.contains(trace), "{path} has {trace}");
        }
    }
}
