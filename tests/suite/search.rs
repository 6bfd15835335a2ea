//! The search: every page of a language is in its index, as readers see it, and what is nobody's
//! business is not.

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
