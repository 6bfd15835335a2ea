//! Whole sites: the sample network and a small one, byte for byte.

use std::path::Path;

use snapbox::Assert;

use crate::{copy, files, fixture, pignon, pignon_on, sample};

/// Builds a network's folder into `public` and returns the output's files.
fn built(folder: &Path, args: &[&str]) -> std::collections::BTreeMap<String, Vec<u8>> {
    let outcome = pignon(folder, &[&["build", "--quiet"], args].concat());
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    files(&folder.join("public"))
}

/// The pages for professionals.
const LINK_TO_SHEET: [&str; 2] = ["medecins/index.html", "nl/artsen/index.html"];

#[test]
fn a_small_site_is_as_expected() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let output = built(folder.path(), &[]);
    let expected = fixture("sites/petit/expected");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    if overwrite && expected.exists() {
        std::fs::remove_dir_all(&expected).expect("the expected site can be replaced");
    }
    // Without the letters a page has no link to the sheet.
    let is_other = |path: &str| cfg!(not(feature = "letters")) && LINK_TO_SHEET.contains(&path);
    let text = |path: &str| {
        [".html", ".xml", ".txt", ".vcf", "_headers"].iter().any(|end| path.ends_with(end))
    };
    for (path, bytes) in output.iter().filter(|(path, _)| text(path)) {
        let said = String::from_utf8(bytes.clone()).expect("pages are UTF-8");
        if is_other(path) {
            assert!(!said.contains(".pdf"), "{path} links to a sheet that is not made");
            continue;
        }
        let place = expected.join(path);
        if overwrite {
            std::fs::create_dir_all(place.parent().expect("a page has a folder"))
                .expect("the expected site can be written");
            std::fs::write(&place, &said).expect("the expected site can be written");
        }
        let data = snapbox::Data::read_from(&place, Some(snapbox::data::DataFormat::Text));
        Assert::new().normalize_paths(false).eq(said, data.raw());
    }
    let has_sheet = output.keys().any(|path| path.ends_with(".pdf"));
    assert_eq!(has_sheet, cfg!(feature = "letters"));
    let listed: Vec<String> = files(&expected).into_keys().collect();
    let made: Vec<String> = output.into_keys().filter(|path| text(path)).collect();
    assert_eq!(listed, made);
}

#[test]
fn the_sample_builds_without_a_warning_that_is_not_meant() {
    let folder = sample();
    let outcome = pignon(folder.path(), &["check", "--format", "short"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let meant = ["language.missing"];
    let others: Vec<&str> = outcome
        .stdout
        .lines()
        .filter(|line| line.contains("warning["))
        .filter(|line| !meant.iter().any(|code| line.contains(code)))
        .collect();
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn ten_years_later_the_sample_has_warnings_but_builds() {
    let folder = sample();
    let outcome = pignon_on("2036-12-01", folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let (first, second) = (sample(), sample());
    let one = built(first.path(), &["--jobs", "1"]);
    let two = built(second.path(), &["--jobs", "4"]);
    assert!(one.len() > 100, "the sample has many files");
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert_eq!(bytes, &two[path], "{path} differs");
    }
}

/// Sheets are typeset on a thread of their own that asks others to help: where there is but one
/// core, and nothing in the cache, none may wait for another.
#[cfg(target_os = "linux")]
#[test]
fn one_core_is_enough() {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let cores = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let cores = cores.expect("it says where this may run").trim();
    let first = cores.split(['-', ',']).next().expect("there is one");
    for (cores, args) in [(first, &[][..]), (first, &["--jobs", "1"]), (cores, &[])] {
        let folder = sample();
        let mut build = std::process::Command::new("taskset")
            .args(["-c", cores, env!("CARGO_BIN_EXE_pignon"), "build", "--quiet"])
            .args(["--today", crate::TODAY])
            .args(args)
            .current_dir(folder.path())
            .env("PIGNON_CACHE", "")
            .spawn()
            .expect("taskset is part of every Linux system");
        let begun = std::time::Instant::now();
        let ended = loop {
            match build.try_wait().expect("it can be asked") {
                Some(ended) => break ended,
                None if begun.elapsed().as_secs() > 120 => {
                    let _ = build.kill();
                    break build.wait().expect("it ends");
                }
                None => std::thread::sleep(std::time::Duration::from_millis(20)),
            }
        };
        assert!(ended.success(), "on cores {cores} {args:?}");
    }
}

#[test]
fn a_second_build_touches_nothing() {
    let folder = sample();
    built(folder.path(), &[]);
    let times = |folder: &Path| {
        walkdir::WalkDir::new(folder)
            .sort_by_file_name()
            .into_iter()
            .map(|entry| entry.expect("an output can be read"))
            .map(|entry| {
                (
                    entry.path().to_owned(),
                    entry.metadata().expect("it has metadata").modified().ok(),
                )
            })
            .collect::<Vec<_>>()
    };
    let before = times(&folder.path().join("public"));
    built(folder.path(), &[]);
    assert_eq!(before, times(&folder.path().join("public")));
}

#[test]
fn what_is_gone_from_the_content_is_gone_from_the_site() {
    let folder = sample();
    built(folder.path(), &[]);
    let public = folder.path().join("public");
    std::fs::write(public.join("mine.txt"), "not pignon's").expect("the output can be written");
    let before = files(&public);
    for lang in ["", ".nl", ".de", ".en"] {
        let path = format!("content/members/charlotte-lemaire{lang}.md");
        std::fs::remove_file(folder.path().join(path)).expect("the sample has this member");
    }
    let tariffs = folder.path().join("content/tariffs.toml");
    let text = std::fs::read_to_string(&tariffs).expect("the sample has tariffs");
    std::fs::write(&tariffs, text.replace("\"charlotte-lemaire\", ", ""))
        .expect("a temporary folder can be written");
    let after = built(folder.path(), &[]);
    assert!(before.keys().any(|path| path.contains("charlotte-lemaire/index.html")));
    assert!(!after.keys().any(|path| path.contains("charlotte-lemaire/")));
    assert!(after.contains_key("mine.txt"), "a file that pignon did not make stays");
}

#[test]
fn a_folder_that_pignon_did_not_make_is_refused() {
    let folder = sample();
    let foreign = folder.path().join("photos");
    std::fs::create_dir(&foreign).expect("a temporary folder can be written");
    std::fs::write(foreign.join("a.txt"), "mine").expect("a temporary folder can be written");
    let outcome = pignon(folder.path(), &["build", "--output", "photos"]);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert_eq!(files(&foreign).len(), 1);
}

#[test]
fn errors_leave_the_output_as_it_was() {
    let folder = sample();
    let before = built(folder.path(), &[]);
    let page = folder.path().join("content/charter.md");
    let text = std::fs::read_to_string(&page).expect("the sample has a charter");
    std::fs::write(&page, format!("{text}\n\n[nulle part](../nulle-part.md)\n"))
        .expect("a temporary folder can be written");
    let outcome = pignon(folder.path(), &["build"]);
    assert_eq!(outcome.code, 1);
    assert_eq!(before, files(&folder.path().join("public")));
}

#[test]
fn a_file_written_by_hand_over_ours_is_mended() {
    let folder = sample();
    let before = built(folder.path(), &[]);
    let page = folder.path().join("public/index.html");
    std::fs::write(&page, "half").expect("the output can be written");
    let staging = folder.path().join("public/.pignon-staging");
    std::fs::create_dir_all(staging.join("aa")).expect("the output can be written");
    std::fs::write(staging.join("aa/rest"), "of a build that was killed")
        .expect("the output can be written");
    assert_eq!(before, built(folder.path(), &[]));
}

/// Every page is led to from the home page: a section that is in no navigation would be found by
/// search engines alone.
#[test]
fn every_page_is_led_to() {
    let expected = files(&fixture("sites/petit/expected"));
    let mut reached = std::collections::BTreeSet::new();
    let mut next = vec!["index.html".to_owned()];
    while let Some(page) = next.pop() {
        let Some(bytes) = expected.get(&page) else { continue };
        if !reached.insert(page) {
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
        for anchor in text.split("<a ").skip(1).filter_map(|rest| rest.split('>').next()) {
            let target = anchor.split("href=\"/reseau/").nth(1);
            let target = target.and_then(|rest| rest.split(['"', '#', '?']).next());
            let Some(target) = target else { continue };
            let is_folder = target.is_empty() || target.ends_with('/');
            next.push(if is_folder { format!("{target}index.html") } else { target.to_owned() });
        }
    }
    // Pages for addresses that lead nowhere, and the one that leads on from a former address.
    let is_aside = |page: &&String| page.ends_with("404.html") || page.starts_with("ancienne-");
    let pages = expected.keys().filter(|page| page.ends_with(".html") && !is_aside(page));
    let missing: Vec<&String> = pages.filter(|page| !reached.contains(*page)).collect();
    assert!(missing.is_empty(), "nothing leads to {missing:?}");
}
