//! README and docs/ lead somewhere: what they link to and show is in the repository.

use crate::repository;

#[test]
fn what_documents_link_to_is_there() {
    let root = repository();
    let mut documents =
        vec![root.join("README.md"), root.join("CHANGELOG.md"), root.join("CONTRIBUTING.md")];
    for folder in ["docs", "docs/guide"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("docs/ can be read") {
            documents.push(entry.expect("docs/ can be read").path());
        }
    }
    documents.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    documents.sort();
    let mut followed = 0;
    let mut missing = Vec::new();
    for document in &documents {
        let text = std::fs::read_to_string(document).expect("documents are UTF-8");
        let folder = document.parent().expect("a document lies in a folder");
        // What stands between fences is an example.
        let text: String = text.split("\n```").step_by(2).collect();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            // Examples of what goes into content/ name pages, not files of this folder.
            if file.is_empty() || file.contains(':') || file.starts_with("../members") {
                continue;
            }
            followed += 1;
            if !folder.join(file).exists() {
                missing.push(format!("{} links to {target}", document.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(followed > 10, "only {followed} links were found");
}

/// Every step of CONTRIBUTING.md that names a test, a file or a folder names one that exists.
#[test]
fn what_contributors_are_told_exists() {
    let root = repository();
    let text = std::fs::read_to_string(root.join("CONTRIBUTING.md")).expect("it is UTF-8");
    let mut tests = String::new();
    let mut folders = vec![root.join("src"), root.join("tests/suite")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("it can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                tests.push_str(&std::fs::read_to_string(path).expect("sources are UTF-8"));
            }
        }
    }
    let mut named = 0;
    for code in text.split('`').skip(1).step_by(2) {
        let is_test = code.matches('_').count() >= 3 && !code.contains(['/', ' ', '.']);
        if is_test {
            assert!(tests.contains(&format!("fn {code}()")), "there is no test {code}");
            named += 1;
        }
        let is_path = code.contains('/') && !code.contains([' ', '*', '{']);
        if is_path && !code.contains("CODE") && !code.contains("KEY") && !code.contains("LANG") {
            assert!(root.join(code).exists(), "there is no {code}");
            named += 1;
        }
    }
    assert!(named > 15, "only {named} names were found");
}
