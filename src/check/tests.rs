use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};

use super::*;
use crate::load::{Loaded, Reach, load};

const TODAY: Date = date(2026, 12, 1);

/// Whether a code belongs to the rules here.
fn is_ours(name: &str) -> bool {
    let (subject, _) = name.split_once('.').expect("a subject and a fault");
    let ours = [
        "law",
        "points",
        "period",
        "tariff",
        "offer",
        "member",
        "coordinator",
        "reference",
        "private",
        "language",
        "wording",
        "contact",
        "site",
    ];
    // These need the pages, or the badge.
    ours.contains(&subject) && !["law.cookies", "law.badge"].contains(&name)
}

fn broken() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

fn lay(from: &Path, over: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the fixtures can be read");
        let to = over.join(entry.path().strip_prefix(from).expect("it lies inside"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("a folder can be made");
        } else {
            fs::copy(entry.path(), to).expect("a file can be copied");
        }
    }
}

/// Everything found in a folder laid over the base network, and whether it passed.
fn judge(loaded: Loaded, today: Date) -> (bool, Vec<Diagnostic>) {
    let network = Arc::new(loaded.network);
    let mut checker = Checker::default();
    let (checked, mut found) =
        checker.check(Arc::clone(&network), loaded.diagnostics, &loaded.sources, today, false);
    if let Some(secret) = &loaded.private {
        found.extend(private(&network, secret, &loaded.sources));
    }
    (checked.is_some(), found.sorted())
}

fn laid_over_base(folder: &Path) -> Loaded {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    lay(&broken().join("base"), scratch.path());
    lay(folder, scratch.path());
    load(scratch.path(), Reach::WithPrivate).expect("the folder can be read")
}

#[test]
fn the_base_network_is_in_order() {
    let base = load(&broken().join("base"), Reach::Public).expect("it can be read");
    assert_eq!(judge(base, TODAY), (true, Vec::new()));
}

/// Each folder of ours yields its code, and no other.
#[test]
fn each_mistake_yields_its_code() {
    for code in Code::ALL.iter().filter(|code| is_ours(code.name())) {
        let folder = broken().join(code.name());
        assert!(folder.is_dir(), "no tests/broken/{}", code.name());
        let (passed, found) = judge(laid_over_base(&folder), TODAY);
        let codes: BTreeSet<&str> = found.iter().map(|finding| finding.code.name()).collect();
        assert_eq!(codes, BTreeSet::from([code.name()]), "{found:#?}");
        assert_eq!(passed, code.severity() != Severity::Error, "{}", code.name());
    }
}

/// No error arises from the mere passing of time.
#[test]
fn time_makes_no_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut networks = vec![broken().join("base")];
    networks.extend(root.join("site.toml").exists().then(|| root.to_owned()));
    for network in networks {
        for today in [date(1990, 1, 1), TODAY, date(2036, 12, 1), date(9999, 12, 31)] {
            let loaded = load(&network, Reach::WithPrivate).expect("it can be read");
            let (passed, found) = judge(loaded, today);
            assert!(passed, "{} on {today}: {found:#?}", network.display());
        }
    }
    for code in Code::ALL.iter().filter(|c| is_ours(c.name()) && c.severity() != Severity::Error) {
        let loaded = laid_over_base(&broken().join(code.name()));
        assert!(judge(loaded, date(2036, 12, 1)).0, "{} becomes an error", code.name());
    }
}

/// What is written, but wrongly, is not missing too.
#[test]
fn one_cause_gives_one_finding() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    lay(&broken().join("base"), scratch.path());
    let edit = |path: &str, from: &str, to: &str| {
        let path = scratch.path().join(path);
        let text = fs::read_to_string(&path).expect("it can be read");
        assert!(text.contains(from), "{from} in {}", path.display());
        fs::write(path, text.replacen(from, to, 1)).expect("it can be written");
    };
    edit("site.toml", "register_court = ", "register_cort = ");
    edit("content/members/ada-exemple.md", "{ published_on = 2026-01-15 }", "{}");
    edit("content/members/bo-modele.md", "profession = ", "professoin = ");
    let loaded = load(scratch.path(), Reach::Public).expect("it can be read");
    let (_, found) = judge(loaded, TODAY);
    let found: Vec<&str> = found.iter().map(|finding| finding.code.name()).collect();
    let expected =
        ["toml.unknown_key", "law.member_consent", "toml.missing_key", "toml.unknown_key"];
    assert_eq!(found.iter().collect::<BTreeSet<_>>(), expected.iter().collect());
}

#[test]
fn dates_to_come_are_in_order() {
    let base = load(&broken().join("base"), Reach::Public).expect("it can be read");
    let days = upcoming(&base.network, TODAY);
    assert!(days.is_sorted_by_key(|day| day.date));
    assert_eq!(days.first().map(|day| day.key), Some("upcoming-registration-check"));
    assert_eq!(days.first().map(|day| day.date), Some(date(2026, 12, 31)));
    assert_eq!(upcoming(&base.network, date(9999, 12, 31)), []);
}

#[test]
fn strict_turns_warnings_into_errors() {
    let (_, found) = judge(laid_over_base(&broken().join("law.access")), TODAY);
    let mut list = Diagnostics::default();
    found.into_iter().for_each(|finding| list.push(finding));
    assert!(!list.has_errors() && strict(&list).has_errors());
}
