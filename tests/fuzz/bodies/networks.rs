//! Networks on a disk, for the fuzzer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pignon::diagnostic::Severity;
use pignon::{BuildOptions, Drafts};

/// The texts of a network, by their paths.
pub(super) type Files = BTreeMap<String, String>;

/// The folder of the small network of the tests.
pub(super) fn folder() -> PathBuf {
    // The package is that of the fuzz targets, or pignon itself.
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let roots = package.ancestors().map(|root| root.join("tests/broken/base"));
    roots.into_iter().find(|base| base.is_dir()).expect("it lies in the repository")
}

/// The small network of the tests, in order.
pub(super) fn base() -> Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES
        .get_or_init(|| {
            let root = folder();
            let mut files = Files::new();
            gather(&root, &root, &mut files);
            assert!(files.len() > 5, "the base is there");
            files
        })
        .clone()
}

fn gather(root: &Path, folder: &Path, files: &mut Files) {
    for entry in std::fs::read_dir(folder).expect("it is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let own = path.strip_prefix(root).expect("it lies inside").to_string_lossy();
            files.insert(own.into_owned(), text);
        }
    }
}

/// Checks a network as `pignon check` does, every page rendered: it holds, or errors say why,
/// each at a place that exists. Those of one `name` are written into one folder, one after the
/// other.
pub(super) fn judge(name: &str, files: &Files) {
    let folder = format!("pignon-{name}-{}", std::process::id());
    // Tests have a folder of their own; what a fuzzer leaves goes with the system's.
    let root = option_env!("CARGO_TARGET_TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
    let root = &root.join(folder);
    for (path, text) in files {
        let path = root.join(path);
        if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("there is room");
        std::fs::write(path, text).expect("there is room");
    }
    let options = BuildOptions {
        root: root.clone(),
        today: "2026-12-01".parse().expect("a day"),
        base_url: None,
        drafts: Drafts::Looked,
        strict: false,
        cache: None,
    };
    let site = pignon::check_site(&options).expect("the disk can be read");
    let errors = site.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    assert!(site.plan.is_some() || errors.count() > 0, "it is refused without a word");
    for found in site.diagnostics.iter() {
        let file = site.sources.get(found.span.file);
        let place = found.span.start as usize..found.span.end as usize;
        let exists = file.is_some_and(|file| file.text.get(place).is_some());
        assert!(exists || found.span.is_placeholder(), "{found:?} is outside its file");
    }
}
