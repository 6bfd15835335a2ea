//! README and docs/ lead somewhere: what they link to and show is in the repository.

use crate::repository;

#[test]
fn what_documents_link_to_is_there() {
    let root = repository();
    let mut documents = vec![root.join("README.md"), root.join("CHANGELOG.md")];
    for entry in std::fs::read_dir(root.join("docs")).expect("docs/ can be read") {
        documents.push(entry.expect("docs/ can be read").path());
    }
    documents.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    documents.sort();
    let mut followed = 0;
    let mut missing = Vec::new();
    for document in &documents {
        let text = std::fs::read_to_string(document).expect("documents are UTF-8");
        let folder = document.parent().expect("a document lies in a folder");
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
